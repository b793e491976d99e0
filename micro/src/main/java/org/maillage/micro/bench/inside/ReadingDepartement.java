package org.maillage.micro.bench.inside;

import java.util.UUID;

/** The first of its départements. */
public final class ReadingDepartement extends ReadingNetwork {

    public ReadingDepartement() {
        super(UUID.fromString("00000000-0000-7000-8003-000000000001"));
    }
}
