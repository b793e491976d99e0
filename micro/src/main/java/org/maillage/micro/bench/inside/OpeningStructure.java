package org.maillage.micro.bench.inside;

/** The page of a year of the whole structure. */
public final class OpeningStructure extends OpeningFigures {

    public OpeningStructure() {
        super("structure");
    }
}
