package org.maillage.sites.entity;

/** A service that is offered to the people who come. */
public enum ServiceKind implements NationalValue {
    PROCEDURES("Aide aux démarches administratives"),
    EVERYDAY_TOOLS("Maîtrise des outils numériques du quotidien"),
    EMPLOYMENT("Insertion professionnelle via le numérique"),
    SAFE_USE("Utilisation sécurisée du numérique"),
    PARENTING("Parentalité et éducation avec le numérique"),
    LEISURE("Loisirs et créations numériques"),
    UNDERSTANDING("Compréhension du monde numérique"),
    INTERNET_ACCESS("Accès internet et matériel informatique"),
    AFFORDABLE_DEVICES("Acquisition de matériel informatique à prix solidaire");

    private final String text;

    ServiceKind(String text) {
        this.text = text;
    }

    @Override
    public String text() {
        return text;
    }
}
