package org.maillage.micro.bench.inside;

/** A year of one mediator. */
public final class CountingMediator extends Counting {

    public CountingMediator() {
        super("mediation", null);
    }
}
