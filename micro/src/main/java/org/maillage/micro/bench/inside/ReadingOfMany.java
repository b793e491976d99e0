package org.maillage.micro.bench.inside;

import java.util.ArrayList;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.maillage.federation.boundary.Figures;
import org.maillage.platform.security.Acting;

/** Fifty people read the région at the same time, each one period after the other. Answers with the milliseconds of each look. */
public final class ReadingOfMany extends Reading {

    private static final int READERS = 50;
    private static final int LOOKS_OF_EACH = 12;

    public ReadingOfMany() {
        super(null);
    }

    @Override
    public double[] call() throws Exception {
        var figures = Person.boundary(Figures.class);
        var reader = reader();
        var application = Thread.currentThread().getContextClassLoader();
        var threads = Executors.newFixedThreadPool(READERS);
        try {
            var readers = new ArrayList<Callable<double[]>>();
            for (int i = 0; i < READERS; i++) {
                int number = i;
                readers.add(() -> {
                    Thread.currentThread().setContextClassLoader(application);
                    return Acting.as(reader, () -> read(figures, number));
                });
            }
            var all = new ArrayList<Double>();
            for (Future<double[]> looks : threads.invokeAll(readers)) {
                for (double look : looks.get()) {
                    all.add(look);
                }
            }
            return all.stream().mapToDouble(Double::doubleValue).toArray();
        } finally {
            threads.shutdown();
        }
    }

    private static double[] read(Figures figures, int number) {
        var milliseconds = new double[LOOKS_OF_EACH];
        for (int i = 0; i < LOOKS_OF_EACH; i++) {
            milliseconds[i] = look(figures, number + i);
        }
        return milliseconds;
    }
}
