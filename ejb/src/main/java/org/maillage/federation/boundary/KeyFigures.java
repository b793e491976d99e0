package org.maillage.federation.boundary;

import java.io.Serializable;
import java.util.List;
import java.util.stream.Stream;

/**
 * What is read of a period as a whole.
 *
 * @param figures one figure per indicator, its value is the indicator's code; what cannot be told at all is left out
 */
public record KeyFigures(MonthRange period, List<Figure> figures) implements Serializable {

    public KeyFigures {
        figures = List.copyOf(figures);
    }

    /** The same, and more of the same period. */
    KeyFigures and(List<Figure> more) {
        return new KeyFigures(
                period, Stream.concat(figures.stream(), more.stream()).toList());
    }

    /** The figure of an indicator; a hidden one when it cannot be told. */
    public Figure of(String indicator) {
        return figures.stream()
                .filter(figure -> figure.value().equals(indicator))
                .findFirst()
                .orElseGet(() -> new Figure(indicator, null, null));
    }
}
