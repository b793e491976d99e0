package org.maillage.tenants.entity;

/** What kind of body a structure is. */
public enum StructureKind {
    ASSOCIATION,
    TOWN_HALL,
    EPCI,
    DEPARTEMENT,
    LIBRARY,
    SOCIAL_CENTRE,
    SOCIAL_ACTION_CENTRE,
    FRANCE_SERVICES,
    YOUTH_OFFICE,
    THIRD_PLACE,
    COMPANY,
    OTHER
}
