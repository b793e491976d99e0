package org.maillage.micro.bench.inside;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.maillage.access.boundary.Caller;
import org.maillage.platform.errors.BusinessException;

/**
 * For a minute, strangers try a thousand wrong passwords on the account of a mediator, who signs in meanwhile from an address of their own.
 * Answers with the milliseconds of each sign-in; a refused one would end the measurement.
 */
public final class Siege implements Callable<double[]> {

    public static final int GUESSES = 1_000;
    private static final int SECONDS = 60;
    private static final int STRANGERS = 4;
    private static final int PAUSE_MILLISECONDS = 1_500;

    @Override
    public double[] call() throws Exception {
        var mediator = Person.named("mediation");
        var strangers = Executors.newScheduledThreadPool(STRANGERS);
        try {
            var guesses = new ArrayList<Future<?>>();
            for (int i = 0; i < GUESSES; i++) {
                var stranger = new Caller("203.0.113." + (1 + i % STRANGERS), "", null);
                guesses.add(strangers.schedule(() -> guess(mediator, stranger), at(i), TimeUnit.MILLISECONDS));
            }
            var milliseconds = enter(mediator, guesses);
            for (var guess : guesses) {
                guess.get();
            }
            return milliseconds;
        } finally {
            strangers.shutdownNow();
        }
    }

    private static long at(int guess) {
        return TimeUnit.SECONDS.toMillis(SECONDS) * guess / GUESSES;
    }

    private static double[] enter(Person mediator, List<Future<?>> guesses) throws InterruptedException {
        var milliseconds = new ArrayList<Double>();
        for (int i = 1; i == 1 || !guesses.stream().allMatch(Future::isDone); i++) {
            long begun = System.nanoTime();
            mediator.signIn(new Caller("198.51.100." + i, "", null));
            milliseconds.add((System.nanoTime() - begun) / 1e6);
            TimeUnit.MILLISECONDS.sleep(PAUSE_MILLISECONDS);
        }
        return milliseconds.stream().mapToDouble(Double::doubleValue).toArray();
    }

    private static void guess(Person mediator, Caller stranger) {
        try {
            mediator.signIns().signIn(mediator.email(), "a wrong password", stranger);
        } catch (BusinessException refused) {
            // As it should be.
            return;
        }
        throw new IllegalStateException("A wrong password was accepted");
    }
}
