package org.maillage.sites.boundary;

/** How a file is read. */
public enum Reading {
    /** What others write is understood and told; an optional cell that means nothing is left out and kept as it was written. */
    TOLERANT,
    /** Every deviation from the national standard is a fault. */
    STRICT
}
