package org.maillage.activities.boundary;

import java.util.List;
import org.maillage.activities.entity.Activity;

/**
 * How somebody usually records.
 *
 * @param last their last record, if there is one
 * @param frequent up to five records, each the latest of a frequent combination of place, duration and themes, the most frequent first
 * @param minutes the durations that they use, the most used first
 */
public record Routine(List<Activity> last, List<Activity> frequent, List<Integer> minutes) {}
