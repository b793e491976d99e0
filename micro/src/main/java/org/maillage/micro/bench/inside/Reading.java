package org.maillage.micro.bench.inside;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.UUID;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.maillage.federation.boundary.Dashboard;
import org.maillage.federation.boundary.FigureQuery;
import org.maillage.federation.boundary.Figures;
import org.maillage.platform.security.Acting;
import org.maillage.platform.security.Actor;

/** An operator reads the figures of a network, each time of another period. */
abstract class Reading implements Callable<double[]> {

    static final int LOOKS = 90;
    private static final int WARM_UP = 20;
    private static final int YEARS = 3;
    private static final int QUARTERS = 4;

    private final @Nullable UUID network;

    /** @param network in place of the région of the demonstration */
    Reading(@Nullable UUID network) {
        this.network = network;
    }

    @Override
    public double[] call() throws Exception {
        var figures = Person.boundary(Figures.class);
        return Acting.as(reader(), () -> {
            for (int i = 0; i < WARM_UP; i++) {
                look(figures, i);
            }
            var milliseconds = new double[LOOKS];
            for (int i = 0; i < LOOKS; i++) {
                milliseconds[i] = look(figures, i);
            }
            return milliseconds;
        });
    }

    /** Answers with its milliseconds. */
    static double look(Figures figures, int number) {
        long begun = System.nanoTime();
        var dashboard = figures.read(period(number));
        double milliseconds = (System.nanoTime() - begun) / 1e6;
        if (dashboard.total(Dashboard.ACCOMPANIMENTS).hidden()) {
            throw new IllegalStateException("Nothing is shown of " + period(number));
        }
        return milliseconds;
    }

    /** A year, all three, or a quarter. */
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

    static int lastYear() {
        return LocalDate.now(ZoneId.of("Europe/Paris")).getYear() - 1;
    }

    Actor reader() throws Exception {
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
}
