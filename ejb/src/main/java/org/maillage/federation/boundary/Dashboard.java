package org.maillage.federation.boundary;

import java.io.Serializable;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.maillage.federation.entity.Indicator;
import org.maillage.federation.entity.Network;

/**
 * What a network operator reads for one period.
 *
 * @param network whose figures these are
 * @param totals one figure per indicator, its value is the indicator's code
 * @param breakdowns the figures along each dimension
 * @param structures how many structures published in the period
 * @param distinct an estimate of the different people of all structures; {@code null} when they are too few, or of one structure only
 * @param dictionary the definitions shown beside the figures
 */
public record Dashboard(
        Network network,
        List<Figure> totals,
        List<Breakdown> breakdowns,
        int structures,
        @Nullable DistinctPeople distinct,
        List<Indicator> dictionary)
        implements Serializable {

    public Dashboard {
        totals = List.copyOf(totals);
        breakdowns = List.copyOf(breakdowns);
        dictionary = List.copyOf(dictionary);
    }

    /** The figures of an indicator along a dimension; none when nothing was published. */
    public Breakdown breakdown(String indicator, String dimension) {
        return breakdowns.stream()
                .filter(b -> b.indicator().equals(indicator) && b.dimension().equals(dimension))
                .findFirst()
                .orElseGet(() -> new Breakdown(indicator, dimension, List.of()));
    }

    /** The total of an indicator; zero when nothing was published. */
    public Figure total(String indicator) {
        return totals.stream()
                .filter(figure -> figure.value().equals(indicator))
                .findFirst()
                .orElseGet(() -> new Figure(indicator, 0, null));
    }

    /** The definition of an indicator. */
    public Indicator definition(String indicator) {
        return dictionary.stream()
                .filter(line -> line.getCode().equals(indicator))
                .findFirst()
                .orElseThrow();
    }
}
