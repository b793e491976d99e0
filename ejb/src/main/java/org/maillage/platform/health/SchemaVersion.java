package org.maillage.platform.health;

/** The version of the database schema that this code is written for: that of its newest migration. */
final class SchemaVersion {

    static final String EXPECTED = "202611221741";

    private SchemaVersion() {}
}
