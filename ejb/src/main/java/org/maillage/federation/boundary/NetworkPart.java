package org.maillage.federation.boundary;

import java.io.Serializable;
import java.util.List;
import org.maillage.federation.entity.Network;

/**
 * What is read of a network directly in another one, beside that one.
 *
 * @param months those of the period in which it may be read alone
 * @param apart whether no network and no structure belongs both to it and to another one of those beside it, on any day of the period
 * @param figures its accompaniments and people, each a part of the whole, its value is the indicator's code; none where it belonged to the
 *     larger one for a part of the period only
 */
public record NetworkPart(Network network, MonthRange months, boolean apart, List<Figure> figures)
        implements Serializable {

    public NetworkPart {
        figures = List.copyOf(figures);
    }

    /** Whether it belonged to the larger one in the whole period. */
    public boolean isComplete() {
        return !figures.isEmpty();
    }

    /** The figure of an indicator; a hidden one when it cannot be told. */
    public Figure of(String indicator) {
        return figures.stream()
                .filter(figure -> figure.value().equals(indicator))
                .findFirst()
                .orElseGet(() -> new Figure(indicator, null, null));
    }
}
