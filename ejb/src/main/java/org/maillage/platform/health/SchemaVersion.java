package org.maillage.platform.health;

/** The version of the database schema that this code is written for: that of its newest migration. */
public final class SchemaVersion {

    public static final String EXPECTED = "202611301700";

    private SchemaVersion() {}
}
