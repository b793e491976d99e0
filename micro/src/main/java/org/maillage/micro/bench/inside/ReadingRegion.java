package org.maillage.micro.bench.inside;

/** The région. */
public final class ReadingRegion extends Reading {

    public ReadingRegion() {
        super(null);
    }
}
