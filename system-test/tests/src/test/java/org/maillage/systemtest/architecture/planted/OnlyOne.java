package org.maillage.systemtest.architecture.planted;

/** An interface for its only implementation. */
public interface OnlyOne {
    /** The implementation. */
    record Only() implements OnlyOne {}
}
