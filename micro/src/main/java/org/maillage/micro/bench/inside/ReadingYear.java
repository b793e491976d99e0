package org.maillage.micro.bench.inside;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.maillage.federation.boundary.Breakdown;
import org.maillage.federation.boundary.Dashboard;
import org.maillage.federation.boundary.FigureQuery;
import org.maillage.federation.boundary.Figures;

/**
 * What the région reads of last year: accompaniments, people, activities, time, accompaniments by month, duration, autonomy and referral,
 * people by gender and by whether they were known.
 */
public final class ReadingYear implements Callable<double[]> {

    private static final List<String> TOTALS =
            List.of(Dashboard.ACCOMPANIMENTS, Dashboard.PEOPLE, Dashboard.ACTIVITIES, Dashboard.MINUTES);

    @Override
    public double[] call() throws Exception {
        var figures = Person.boundary(Figures.class);
        int year = Reading.lastYear();
        return Person.named("region").act(() -> {
            var read = figures.read(new FigureQuery(YearMonth.of(year, 1), YearMonth.of(year, 12), null));
            var amounts = new ArrayList<Integer>();
            for (var indicator : TOTALS) {
                amounts.add(Objects.requireNonNull(read.total(indicator).amount(), indicator));
            }
            for (var dimension : List.of(Dashboard.MONTH, Dashboard.DURATION, "autonomy", "referral")) {
                amounts.addAll(all(read.breakdown(Dashboard.ACCOMPANIMENTS, dimension)));
            }
            amounts.addAll(all(read.breakdown(Dashboard.PEOPLE, "gender")));
            amounts.addAll(all(read.breakdown(Dashboard.PEOPLE, Dashboard.ACQUAINTANCE)));
            return amounts.stream().mapToDouble(Integer::doubleValue).toArray();
        });
    }

    private static List<Integer> all(Breakdown breakdown) {
        return breakdown.figures().stream()
                .map(figure -> Objects.requireNonNull(figure.amount(), breakdown.dimension()))
                .toList();
    }
}
