package org.maillage.federation.boundary;

import java.io.Serializable;
import java.util.List;

/**
 * The figures of one indicator along one dimension.
 *
 * @param indicator code in the dictionary
 * @param dimension what the figures are cut by: {@code theme}, {@code age}, {@code gender}, {@code commune}, {@code month}, ...
 * @param figures in the order in which they are read
 */
public record Breakdown(String indicator, String dimension, List<Figure> figures) implements Serializable {

    public Breakdown {
        figures = List.copyOf(figures);
    }

    public boolean anyHidden() {
        return figures.stream().anyMatch(Figure::hidden);
    }
}
