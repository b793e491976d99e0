package org.maillage.sites.entity;

/** In which form people are helped. */
public enum SupportMode implements NationalValue {
    ALONE("En autonomie"),
    ONE_TO_ONE("Accompagnement individuel"),
    WORKSHOP("Dans un atelier collectif"),
    DISTANCE("À distance");

    private final String text;

    SupportMode(String text) {
        this.text = text;
    }

    @Override
    public String text() {
        return text;
    }
}
