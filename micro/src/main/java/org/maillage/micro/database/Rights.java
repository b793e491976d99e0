package org.maillage.micro.database;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * Gives an account exactly its rights. Only what differs is changed, so that another node that serves people at the
 * same time never loses a right it needs.
 */
final class Rights {

    private final Connection owner;
    private final String url;
    private final DatabaseAccount account;

    Rights(Connection owner, DatabaseUrl url, DatabaseAccount account) {
        this.owner = owner;
        this.url = url.server();
        this.account = account;
    }

    void setExactly(String schema, Map<String, Set<String>> wanted) throws SQLException {
        var grants = new ArrayList<Grant>();
        wanted.forEach((view, rights) -> grants.add(Grant.onView(schema, view, rights)));
        // The account itself tells what it may do: the owner need not read the server's own tables.
        try (var connection = DriverManager.getConnection(url, account.name(), account.password())) {
            var sql = new Sql(connection);
            var current = sql.value("SELECT CURRENT_USER()");
            var quoted = "'" + current.replace("@", "'@'") + "'";
            change(grants, shown(sql), quoted);
            var differences = new ArrayList<String>();
            plan(grants, shown(sql), quoted, differences);
            if (!differences.isEmpty()) {
                throw new UnsafeSchemaException(
                        "the rights of " + account.name() + " differ, missing: " + differences.get(0));
            }
        }
    }

    private void change(List<Grant> wanted, List<Grant> present, String quoted) throws SQLException {
        var statements = new ArrayList<String>();
        plan(wanted, present, quoted, statements);
        var sql = new Sql(owner);
        for (var statement : statements) {
            try {
                sql.execute(statement);
            } catch (SQLException e) {
                // For instance a right on the whole server, which only its administrator takes away.
                throw new UnsafeSchemaException(
                        "the owner may not execute this, do it as administrator: " + statement, e);
            }
        }
    }

    static void plan(List<Grant> wanted, List<Grant> present, String quoted, List<String> statements) {
        var wantedRights = byObject(wanted);
        var presentRights = byObject(present);
        present.forEach(grant -> grant.minus(wantedRights.getOrDefault(grant.object(), Set.of()))
                .ifPresent(excess -> statements.add(excess.revokeFrom(quoted))));
        wanted.forEach(grant -> grant.minus(presentRights.getOrDefault(grant.object(), Set.of()))
                .ifPresent(missing -> statements.add(missing.grantTo(quoted))));
    }

    private static Map<String, Set<String>> byObject(List<Grant> grants) {
        var rights = new TreeMap<String, Set<String>>();
        grants.forEach(grant -> rights.put(grant.object(), grant.rights()));
        return rights;
    }

    private static List<Grant> shown(Sql sql) throws SQLException {
        var grants = new ArrayList<Grant>();
        for (var row : sql.rows("SHOW GRANTS")) {
            Grant.shown(row.get(0)).ifPresent(grants::add);
        }
        return grants;
    }
}
