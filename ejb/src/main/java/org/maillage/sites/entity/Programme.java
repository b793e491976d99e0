package org.maillage.sites.entity;

/** A national programme of which a site is part; proper names. */
public enum Programme implements NationalValue {
    AIDANTS_CONNECT("Aidants Connect"),
    BIBLIOTHEQUES("Bibliothèques numérique de référence"),
    PIX("Certification PIX"),
    CONSEILLERS_NUMERIQUES("Conseillers numériques"),
    EMMAUS_CONNECT("Emmaüs Connect"),
    FRANCE_SERVICES("France Services"),
    GRANDE_ECOLE("Grande école du numérique"),
    CROIX_ROUGE("La Croix Rouge"),
    CAF("Point d'accès numérique CAF"),
    PROMENEURS_DU_NET("Promeneurs du net"),
    RELAIS_NUMERIQUE("Relais numérique (Emmaüs Connect)");

    private final String text;

    Programme(String text) {
        this.text = text;
    }

    @Override
    public String text() {
        return text;
    }
}
