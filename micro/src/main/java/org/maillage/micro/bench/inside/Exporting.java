package org.maillage.micro.bench.inside;

import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.lang.management.MemoryUsage;
import java.util.Comparator;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import org.maillage.exports.boundary.Exports;
import org.maillage.exports.entity.Transfer;

/**
 * The administrator of a structure takes everything along. Answers with the seconds until the archive is ready, the heap in use at rest
 * and the most in use meanwhile, in bytes and each after a collection, the bytes of the archive, and its rows.
 */
public final class Exporting implements Callable<double[]> {

    private static final int LOOK_MILLISECONDS = 250;
    private static final int MOST_TRIES = 1_000;

    @Override
    public double[] call() throws Exception {
        var exports = Person.boundary(Exports.class);
        return Person.named("structure").act(() -> {
            double atRest = heap();
            double most = atRest;
            long begun = System.nanoTime();
            exports.create();
            var archive = exports.all().get(0);
            while (archive.isUnderWay()) {
                most = Math.max(most, heap());
                TimeUnit.MILLISECONDS.sleep(LOOK_MILLISECONDS);
                archive = exports.all().get(0);
            }
            double seconds = (System.nanoTime() - begun) / 1e9;
            if (archive.getState() != Transfer.State.READY) {
                throw new IllegalStateException("The archive failed: " + archive.getFailure());
            }
            // What lay about before and was forgotten meanwhile must not hide what the archive took.
            atRest = Math.min(atRest, heap());
            return new double[] {seconds, atRest, most, archive.getBytes(), archive.getRowCount()};
        });
    }

    /** What is really held, since garbage says nothing about how large a structure may be. */
    private static double heap() throws InterruptedException {
        // A collection is left out while somebody is inside native code with an array in hands, which is where packing
        // spends its time.
        long before = collections();
        for (int i = 0; i < MOST_TRIES && collections() == before; i++) {
            System.gc();
            TimeUnit.MILLISECONDS.sleep(1);
        }
        return ManagementFactory.getMemoryPoolMXBeans().stream()
                .filter(pool -> pool.getType() == MemoryType.HEAP)
                .map(MemoryPoolMXBean::getCollectionUsage)
                .mapToLong(MemoryUsage::getUsed)
                .sum();
    }

    /** How many collections of the whole heap there were: by the collector that looks after most pools. */
    private static long collections() {
        return ManagementFactory.getGarbageCollectorMXBeans().stream()
                .max(Comparator.comparingInt(collector -> collector.getMemoryPoolNames().length))
                .orElseThrow()
                .getCollectionCount();
    }
}
