package org.maillage.micro.bench.inside;

import java.time.LocalDate;
import java.time.Month;
import java.time.ZoneId;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.maillage.figures.boundary.OwnFigures;
import org.maillage.figures.entity.Comparison;
import org.maillage.figures.entity.Days;
import org.maillage.figures.entity.Selection;

/** Somebody reads the figures of a year, each time of another one. Answers with the milliseconds of each look. */
abstract class Counting implements Callable<double[]> {

    static final int LOOKS = 60;
    private static final int WARM_UP = 15;
    private static final int YEARS = 3;

    private final String who;
    private final @Nullable Comparison comparison;

    Counting(String who, @Nullable Comparison comparison) {
        this.who = who;
        this.comparison = comparison;
    }

    @Override
    public double[] call() throws Exception {
        var figures = Person.boundary(OwnFigures.class);
        return Person.named(who).act(() -> {
            for (int i = 0; i < WARM_UP; i++) {
                figures.read(Selection.of(year(i)), comparison);
            }
            var milliseconds = new double[LOOKS];
            for (int i = 0; i < LOOKS; i++) {
                long begun = System.nanoTime();
                figures.read(Selection.of(year(i)), comparison);
                milliseconds[i] = (System.nanoTime() - begun) / 1e6;
            }
            return milliseconds;
        });
    }

    /** One of the years before this one. */
    static Days year(int number) {
        int year = LocalDate.now(ZoneId.of("Europe/Paris")).getYear() - 1 - number % YEARS;
        return new Days(LocalDate.of(year, Month.JANUARY, 1), LocalDate.of(year, Month.DECEMBER, 31));
    }
}
