package org.maillage.beneficiaries.entity;

/** Gender as the national records know it. "Not told" is no value but the absence of one. */
public enum Gender {
    FEMALE,
    MALE
}
