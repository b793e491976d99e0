package org.maillage.micro.bench.inside;

import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import org.maillage.exports.entity.Transfer;
import org.maillage.figures.boundary.FigureExports;
import org.maillage.figures.entity.Days;
import org.maillage.figures.entity.Selection;

/**
 * All activities of some years are taken along. Answers with the seconds until the file is ready as CSV and as XLSX, the rows, the heap at
 * rest and the most in use while one more XLSX is made, in bytes and each after a collection.
 */
public final class TakingActivities implements Callable<double[]> {

    private static final int LOOK_MILLISECONDS = 100;

    @Override
    public double[] call() throws Exception {
        var exports = Person.boundary(FigureExports.class);
        var years = Selection.of(
                new Days(Counting.year(2).from().minusYears(1), Counting.year(0).to()));
        return Person.named("structure").act(() -> {
            double csv = seconds(exports, years, Transfer.Kind.CSV);
            double xlsx = seconds(exports, years, Transfer.Kind.XLSX);
            double rest = Heap.held();
            double most = rest;
            exports.ask(years, Transfer.Kind.XLSX, Locale.FRENCH);
            while (exports.mine().get(0).isUnderWay()) {
                most = Math.max(most, Heap.held());
                TimeUnit.MILLISECONDS.sleep(LOOK_MILLISECONDS);
            }
            // What lay about before and was forgotten meanwhile must not hide what the file took.
            rest = Math.min(rest, Heap.held());
            return new double[] {csv, xlsx, exports.mine().get(0).getRowCount(), rest, most};
        });
    }

    private static double seconds(FigureExports exports, Selection years, Transfer.Kind kind)
            throws InterruptedException {
        long begun = System.nanoTime();
        exports.ask(years, kind, Locale.FRENCH);
        while (exports.mine().get(0).isUnderWay()) {
            TimeUnit.MILLISECONDS.sleep(LOOK_MILLISECONDS);
        }
        var table = exports.mine().get(0);
        if (table.getState() != Transfer.State.READY) {
            throw new IllegalStateException("The file failed: " + table.getFailure());
        }
        return (System.nanoTime() - begun) / 1e9;
    }
}
