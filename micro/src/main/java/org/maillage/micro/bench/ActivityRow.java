package org.maillage.micro.bench;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;

/** An activity as the application writes it, at the place of the one recorded last; only identifiers differ. */
record ActivityRow(int tenant, String mediator, String site, String commune) {

    static final String ACTIVITY =
            "INSERT INTO activities_activities (tenant_id, id, version, date, minutes, mediator_id, place,"
                    + " site_id, commune_code, helped_before, gender, age_from, age_to, recorded_at)"
                    + " VALUES (?, ?, 1, '2018-11-12', 45, ?, 'SITE', ?, ?, 0, 'FEMALE', 60, 74, NOW(6))";
    static final String THEME =
            "INSERT INTO activities_themes (tenant_id, id, version, activity_id, theme) VALUES (?, ?, 1, ?, ?)";

    private static final List<String> THEMES = List.of("EMAIL", "PROCEDURES", "PAPERS");

    static ActivityRow last(Connection tables) throws SQLException {
        try (var query = tables.createStatement();
                var row = query.executeQuery("SELECT tenant_id, mediator_id, site_id, commune_code"
                        + " FROM activities_activities WHERE site_id IS NOT NULL ORDER BY recorded_at DESC LIMIT 1")) {
            if (!row.next()) {
                throw new IllegalStateException("The demonstration holds no activity at a site");
            }
            return new ActivityRow(row.getInt(1), row.getString(2), row.getString(3), row.getString(4));
        }
    }

    /** The activity alone: one row. */
    String insert(PreparedStatement activity) throws SQLException {
        var id = nextId();
        activity.setInt(1, tenant);
        activity.setString(2, id);
        activity.setString(3, mediator);
        activity.setString(4, site);
        activity.setString(5, commune);
        activity.executeUpdate();
        return id;
    }

    /** Its themes, in one batch as the application sends them. */
    void insertThemes(PreparedStatement theme, String activity) throws SQLException {
        for (var name : THEMES) {
            theme.setInt(1, tenant);
            theme.setString(2, nextId());
            theme.setString(3, activity);
            theme.setString(4, name);
            theme.addBatch();
        }
        theme.executeBatch();
    }

    /** Ordered by time, as the application's (UUID version 7): new rows land at the end of the key. */
    private static String nextId() {
        var random = ThreadLocalRandom.current();
        long high = (System.currentTimeMillis() << 16) | 0x7000L | random.nextLong(0x1000L);
        return new UUID(high, (random.nextLong() & 0x3FFF_FFFF_FFFF_FFFFL) | Long.MIN_VALUE).toString();
    }
}
