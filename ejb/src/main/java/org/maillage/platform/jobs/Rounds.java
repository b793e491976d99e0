package org.maillage.platform.jobs;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;

/** What a job does again and again on this node: one round at a time, in which whatever fails holds up nothing else. */
public final class Rounds {

    /** What a round does for one thing that is due. */
    @FunctionalInterface
    public interface Step<T> {
        void run(T due) throws Exception;
    }

    private final Logger log;
    private final String failure;
    private final AtomicBoolean busy = new AtomicBoolean();

    /**
     * @param job in whose name failures are told
     * @param failure what did not work, a sentence without its full stop; what fails is tried again in the next round
     */
    public Rounds(Class<?> job, String failure) {
        this.log = System.getLogger(job.getName());
        this.failure = failure;
    }

    /**
     * A round over everything that is due; skipped while the former one is still at work.
     *
     * @return for how many things it worked
     */
    public <T> int run(Callable<? extends Iterable<T>> due, Step<T> step) {
        if (!busy.compareAndSet(false, true)) {
            return 0;
        }
        AtomicInteger worked = new AtomicInteger();
        try {
            attempt(due, all -> all.forEach(each -> worked.addAndGet(attempt(() -> each, step) ? 1 : 0)));
        } finally {
            busy.set(false);
        }
        return worked.get();
    }

    private <T> boolean attempt(Callable<? extends T> found, Step<T> step) {
        try {
            step.run(found.call());
            return true;
        } catch (Exception e) {
            log.log(Level.WARNING, "{0}: {1}", failure, e.toString());
            return false;
        }
    }
}
