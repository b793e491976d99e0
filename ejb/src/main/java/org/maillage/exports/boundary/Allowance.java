package org.maillage.exports.boundary;

/**
 * How much of its quotas a structure has used for archives.
 *
 * @param left exports that can still be begun today
 * @param perDay exports that can be begun within 24 hours
 * @param bytes size of all archives that can be downloaded
 * @param megabytes what they may take together
 */
public record Allowance(int left, int perDay, long bytes, int megabytes) {}
