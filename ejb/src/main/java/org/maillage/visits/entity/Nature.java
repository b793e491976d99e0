package org.maillage.visits.entity;

/** What a visitor came for: the short list that every structure counts by, in the order of the tap page and of the grid. */
public enum Nature {
    /** To be told something, or where to go in the house. */
    INFORMATION,
    /** To use a computer or the network without help. */
    FREE_ACCESS,
    /** To do an online procedure, with a word of help in passing. */
    PROCEDURE,
    /** To open an account on a public site, or find its password again. */
    ACCOUNT,
    /** To take or hand in a form or a leaflet. */
    DOCUMENTS,
    /** To print, scan or copy. */
    PRINTING,
    /** To speak with an office of a partner organisation on a screen. */
    VIDEO,
    /** To make an appointment, or to register for a workshop. */
    REGISTRATION,
    /** To be sent on to another body. */
    REFERRAL,
    OTHER
}
