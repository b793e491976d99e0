package org.maillage.activities.entity;

/** Whose offices are seen on the screen: those that people ask for most, in the order of the alphabet of their French names. */
public enum PartnerOrganisation {
    ASSURANCE_RETRAITE,
    CAF,
    CPAM,
    DEPARTEMENT,
    FRANCE_TITRES,
    FRANCE_TRAVAIL,
    IMPOTS,
    JUSTICE,
    LA_POSTE,
    MISSION_LOCALE,
    MSA,
    PREFECTURE,
    OTHER
}
