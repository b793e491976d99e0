package org.maillage.sites.entity;

/** What help costs there. */
public enum Fee implements NationalValue {
    FREE("Gratuit"),
    CONDITIONS("Gratuit sous condition"),
    PAID("Payant");

    private final String text;

    Fee(String text) {
        this.text = text;
    }

    @Override
    public String text() {
        return text;
    }
}
