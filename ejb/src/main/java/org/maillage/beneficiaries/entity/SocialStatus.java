package org.maillage.beneficiaries.entity;

/** Social status as the national records know it. "Not told" is no value but the absence of one. */
public enum SocialStatus {
    SCHOOL,
    UNEMPLOYED,
    EMPLOYED,
    RETIRED
}
