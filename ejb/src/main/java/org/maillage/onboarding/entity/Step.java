package org.maillage.onboarding.entity;

/** What a new structure does before it works as any other, in the order in which it is proposed. */
public enum Step {
    /** Somebody administers it: the first invitation was taken up. */
    ADMINISTRATOR,
    /** The charter of the network is accepted. */
    CHARTER,
    /** The agreement on the processing of personal data is accepted. */
    PROCESSING,
    /** There is a place where people are received. */
    SITE,
    /** Somebody else is in the team or invited, or the administrator says that there is nobody else. */
    TEAM,
    /** Somebody was helped, and it was recorded. */
    RECORD
}
