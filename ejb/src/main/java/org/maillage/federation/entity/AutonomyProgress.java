package org.maillage.federation.entity;

/**
 * How autonomous somebody was in an accompaniment, beside the last one before it, in the same structure, of which that was noted.
 * Each accompaniment falls under one value.
 */
public enum AutonomyProgress {
    MORE,
    SAME,
    LESS,
    /** Not noted now, or never before, or nobody knows who it was. */
    NOT_COMPARED;

    /**
     * The value of an accompaniment of somebody who had not been helped before, as facts name it. Readers are told it as
     * {@link #NOT_COMPARED}: apart, it would tell how many people were new where that is hidden.
     */
    public static final String FIRST = "FIRST";

    /**
     * What a difference between two autonomies is.
     *
     * @param difference more than 0 for more autonomous now than before, less for less
     */
    public static AutonomyProgress of(int difference) {
        if (difference == 0) {
            return SAME;
        }
        return difference > 0 ? MORE : LESS;
    }
}
