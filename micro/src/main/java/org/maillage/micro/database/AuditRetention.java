package org.maillage.micro.database;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;

/**
 * Deletes the events of the audit trail that are old enough, which only the owner's account can. The number and the fingerprint of the last
 * deleted event stay with the chain, so that what is left can still be verified. Two nodes may do it at the same time: the chain's row
 * is locked for each part, and the second finds nothing left.
 */
public final class AuditRetention {

    private static final int PART = 2000;

    /** A trail and where its chain's row is. */
    private record Trail(String events, String chains, String condition) {}

    private final DatabaseUrl url;
    private final DatabaseAccount owner;

    public AuditRetention(DatabaseUrl url, DatabaseAccount owner) {
        this.url = url;
        this.owner = owner;
    }

    /** Deletes what happened before, and tells how many events that were. */
    public int deleteBefore(Instant time) throws SQLException {
        int deleted = 0;
        try (var connection = DriverManager.getConnection(url.schema(Schemas.BASE), owner.name(), owner.password())) {
            connection.setAutoCommit(false);
            deleted += shorten(connection, new Trail("audit_operator_events", "audit_operator_chains", "1 = 1"), time);
            for (List<String> tenant : new Sql(connection).rows("select tenant_id from audit_chains")) {
                var condition = "tenant_id = " + Integer.parseInt(tenant.get(0));
                deleted += shorten(connection, new Trail("audit_events", "audit_chains", condition), time);
            }
        }
        return deleted;
    }

    private static int shorten(Connection connection, Trail trail, Instant time) throws SQLException {
        int all = 0;
        int part = PART;
        while (part == PART) {
            part = deletePart(connection, trail, time);
            connection.commit();
            all += part;
        }
        return all;
    }

    /** Only from the beginning on, so that no gap appears. */
    private static int deletePart(Connection connection, Trail trail, Instant time) throws SQLException {
        var sql = new Sql(connection);
        var where = " where " + trail.condition();
        var anchor = Long.parseLong(sql.value("select anchor_number from " + trail.chains() + where + " for update"));
        var before = LocalDateTime.ofInstant(time, ZoneOffset.UTC).toString().replace('T', ' ');
        var kept = sql.value(
                "select coalesce(min(number) - 1, (select number from " + trail.chains() + where + ")) from "
                        + trail.events() + where + " and happened_at >= ?",
                before);
        var last = Math.min(Long.parseLong(kept), anchor + PART);
        if (last <= anchor) {
            return 0;
        }
        sql.execute("update " + trail.chains() + " set anchor_number = " + last + ", anchor_hash = (select hash from "
                + trail.events() + where + " and number = " + last + ")" + where);
        sql.execute("delete from " + trail.events() + where + " and number <= " + last);
        return (int) (last - anchor);
    }
}
