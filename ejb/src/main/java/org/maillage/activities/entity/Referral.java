package org.maillage.activities.entity;

/** To what kind of body the person helped was sent on. No referral is the absence of a value. */
public enum Referral {
    ADMINISTRATION,
    DIGITAL_MEDIATION,
    PROCEDURE_OPERATOR,
    SOCIAL_SUPPORT,
    EMPLOYMENT_SUPPORT,
    PROCEDURE_SUPPORT,
    OTHER
}
