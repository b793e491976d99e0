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

    private static final int MOST_RESIDENCES = 30;

    public Breakdown {
        figures = List.copyOf(figures);
    }

    /** As much of it as is read: of where people live, the beginning. Files hold all of it. */
    public List<Figure> beginning() {
        return dimension.equals(Dashboard.RESIDENCE) && figures.size() > MOST_RESIDENCES
                ? figures.subList(0, MOST_RESIDENCES)
                : figures;
    }

    public boolean anyHidden() {
        return figures.stream().anyMatch(Figure::hidden);
    }
}
