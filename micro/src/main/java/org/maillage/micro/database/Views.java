package org.maillage.micro.database;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * The views of the application and of the federation, made anew from the tables after each migration: a view does not
 * see columns that were added after it.
 */
final class Views {

    static final Set<String> WRITE = Set.of("SELECT", "INSERT", "UPDATE", "DELETE");
    static final Set<String> APPEND = Set.of("SELECT", "INSERT");
    static final Set<String> READ = Set.of("SELECT");

    private final Sql sql;

    Views(Connection owner) {
        this.sql = new Sql(owner);
    }

    /** Checks all tables first and changes nothing when one of them is unsafe. */
    List<BaseTable> regenerate() throws SQLException {
        var tables = tables();
        checkNoTableBesideTheViews();
        sql.execute(currentTenant());
        for (var table : tables) {
            sql.execute(table.applicationView());
            if (table.published()) {
                sql.execute(table.federationView());
            }
        }
        sql.execute(
                "CREATE OR REPLACE SQL SECURITY DEFINER VIEW `%s`.`%s` AS SELECT `version` FROM `%s`.`%s` WHERE `success` = 1 AND `version` IS NOT NULL ORDER BY `installed_rank` DESC LIMIT 1"
                        .formatted(Schemas.APPLICATION, Schemas.VERSION_VIEW, Schemas.BASE, Schemas.HISTORY));
        dropOthers(Schemas.APPLICATION, applicationRights(tables).keySet());
        dropOthers(Schemas.FEDERATION, federationRights(tables).keySet());
        return tables;
    }

    /** INVOKER: the variable of whoever asks. DETERMINISTIC: the optimiser may treat it as a constant of the statement. */
    private static String currentTenant() {
        return "CREATE OR REPLACE FUNCTION `%s`.`%s`() RETURNS INT DETERMINISTIC NO SQL SQL SECURITY INVOKER RETURN @tenant_id"
                .formatted(Schemas.APPLICATION, Schemas.CURRENT_TENANT);
    }

    /** What the application's account may do, by view. */
    static Map<String, Set<String>> applicationRights(List<BaseTable> tables) {
        var rights = new TreeMap<String, Set<String>>();
        tables.forEach(table -> rights.put(table.name(), table.appendOnly() ? APPEND : WRITE));
        rights.put(Schemas.VERSION_VIEW, READ);
        return rights;
    }

    /** What the federation's account may do, by view. */
    static Map<String, Set<String>> federationRights(List<BaseTable> tables) {
        var rights = new TreeMap<String, Set<String>>();
        tables.stream().filter(BaseTable::published).forEach(table -> rights.put(table.name(), READ));
        return rights;
    }

    private List<BaseTable> tables() throws SQLException {
        var rows = sql.rows(
                "SELECT table_name, table_comment FROM information_schema.tables WHERE table_schema = ? AND table_type = 'BASE TABLE' ORDER BY table_name",
                Schemas.BASE);
        var tables = new ArrayList<BaseTable>();
        for (var row : rows) {
            if (!row.get(0).equals(Schemas.HISTORY)) {
                tables.add(BaseTable.declared(row.get(0), row.get(1)));
            }
        }
        for (var table : tables) {
            checkOwners(table);
        }
        return tables;
    }

    private void checkOwners(BaseTable table) throws SQLException {
        for (var owner : table.owners()) {
            var column = sql.rows(
                    "SELECT data_type, is_nullable FROM information_schema.columns WHERE table_schema = ? AND table_name = ? AND column_name = ?",
                    Schemas.BASE,
                    table.name(),
                    owner);
            if (!column.equals(List.of(List.of("int", "NO")))) {
                throw new UnsafeSchemaException("table " + table.name() + ": it needs " + owner + " INT NOT NULL");
            }
        }
        var keys = sql.rows(
                "SELECT index_name, GROUP_CONCAT(column_name ORDER BY seq_in_index) FROM information_schema.statistics WHERE table_schema = ? AND table_name = ? AND non_unique = 0 GROUP BY index_name",
                Schemas.BASE,
                table.name());
        var head = String.join(",", table.owners()) + ",";
        for (var key : keys) {
            if (!table.owners().isEmpty() && !(key.get(1) + ",").startsWith(head)) {
                throw new UnsafeSchemaException("table " + table.name() + ": the unique key " + key.get(0)
                        + " does not begin with " + head + " one tenant could take over a row of another");
            }
        }
    }

    private void checkNoTableBesideTheViews() throws SQLException {
        var tables = sql.rows(
                "SELECT table_schema, table_name FROM information_schema.tables WHERE table_schema IN (?, ?) AND table_type <> 'VIEW'",
                Schemas.APPLICATION,
                Schemas.FEDERATION);
        if (!tables.isEmpty()) {
            throw new UnsafeSchemaException("table " + String.join(".", tables.get(0))
                    + ": tables belong into the schema " + Schemas.BASE + ", this schema holds views only");
        }
    }

    private void dropOthers(String schema, Set<String> wanted) throws SQLException {
        var present = new HashSet<String>();
        sql.rows("SELECT table_name FROM information_schema.views WHERE table_schema = ?", schema)
                .forEach(row -> present.add(row.get(0)));
        present.removeAll(wanted);
        for (var view : present) {
            sql.execute("DROP VIEW IF EXISTS `%s`.`%s`".formatted(schema, view.replace("`", "``")));
        }
    }
}
