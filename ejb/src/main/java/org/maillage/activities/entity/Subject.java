package org.maillage.activities.entity;

/** The catalogue of démarches: what people ask of an administration, by event of their life. */
public enum Subject {
    IDENTITY_CARD(LifeEvent.PAPERS, Theme.PAPERS),
    PASSPORT(LifeEvent.PAPERS, Theme.PAPERS),
    CIVIL_STATUS(LifeEvent.PAPERS, Theme.PAPERS),
    ELECTORAL_ROLL(LifeEvent.PAPERS, Theme.PAPERS),
    ONLINE_IDENTITY(LifeEvent.PAPERS, Theme.PAPERS),
    PREGNANCY(LifeEvent.CHILD, Theme.FAMILY),
    BIRTH_BENEFIT(LifeEvent.CHILD, Theme.FAMILY),
    CHILDCARE(LifeEvent.CHILD, Theme.FAMILY),
    FAMILY_BENEFIT(LifeEvent.CHILD, Theme.FAMILY),
    SCHOOL_ENROLMENT(LifeEvent.SCHOOL, Theme.FAMILY),
    SCHOOL_GRANT(LifeEvent.SCHOOL, Theme.FAMILY),
    STUDENT_GRANT(LifeEvent.SCHOOL, Theme.FAMILY),
    CANTEEN(LifeEvent.SCHOOL, Theme.FAMILY),
    JOB_SEEKER(LifeEvent.WORK, Theme.WORK),
    UNEMPLOYMENT_BENEFIT(LifeEvent.WORK, Theme.WORK),
    TRAINING_ACCOUNT(LifeEvent.WORK, Theme.WORK),
    WORK_BONUS(LifeEvent.WORK, Theme.SOCIAL),
    MINIMUM_INCOME(LifeEvent.WORK, Theme.SOCIAL),
    HOUSING_BENEFIT(LifeEvent.HOUSING, Theme.HOUSING),
    SOCIAL_HOUSING(LifeEvent.HOUSING, Theme.HOUSING),
    ADDRESS_CHANGE(LifeEvent.HOUSING, Theme.HOUSING),
    ENERGY_AID(LifeEvent.HOUSING, Theme.HOUSING),
    RENOVATION_AID(LifeEvent.HOUSING, Theme.HOUSING),
    HEALTH_RIGHTS(LifeEvent.HEALTH, Theme.SOCIAL),
    HEALTH_COVER(LifeEvent.HEALTH, Theme.SOCIAL),
    SICK_LEAVE(LifeEvent.HEALTH, Theme.SOCIAL),
    MEDICAL_APPOINTMENT(LifeEvent.HEALTH, Theme.SOCIAL),
    PENSION(LifeEvent.AGE, Theme.SOCIAL),
    MINIMUM_PENSION(LifeEvent.AGE, Theme.SOCIAL),
    AUTONOMY_AID(LifeEvent.AGE, Theme.SOCIAL),
    DISABILITY_FILE(LifeEvent.DISABILITY, Theme.SOCIAL),
    DISABILITY_BENEFIT(LifeEvent.DISABILITY, Theme.SOCIAL),
    MARRIAGE(LifeEvent.COUPLE, Theme.FAMILY),
    SEPARATION(LifeEvent.COUPLE, Theme.FAMILY),
    CHILD_SUPPORT(LifeEvent.COUPLE, Theme.FAMILY),
    SURVIVOR_PENSION(LifeEvent.DEATH, Theme.SOCIAL),
    ESTATE(LifeEvent.DEATH, Theme.FAMILY),
    TAX_RETURN(LifeEvent.MONEY, Theme.MONEY),
    TAX_PAYMENT(LifeEvent.MONEY, Theme.MONEY),
    BANK_ACCOUNT(LifeEvent.MONEY, Theme.MONEY),
    OVER_INDEBTEDNESS(LifeEvent.MONEY, Theme.MONEY),
    VEHICLE_REGISTRATION(LifeEvent.TRAVEL, Theme.TRANSPORT),
    DRIVING_LICENCE(LifeEvent.TRAVEL, Theme.TRANSPORT),
    FINE(LifeEvent.TRAVEL, Theme.TRANSPORT),
    TRANSPORT_PASS(LifeEvent.TRAVEL, Theme.TRANSPORT),
    RESIDENCE_PERMIT(LifeEvent.ARRIVAL, Theme.FOREIGNERS),
    NATURALISATION(LifeEvent.ARRIVAL, Theme.FOREIGNERS),
    FAMILY_REUNION(LifeEvent.ARRIVAL, Theme.FOREIGNERS),
    LEGAL_AID(LifeEvent.JUSTICE, Theme.JUSTICE),
    COMPLAINT(LifeEvent.JUSTICE, Theme.JUSTICE),
    CRIMINAL_RECORD(LifeEvent.JUSTICE, Theme.JUSTICE),
    BUSINESS(LifeEvent.PROJECT, Theme.WORK),
    ASSOCIATION(LifeEvent.PROJECT, Theme.ASSOCIATIONS),
    OTHER(LifeEvent.ELSE, Theme.PROCEDURES);

    private final LifeEvent event;
    private final Theme theme;

    Subject(LifeEvent event, Theme theme) {
        this.event = event;
        this.theme = theme;
    }

    public LifeEvent event() {
        return event;
    }

    /** Whether the catalogue does not say what it is. */
    public boolean needsTitle() {
        return this == OTHER;
    }

    /** The theme of the national records as which a visit for it counts. */
    public Theme theme() {
        return theme;
    }
}
