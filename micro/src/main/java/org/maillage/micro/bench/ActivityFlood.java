package org.maillage.micro.bench;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import org.maillage.micro.database.DatabaseAccount;
import org.maillage.micro.database.DatabaseUrl;
import org.maillage.micro.database.Schemas;

/**
 * Very many activities, made by the database itself, straight in the table by its owner: 200 000 for each structure, spread over four
 * whole years. Everything in them follows from a running number, so each load is the same.
 */
final class ActivityFlood {

    static final int EACH = 200_000;

    /** Numbers that no structure of the demonstration has. */
    private static final int FIRST_OTHER = 100_000;

    private static final String MEDIATION = "SELECT a.tenant_id, a.mediator_id, a.site_id FROM activities_activities a"
            + " JOIN access_accounts c ON c.id = a.mediator_id WHERE c.email = 'mediation@demo.maillage.example'"
            + " AND a.site_id IS NOT NULL LIMIT 1";

    /** Parameters: structure, mediator, site. */
    private static final String POUR = "INSERT INTO activities_activities (tenant_id, id, version, date, minutes,"
            + " mediator_id, place, site_id, commune_code, beneficiary_id, helped_before, gender, status, age_from, age_to,"
            + " residence_code, autonomy, referral, recorded_at, theme_bits)"
            + " SELECT t, CONCAT(LPAD(HEX(t), 8, '0'), '-0000-7000-8000-', LPAD(HEX(seq), 12, '0')), 1,"
            + " MAKEDATE(YEAR(NOW()) - 4 + (seq - 1) DIV 50000, 1 + ((seq - 1) % 50000) * 365 DIV 50000),"
            + " ELT(1 + seq % 5, 15, 30, 45, 60, 120),"
            + " IF(seq % 25 = 0, mediator, CONCAT(LPAD(HEX(t), 8, '0'), '-0000-7000-8001-', LPAD(HEX(seq % 24), 12, '0'))),"
            + " ELT(1 + seq % 10, 'SITE', 'SITE', 'SITE', 'SITE', 'SITE', 'SITE', 'SITE', 'HOME', 'REMOTE', 'ELSEWHERE'),"
            + " IF(seq % 10 < 7, site, NULL),"
            + " IF(seq % 10 = 8, NULL, ELT(1 + seq % 6, '13004', '13108', '13054', '13066', '13010', '13039')),"
            + " IF(seq % 5 < 3, CONCAT(LPAD(HEX(t), 8, '0'), '-0000-7000-8002-', LPAD(HEX(seq * 7919 % 20000), 12, '0')), NULL),"
            + " seq % 4 = 0, ELT(1 + seq % 3, 'FEMALE', 'MALE', NULL),"
            + " ELT(1 + seq % 5, 'SCHOOL', 'UNEMPLOYED', 'EMPLOYED', 'RETIRED', NULL), seq * 31 % 90, seq * 31 % 90,"
            + " ELT(1 + seq % 7, '13004', '13108', '13054', '13066', '13010', '13039', NULL),"
            + " ELT(1 + seq % 3, 'GUIDED', 'GUIDED_IF_NEEDED', 'AUTONOMOUS'), IF(seq % 9 = 0, 'SOCIAL_SUPPORT', NULL), NOW(6),"
            + " (1 << (seq % 18)) | IF(seq % 3 = 0, (1 << 18) | (1 << (19 + seq % 11)), 0)"
            + " FROM seq_1_to_200000, (SELECT CAST(? AS SIGNED) t, CAST(? AS CHAR(36)) mediator, CAST(? AS CHAR(36)) site) given";

    /** The last one that is poured into a structure. */
    private static final String LAST = "SELECT 1 FROM activities_activities WHERE tenant_id = ?"
            + " AND id = CONCAT(LPAD(HEX(tenant_id), 8, '0'), '-0000-7000-8000-', LPAD(HEX(200000), 12, '0'))";

    private final DatabaseUrl url;
    private final DatabaseAccount owner;

    ActivityFlood(DatabaseUrl url, DatabaseAccount owner) {
        this.url = url;
        this.owner = owner;
    }

    /** Fills the structure of the demonstration's mediator and so many others, once; answers with the activities in the database. */
    long pour(int others) throws SQLException {
        try (var tables = DriverManager.getConnection(url.prepared(Schemas.BASE), owner.name(), owner.password());
                var statement = tables.createStatement()) {
            // The people, sites and structures beside ours are numbers only.
            statement.execute("SET foreign_key_checks = 0, unique_checks = 0");
            var ours = ours(statement);
            pour(tables, ours.tenant(), ours);
            for (int i = 0; i < others; i++) {
                pour(tables, FIRST_OTHER + i, ours);
            }
            return count(statement);
        }
    }

    private record Ours(int tenant, String mediator, String site) {}

    private static Ours ours(Statement statement) throws SQLException {
        try (ResultSet row = statement.executeQuery(MEDIATION)) {
            if (!row.next()) {
                throw new IllegalStateException("The demonstration's mediator has recorded nothing at a site");
            }
            return new Ours(row.getInt(1), row.getString(2), row.getString(3));
        }
    }

    private static void pour(Connection tables, int tenant, Ours pattern) throws SQLException {
        if (isPoured(tables, tenant)) {
            return;
        }
        try (PreparedStatement insert = tables.prepareStatement(POUR)) {
            insert.setInt(1, tenant);
            insert.setString(2, pattern.mediator());
            insert.setString(3, pattern.site());
            insert.executeUpdate();
        }
    }

    /** Each structure is filled by one statement, so wholly or not at all. */
    private static boolean isPoured(Connection tables, int tenant) throws SQLException {
        try (PreparedStatement query = tables.prepareStatement(LAST)) {
            query.setInt(1, tenant);
            try (ResultSet row = query.executeQuery()) {
                return row.next();
            }
        }
    }

    private static long count(Statement statement) throws SQLException {
        try (ResultSet row = statement.executeQuery("SELECT COUNT(*) FROM activities_activities")) {
            row.next();
            return row.getLong(1);
        }
    }
}
