package org.maillage.activities.entity;

/** What was done to coordinate: the lists of the national records, by kind. */
public enum CoordinationNature {
    ASSEMBLY(CoordinationKind.ANIMATION),
    COMMITTEE(CoordinationKind.ANIMATION),
    WORKING_GROUP(CoordinationKind.ANIMATION),
    EXCHANGE(CoordinationKind.ANIMATION),
    MEETING(CoordinationKind.ANIMATION),
    WEBINAR(CoordinationKind.ANIMATION),
    OTHER_ANIMATION(CoordinationKind.ANIMATION),
    PUBLIC_EVENT(CoordinationKind.EVENT),
    NATIONAL_EVENT(CoordinationKind.EVENT),
    INCLUSION_DAY(CoordinationKind.EVENT),
    LOCAL_NEC(CoordinationKind.EVENT),
    OTHER_EVENT(CoordinationKind.EVENT),
    USER_PATH(CoordinationKind.PARTNERSHIP),
    FUNDING(CoordinationKind.PARTNERSHIP),
    DEPARTEMENT_DAY(CoordinationKind.PARTNERSHIP),
    ELECTED_OFFICIAL(CoordinationKind.PARTNERSHIP),
    OTHER_PARTNERSHIP(CoordinationKind.PARTNERSHIP);

    private final CoordinationKind kind;

    CoordinationNature(CoordinationKind kind) {
        this.kind = kind;
    }

    public CoordinationKind kind() {
        return kind;
    }

    /** Whether the list does not say what it was. */
    public boolean isOther() {
        return name().startsWith("OTHER_");
    }
}
