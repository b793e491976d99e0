package org.maillage.micro.bench.inside;

import java.util.List;
import java.util.concurrent.Callable;
import org.maillage.directory.boundary.Communes;

/** A commune is looked for with every keystroke: short texts, usual ones, and those that match most. Answers with the milliseconds of each search. */
public final class Searching implements Callable<double[]> {

    public static final int SEARCHES = 400;
    private static final int FOUND = 20;
    private static final List<String> TEXTS =
            List.of("s", "st", "st remy prov", "a", "13", "13150", "s s s s s s s s s s s s", "e e e e e e e e e e");

    @Override
    public double[] call() throws Exception {
        var communes = Person.boundary(Communes.class);
        return Person.named("mediation").act(() -> {
            var milliseconds = new double[SEARCHES];
            for (int i = 0; i < SEARCHES; i++) {
                long begun = System.nanoTime();
                communes.search(TEXTS.get(i % TEXTS.size()), FOUND);
                milliseconds[i] = (System.nanoTime() - begun) / 1e6;
            }
            return milliseconds;
        });
    }
}
