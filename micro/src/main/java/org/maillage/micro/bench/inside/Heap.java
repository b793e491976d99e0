package org.maillage.micro.bench.inside;

import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.lang.management.MemoryUsage;
import java.util.Comparator;
import java.util.concurrent.TimeUnit;

/** What is really held in memory, since garbage says nothing about how large a structure may be. */
final class Heap {

    private static final int MOST_TRIES = 1_000;

    private Heap() {}

    /** Bytes in use after a collection. */
    static double held() throws InterruptedException {
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
