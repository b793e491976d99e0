package org.maillage.visits.boundary;

/**
 * How a count stands now.
 *
 * @param amount visitors of the site, the day and the nature
 * @param accepted false when somebody else changed it meanwhile: what was typed waits for a decision, and the count for nothing
 */
public record Counted(int amount, boolean accepted) {}
