package org.maillage.federation.entity;

/** How a structure knew those whom it helped in a period. Each of them falls under one value, whatever the period. */
public enum Acquaintance {
    /** Known by name, and helped there for the very first time. */
    NEW,
    /** Known by name, and helped there before the period. */
    RETURNING,
    /** Nobody knows who they are, but that they had not been helped before. */
    ANONYMOUS
}
