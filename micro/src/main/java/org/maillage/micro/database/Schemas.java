package org.maillage.micro.database;

/** The three schemas: tables, and what the application's and the federation's accounts see of them. */
public final class Schemas {

    /** All tables; of the owner's account only. */
    public static final String BASE = "maillage_base";

    /** The views of the application's account. */
    public static final String APPLICATION = "maillage";

    /** The views of the federation's account: published figures of all tenants. */
    public static final String FEDERATION = "maillage_federation";

    /** The history of migrations, in the base schema. */
    static final String HISTORY = "flyway_schema_history";

    /** The view of the application that tells which migration the database has reached. */
    static final String VERSION_VIEW = "schema_version";

    /**
     * The function by which the views know the tenant. It lives beside the views: called from another schema than the connection's,
     * a function makes the server change schemas twice for every row written.
     */
    static final String CURRENT_TENANT = "current_tenant";

    private Schemas() {}
}
