package org.maillage.activities.entity;

/** Why a démarche does not go on. */
public enum Obstacle {
    /** A document that the person cannot get. */
    MISSING_DOCUMENT,
    /** The administration refused. */
    REFUSED,
    /** No answer, for long. */
    NO_ANSWER,
    /** The site does not work, or does not foresee the case. */
    WEBSITE,
    /** The way into an account is lost. */
    ACCOUNT_ACCESS,
    /** The person does not come any more, or has given up. */
    GIVEN_UP,
    OTHER
}
