package org.maillage.micro.bench.inside;

/** The page of a year of one mediator. */
public final class OpeningMediator extends OpeningFigures {

    public OpeningMediator() {
        super("mediation");
    }
}
