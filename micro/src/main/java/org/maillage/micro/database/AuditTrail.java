package org.maillage.micro.database;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.maillage.micro.StartFailure;

/**
 * Walks the chains of the audit trail with the owner's account. The fingerprint of each event is computed anew by the database, from
 * the same text as in the application's {@code Fingerprint}: an auditor can do the same by hand.
 */
public final class AuditTrail {

    /** In the order in which the fingerprint reads them, after the name of the chain. */
    private static final List<String> COLUMNS = List.of(
            "number",
            "date_format(happened_at, '%Y-%m-%dT%H:%i:%s.%f')",
            "account_id",
            "person",
            "role",
            "network_id",
            "address",
            "action",
            "permission",
            "entity",
            "entity_id",
            "changes",
            "outcome",
            "reason",
            "previous_hash");

    private static final String OPERATORS = "operators";
    private static final int AT_ONCE = 1000;

    /** What is wrong with an event. */
    public enum Fault {
        /** Its content is not what was written. */
        CHANGED,
        /** It is not there any more. */
        MISSING,
        /** It does not follow the event before it. */
        DETACHED
    }

    /**
     * A chain and the first event at which it breaks.
     *
     * @param place number of the structure, or {@code operators}
     * @param number of the broken event, 0 when there is none
     */
    public record Chain(
            String place,
            long events,
            String head,
            long number,
            @Nullable Fault fault) {

        public boolean intact() {
            return fault == null;
        }
    }

    /** Where a chain should begin and end. */
    private record Ends(String place, long number, String hash, long anchorNumber, String anchorHash) {}

    private final DatabaseUrl url;
    private final DatabaseAccount owner;

    public AuditTrail(DatabaseUrl url, DatabaseAccount owner) {
        this.url = url;
        this.owner = owner;
    }

    /** All chains, that of the operators first. */
    public List<Chain> verify() {
        try (var connection = DriverManager.getConnection(url.schema(Schemas.BASE), owner.name(), owner.password())) {
            var chains = new ArrayList<Chain>();
            for (var ends : ends(connection)) {
                chains.add(walk(connection, ends));
            }
            return chains;
        } catch (SQLException e) {
            throw new StartFailure(e, "database.error", String.valueOf(e.getMessage()));
        }
    }

    /** A structure whose chain is gone but not its events is a chain that should be empty. */
    private static List<Ends> ends(Connection connection) throws SQLException {
        var rows = new Sql(connection)
                .rows("select 'operators', number, hash, anchor_number, anchor_hash from audit_operator_chains"
                        + " union all select tenant_id, number, hash, anchor_number, anchor_hash from audit_chains"
                        + " union all select distinct tenant_id, 0, '', 0, repeat('0', 64) from audit_events"
                        + " where tenant_id not in (select tenant_id from audit_chains)");
        return rows.stream()
                .map(row -> new Ends(
                        row.get(0), Long.parseLong(row.get(1)), row.get(2), Long.parseLong(row.get(3)), row.get(4)))
                .toList();
    }

    private static Chain walk(Connection connection, Ends ends) throws SQLException {
        long expected = ends.anchorNumber();
        String previous = ends.anchorHash();
        long events = 0;
        try (var statement = events(connection, ends.place());
                var rows = statement.executeQuery()) {
            while (rows.next()) {
                long number = rows.getLong(1);
                expected++;
                if (number != expected) {
                    return new Chain(ends.place(), events, previous, expected, Fault.MISSING);
                }
                var hash = rows.getString(3);
                if (!hash.equals(rows.getString(4))) {
                    return new Chain(ends.place(), events, previous, number, Fault.CHANGED);
                }
                if (!previous.equals(rows.getString(2))) {
                    return new Chain(ends.place(), events, previous, number, Fault.DETACHED);
                }
                previous = hash;
                events++;
            }
        }
        if (expected < ends.number()) {
            return new Chain(ends.place(), events, previous, expected + 1, Fault.MISSING);
        }
        var same = expected == ends.number() && previous.equals(ends.hash());
        return new Chain(ends.place(), events, previous, same ? 0 : expected, same ? null : Fault.DETACHED);
    }

    private static PreparedStatement events(Connection connection, String place) throws SQLException {
        var operators = place.equals(OPERATORS);
        var text = Stream.concat(Stream.of("?"), COLUMNS.stream())
                .map("concat(coalesce(length(%1$s), '-'), ':', coalesce(%1$s, ''), ';')"::formatted)
                .collect(Collectors.joining(", "));
        var statement = connection.prepareStatement("select number, previous_hash, hash, sha2(concat(" + text
                + "), 256) from " + (operators ? "audit_operator_events" : "audit_events")
                + (operators ? "" : " where tenant_id = ?") + " order by number");
        statement.setFetchSize(AT_ONCE);
        statement.setString(1, place);
        statement.setString(2, place);
        if (!operators) {
            statement.setString(3, place);
        }
        return statement;
    }
}
