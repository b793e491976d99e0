package org.maillage.micro.bench.inside;

/** A year of the whole structure. */
public final class CountingStructure extends Counting {

    public CountingStructure() {
        super("structure", null);
    }
}
