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

/** What the région reads of last year: accompaniments, people, accompaniments by month, people by gender. */
public final class ReadingYear implements Callable<double[]> {

    @Override
    public double[] call() throws Exception {
        var figures = Person.boundary(Figures.class);
        int year = Reading.lastYear();
        return Person.named("region").act(() -> {
            var read = figures.read(new FigureQuery(YearMonth.of(year, 1), YearMonth.of(year, 12), null));
            var amounts = new ArrayList<Integer>();
            amounts.add(
                    Objects.requireNonNull(read.total(Dashboard.ACCOMPANIMENTS).amount()));
            amounts.add(Objects.requireNonNull(read.total(Dashboard.PEOPLE).amount()));
            amounts.addAll(all(read.breakdown(Dashboard.ACCOMPANIMENTS, Dashboard.MONTH)));
            amounts.addAll(all(read.breakdown(Dashboard.PEOPLE, "gender")));
            return amounts.stream().mapToDouble(Integer::doubleValue).toArray();
        });
    }

    private static List<Integer> all(Breakdown breakdown) {
        return breakdown.figures().stream()
                .map(figure -> Objects.requireNonNull(figure.amount(), breakdown.dimension()))
                .toList();
    }
}
