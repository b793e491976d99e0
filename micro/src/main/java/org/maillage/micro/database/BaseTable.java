package org.maillage.micro.database;

import java.util.List;
import java.util.regex.Pattern;

/**
 * A table of the base schema with what its comment declares: whose rows it holds, whether the federation may read it, and whether rows are
 * only ever added.
 *
 * @param owners the columns with the numbers of the structures whose row it is: one, two for what stands between two structures, none for
 *     what all share
 */
record BaseTable(String name, List<String> owners, boolean published, boolean appendOnly) {

    private static final String PUBLISHED = "; published";
    private static final String APPEND_ONLY = "; append only";
    private static final Pattern BETWEEN = Pattern.compile("between ([a-z_]+) and ([a-z_]+): \\S.*");

    /** A table that does not say whose rows it holds stops the start: it could show the rows of one tenant to another. */
    static BaseTable declared(String name, String comment) {
        var between = BETWEEN.matcher(comment);
        List<String> owners;
        if (comment.equals("tenant") || comment.startsWith("tenant;")) {
            owners = List.of("tenant_id");
        } else if (between.matches()) {
            owners = List.of(between.group(1), between.group(2));
        } else if (comment.matches("shared: \\S.*")) {
            owners = List.of();
        } else {
            throw new UnsafeSchemaException("table " + name
                    + ": its comment must begin with 'tenant', 'between column and column: reason' or 'shared: reason', it is '"
                    + comment + "'");
        }
        if (!name.matches("[a-z0-9_]+")) {
            throw new UnsafeSchemaException("table " + name + ": small letters, digits and _ only");
        }
        return new BaseTable(name, owners, comment.endsWith(PUBLISHED), comment.endsWith(APPEND_ONLY));
    }

    /** The view through which the application sees the table: the rows of the current tenant, or all rows of a shared table. */
    String applicationView() {
        var view = "CREATE OR REPLACE SQL SECURITY DEFINER VIEW `%s`.`%s` AS SELECT * FROM `%s`.`%s`"
                .formatted(Schemas.APPLICATION, name, Schemas.BASE, name);
        var current = "`%s`.`%s`()".formatted(Schemas.APPLICATION, Schemas.CURRENT_TENANT);
        return view
                + switch (owners.size()) {
                    case 0 -> "";
                    case 1 -> " WHERE %s = %s WITH CASCADED CHECK OPTION".formatted(owners.get(0), current);
                    default ->
                        " WHERE %s IN (%s) WITH CASCADED CHECK OPTION".formatted(current, String.join(", ", owners));
                };
    }

    /** The view through which the federation reads a published table. */
    String federationView() {
        return "CREATE OR REPLACE SQL SECURITY DEFINER VIEW `%s`.`%s` AS SELECT * FROM `%s`.`%s`"
                .formatted(Schemas.FEDERATION, name, Schemas.BASE, name);
    }
}
