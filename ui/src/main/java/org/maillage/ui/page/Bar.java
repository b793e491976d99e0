package org.maillage.ui.page;

import java.io.Serializable;
import org.jspecify.annotations.Nullable;

/**
 * One line of a chart.
 *
 * @param label what is counted, in the language of the person
 * @param value how many; {@code null} when hidden because the count is small
 * @param share part of the whole between 0 and 1; {@code null} when it makes no sense or is hidden
 */
public record Bar(
        String label, @Nullable Number value, @Nullable Double share) implements Serializable {}
