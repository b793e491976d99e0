package org.maillage.micro.bench.inside;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.maillage.platform.security.Acting;
import org.maillage.platform.security.Actor;

/**
 * Somebody reads figures, each time of another period; or so many people at the same time, each one period after the other. Answers with the
 * milliseconds of each look.
 */
public abstract class Reading implements Callable<double[]> {

    /** The system property that says how many read at the same time. */
    public static final String READERS = "maillage.bench.readers";

    static final int YEARS = 3;
    private static final int LOOKS = 90;
    private static final int LOOKS_OF_MANY = 600;
    private static final int WARM_UP = 20;

    /** Who reads. */
    abstract Actor reader() throws Exception;

    /** Reads the period of this number, as the reader. */
    abstract void read(int number) throws Exception;

    @Override
    public double[] call() throws Exception {
        var reader = reader();
        looks(reader, 0, WARM_UP);
        int readers = Integer.getInteger(READERS, 1);
        if (readers == 1) {
            return looks(reader, 0, LOOKS);
        }
        var application = Thread.currentThread().getContextClassLoader();
        var threads = Executors.newFixedThreadPool(readers);
        try {
            var all = new ArrayList<Callable<double[]>>();
            for (int i = 0; i < readers; i++) {
                int first = i;
                all.add(() -> {
                    Thread.currentThread().setContextClassLoader(application);
                    return looks(reader, first, LOOKS_OF_MANY / readers);
                });
            }
            return milliseconds(threads.invokeAll(all));
        } finally {
            threads.shutdown();
        }
    }

    /** The milliseconds of one look. */
    final double look(int number) throws Exception {
        long begun = System.nanoTime();
        read(number);
        return (System.nanoTime() - begun) / 1e6;
    }

    private double[] looks(Actor reader, int first, int number) throws Exception {
        Callable<double[]> looks = () -> {
            var milliseconds = new double[number];
            for (int i = 0; i < number; i++) {
                milliseconds[i] = look(first + i);
            }
            return milliseconds;
        };
        return Acting.as(reader, looks);
    }

    private static double[] milliseconds(List<Future<double[]>> readers) throws Exception {
        var all = new ArrayList<Double>();
        for (var looks : readers) {
            for (double look : looks.get()) {
                all.add(look);
            }
        }
        return all.stream().mapToDouble(Double::doubleValue).toArray();
    }

    static int lastYear() {
        return LocalDate.now(ZoneId.of("Europe/Paris")).getYear() - 1;
    }
}
