package org.maillage.sites.entity;

/** Whether the place stays where it is. */
public enum Mobility implements NationalValue {
    MOBILE("Itinérant"),
    FIXED("Fixe");

    private final String text;

    Mobility(String text) {
        this.text = text;
    }

    @Override
    public String text() {
        return text;
    }
}
