package org.maillage.systemtest.architecture.planted.ui;

import jakarta.enterprise.inject.spi.CDI;

/** Asks for a bean in a way that the EAR cannot answer. */
public final class Lookup {
    private Lookup() {}

    public static Object any() {
        return CDI.current().select(Object.class).get();
    }
}
