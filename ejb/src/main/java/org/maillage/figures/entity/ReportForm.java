package org.maillage.figures.entity;

/** As what a report is written. */
public enum ReportForm {
    /** To be sent as it is. */
    PDF,
    /** To be changed before it is sent. */
    ODT
}
