package org.maillage.sites.entity;

/** A need that a site is able to meet. */
public enum Care implements NationalValue {
    DEAFNESS("Surdité"),
    MOBILITY("Handicaps moteurs"),
    MENTAL("Handicaps mentaux"),
    ILLITERACY("Illettrisme"),
    ENGLISH("Langues étrangères (anglais)"),
    LANGUAGES("Langues étrangères (autres)"),
    SIGHT("Déficience visuelle");

    private final String text;

    Care(String text) {
        this.text = text;
    }

    @Override
    public String text() {
        return text;
    }
}
