package org.maillage.sites.entity;

/** How people come to be helped. */
public enum AccessMode implements NationalValue {
    COME("Se présenter"),
    PHONE("Téléphoner"),
    MAIL("Contacter par mail"),
    BOOKING("Prendre un RDV en ligne"),
    NO_PUBLIC("Ce lieu n'accueille pas de public"),
    PRESCRIPTION("Envoyer un mail avec une fiche de prescription");

    private final String text;

    AccessMode(String text) {
        this.text = text;
    }

    @Override
    public String text() {
        return text;
    }
}
