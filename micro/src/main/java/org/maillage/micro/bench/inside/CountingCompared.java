package org.maillage.micro.bench.inside;

import org.maillage.figures.entity.Comparison;

/** A year of the whole structure, beside the year before. */
public final class CountingCompared extends Counting {

    public CountingCompared() {
        super("structure", Comparison.YEAR);
    }
}
