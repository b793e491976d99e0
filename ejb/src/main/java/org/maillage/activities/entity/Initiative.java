package org.maillage.activities.entity;

/** Why a network was brought together. */
public enum Initiative {
    OWN,
    ANSWER
}
