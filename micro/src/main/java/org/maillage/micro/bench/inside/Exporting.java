package org.maillage.micro.bench.inside;

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

    @Override
    public double[] call() throws Exception {
        var exports = Person.boundary(Exports.class);
        return Person.named("structure").act(() -> {
            double atRest = Heap.held();
            double most = atRest;
            long begun = System.nanoTime();
            exports.create();
            var archive = exports.all().get(0);
            while (archive.isUnderWay()) {
                most = Math.max(most, Heap.held());
                TimeUnit.MILLISECONDS.sleep(LOOK_MILLISECONDS);
                archive = exports.all().get(0);
            }
            double seconds = (System.nanoTime() - begun) / 1e9;
            if (archive.getState() != Transfer.State.READY) {
                throw new IllegalStateException("The archive failed: " + archive.getFailure());
            }
            // What lay about before and was forgotten meanwhile must not hide what the archive took.
            atRest = Math.min(atRest, Heap.held());
            return new double[] {seconds, atRest, most, archive.getBytes(), archive.getRowCount()};
        });
    }
}
