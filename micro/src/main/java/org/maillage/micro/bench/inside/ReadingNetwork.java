package org.maillage.micro.bench.inside;

import java.time.YearMonth;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.maillage.federation.boundary.Dashboard;
import org.maillage.federation.boundary.FigureQuery;
import org.maillage.federation.boundary.Figures;
import org.maillage.platform.security.Actor;

/** An operator reads the figures of a network: a year, all three, or a quarter. */
abstract class ReadingNetwork extends Reading {

    private static final int QUARTERS = 4;

    private final @Nullable UUID network;

    /** @param network in place of the région of the demonstration */
    ReadingNetwork(@Nullable UUID network) {
        this.network = network;
    }

    @Override
    final Actor reader() throws Exception {
        var region = Person.named("region").actor();
        return network == null
                ? region
                : new Actor(
                        region.accountId(),
                        region.assignmentId(),
                        region.name(),
                        region.role(),
                        null,
                        network,
                        region.place(),
                        region.limits());
    }

    @Override
    final void read(int number) throws Exception {
        var dashboard = Person.boundary(Figures.class).read(period(number));
        if (dashboard.total(Dashboard.ACCOMPANIMENTS).hidden()) {
            throw new IllegalStateException("Nothing is shown of " + period(number));
        }
    }

    private static FigureQuery period(int number) {
        var year = YearMonth.of(lastYear() - number % YEARS, 1);
        return switch (number % 5) {
            case 0, 1 -> new FigureQuery(year, year.plusMonths(11), null);
            case 2 -> new FigureQuery(YearMonth.of(lastYear() - YEARS + 1, 1), YearMonth.of(lastYear(), 12), null);
            default -> {
                var quarter = year.plusMonths(3L * (number % QUARTERS));
                yield new FigureQuery(quarter, quarter.plusMonths(2), null);
            }
        };
    }
}
