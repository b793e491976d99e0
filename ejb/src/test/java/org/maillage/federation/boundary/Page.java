package org.maillage.federation.boundary;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.maillage.federation.control.Reading;
import org.maillage.federation.control.Shields;
import org.maillage.federation.entity.Network;

/** What a page of figures tells of a period, put together as for those who read it. */
public record Page(List<Figure> keyFigures, List<Breakdown> breakdowns) {

    /**
     * The page of a network.
     *
     * @param shields over each indicator
     */
    public static Page of(Network network, FigureQuery query, Reading reading, Function<String, Shields.Over> shields) {
        ShownPeriod period = ShownPeriod.of(network, query, reading, shields);
        return new Page(
                period.keyFigures().figures(),
                Stream.of(period.accompaniments(), period.people())
                        .flatMap(whole -> new ShownDetail(whole).breakdowns().stream())
                        .toList());
    }
}
