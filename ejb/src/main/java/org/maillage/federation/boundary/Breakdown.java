package org.maillage.federation.boundary;

import java.io.Serializable;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.maillage.federation.entity.ValueSum;

/**
 * The figures of one indicator along one dimension.
 *
 * @param indicator code in the dictionary
 * @param dimension what the figures are cut by: {@code theme}, {@code age}, {@code gender}, {@code commune}, {@code month}, ...
 * @param figures in the order in which they are read
 */
public record Breakdown(String indicator, String dimension, List<Figure> figures) implements Serializable {

    private static final int MOST_PLACES = 30;

    public Breakdown {
        figures = List.copyOf(figures);
    }

    /** As much of it as is read: of where people live or are helped, the beginning. Files hold all of it. */
    public List<Figure> beginning() {
        boolean places = dimension.equals(Dashboard.COMMUNE) || dimension.startsWith(Dashboard.RESIDENCE);
        return places && figures.size() > MOST_PLACES ? figures.subList(0, MOST_PLACES) : figures;
    }

    /** What some values of it make together; empty where one of them is hidden, or may be, since what is hidden has no name here. */
    public Optional<Integer> sum(ValueSum of) {
        List<Figure> held =
                figures.stream().filter(figure -> of.holds(figure.value())).toList();
        boolean complete = held.size() == of.getValues().size() || Dashboard.namesTheHidden(dimension);
        return complete && held.stream().noneMatch(Figure::hidden)
                ? Optional.of(held.stream()
                        .mapToInt(figure -> Objects.requireNonNull(figure.amount()))
                        .sum())
                : Optional.empty();
    }

    public boolean anyHidden() {
        return figures.stream().anyMatch(Figure::hidden);
    }
}
