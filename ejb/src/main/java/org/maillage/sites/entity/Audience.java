package org.maillage.sites.entity;

/** People to whom a site speaks in particular. */
public enum Audience implements NationalValue {
    YOUNG("Jeunes"),
    STUDENTS("Étudiants"),
    FAMILIES("Familles et/ou enfants"),
    SENIORS("Seniors"),
    WOMEN("Femmes");

    private final String text;

    Audience(String text) {
        this.text = text;
    }

    @Override
    public String text() {
        return text;
    }
}
