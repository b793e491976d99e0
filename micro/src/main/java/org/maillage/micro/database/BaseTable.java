package org.maillage.micro.database;

/**
 * A table of the base schema with what its comment declares: whose rows it holds, whether the federation may read it, and whether rows are
 * only ever added.
 */
record BaseTable(String name, boolean ofTenant, boolean published, boolean appendOnly) {

    private static final String PUBLISHED = "; published";
    private static final String APPEND_ONLY = "; append only";

    /** A table that does not say whose rows it holds stops the start: it could show the rows of one tenant to another. */
    static BaseTable declared(String name, String comment) {
        var published = comment.endsWith(PUBLISHED);
        var ofTenant = comment.equals("tenant") || comment.startsWith("tenant;");
        var shared = comment.matches("shared: \\S.*");
        if (!name.matches("[a-z0-9_]+") || !(ofTenant || shared)) {
            throw new UnsafeSchemaException("table " + name
                    + ": its comment must begin with 'tenant' or 'shared: reason', it is '" + comment + "'");
        }
        return new BaseTable(name, ofTenant, published, comment.endsWith(APPEND_ONLY));
    }

    /** The view through which the application sees the table: the rows of the current tenant, or all rows of a shared table. */
    String applicationView() {
        var view = "CREATE OR REPLACE SQL SECURITY DEFINER VIEW `%s`.`%s` AS SELECT * FROM `%s`.`%s`"
                .formatted(Schemas.APPLICATION, name, Schemas.BASE, name);
        return ofTenant
                ? view
                        + " WHERE tenant_id = `%s`.`%s`() WITH CASCADED CHECK OPTION"
                                .formatted(Schemas.APPLICATION, Schemas.CURRENT_TENANT)
                : view;
    }

    /** The view through which the federation reads a published table. */
    String federationView() {
        return "CREATE OR REPLACE SQL SECURITY DEFINER VIEW `%s`.`%s` AS SELECT * FROM `%s`.`%s`"
                .formatted(Schemas.FEDERATION, name, Schemas.BASE, name);
    }
}
