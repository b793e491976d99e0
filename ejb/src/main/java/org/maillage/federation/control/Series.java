package org.maillage.federation.control;

import java.util.Map;

/**
 * The sums of one indicator along one dimension.
 *
 * @param amounts value to count, in reading order
 * @param whole the indicator's total, of which the amounts are parts
 */
public record Series(String indicator, String dimension, Map<String, Integer> amounts, int whole) {}
