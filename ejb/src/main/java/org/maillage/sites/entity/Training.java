package org.maillage.sites.entity;

/** A training or a label that the standard names; proper names. One of them lacks a blank in the schema, which refuses it otherwise. */
public enum Training implements NationalValue {
    MON_ESPACE_SANTE("Formé à « Mon Espace Santé »"),
    DUPLEX("Formé à « DUPLEX » (illettrisme)"),
    ARNIA("Arnia/MedNum BFC (Bourgogne-Franche-Comté)"),
    REEMPLOI("Collectif ressources et acteurs réemploi (Normandie)"),
    LA_POSTE("Étapes numériques(La Poste)"),
    FABRIQUES("Fabriques de Territoire"),
    ECLAIREURS("Les Éclaireurs du numérique (Drôme)"),
    MES_PAPIERS("Mes Papiers (Métropole de Lyon)"),
    ORDI("ORDI 3.0"),
    SUD_LABS("SUD LABS (PACA)");

    private final String text;

    Training(String text) {
        this.text = text;
    }

    @Override
    public String text() {
        return text;
    }
}
