package org.maillage.micro.bench.inside;

/** The région. */
public final class ReadingRegion extends ReadingNetwork {

    public ReadingRegion() {
        super(null);
    }
}
