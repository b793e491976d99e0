package org.maillage.micro.bench;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.maillage.micro.database.DatabaseAccount;
import org.maillage.micro.database.DatabaseUrl;
import org.maillage.micro.database.Schemas;

/**
 * A région made by the database itself, straight in the tables by their owner: the 13 départements of Occitanie, 500 structures with four
 * mediators each, some of them in two départements, and accompaniments over the three whole years before this one. Everything follows from running numbers, so each load is
 * the same. The product counts them, as it counts what people record.
 */
final class FederationFlood {

    static final int STRUCTURES = 500;
    static final int YEARS = 3;

    /** Numbers that no structure of the demonstration or of {@link ActivityFlood} has. */
    private static final int FIRST_STRUCTURE = 200_001;

    /** One structure of so many also belongs to the département beside its own; the région counts it once. */
    private static final int AT_A_BORDER = 20;

    /** For each accompaniments of a structure, one person who comes again. */
    private static final int ACCOMPANIMENTS_OF_A_PERSON = 6;

    private static final String DEPARTEMENT_CODES = "'09','11','12','30','31','32','34','46','48','65','66','81','82'";

    /** Communes that each of these départements has, by the end of their INSEE codes. */
    private static final String COMMUNES =
            "'001','002','003','004','007','009','012','013','015','017','018','021','026',"
                    + "'029','032','034','037','038','039','041'";

    private static final String REGION = "SELECT a.network_id FROM access_assignments a JOIN access_accounts c"
            + " ON c.id = a.account_id WHERE c.email = 'region@demo.maillage.example'";

    /** The identifier of a département, by its running number from 1. */
    static final String DEPARTEMENT = "CAST(CONCAT('00000000-0000-7000-8003-', LPAD(HEX(%s), 12, '0')) AS UUID)";

    private static final List<String> FRAME = List.of(
            "INSERT IGNORE INTO federation_networks (id, version, name, kind, territory, age_bounds, threshold,"
                    + " open_to_requests, created_at)"
                    + " SELECT " + DEPARTEMENT.formatted("seq") + ", 1, CONCAT('Département ', ELT(seq, "
                    + DEPARTEMENT_CODES
                    + ")), 'DEPARTEMENT', r.territory, r.age_bounds, r.threshold, 0, NOW(6)"
                    + " FROM seq_1_to_13 JOIN federation_networks r ON r.id = (" + REGION + ")",
            "INSERT IGNORE INTO federation_links (id, version, child_id, parent_id, since)"
                    + " SELECT CAST(CONCAT('00000000-0000-7000-8004-', LPAD(HEX(seq), 12, '0')) AS UUID), 1, "
                    + DEPARTEMENT.formatted("seq") + ", (" + REGION + "), '2000-01-01' FROM seq_1_to_13",
            "INSERT IGNORE INTO tenants_tenants (id, version, number, name, siret, kind, created_at)"
                    + " SELECT CAST(CONCAT('00000000-0000-7000-8005-', LPAD(HEX(seq), 12, '0')) AS UUID), 1, "
                    + (FIRST_STRUCTURE - 1)
                    + " + seq, CONCAT('Structure ', seq), LPAD(seq, 14, '0'), 'ASSOCIATION', NOW(6)"
                    + " FROM seq_1_to_" + STRUCTURES,
            "INSERT IGNORE INTO tenants_memberships (id, version, tenant_number, network_id, since)"
                    + " SELECT CAST(CONCAT('00000000-0000-7000-8006-', LPAD(HEX(seq), 12, '0')) AS UUID), 1, "
                    + (FIRST_STRUCTURE - 1) + " + seq, " + DEPARTEMENT.formatted("1 + seq % 13") + ", '2000-01-01'"
                    + " FROM seq_1_to_" + STRUCTURES,
            "INSERT IGNORE INTO tenants_memberships (id, version, tenant_number, network_id, since)"
                    + " SELECT CAST(CONCAT('00000000-0000-7000-8007-', LPAD(HEX(seq), 12, '0')) AS UUID), 1, "
                    + (FIRST_STRUCTURE - 1) + " + seq, " + DEPARTEMENT.formatted("1 + (seq + 1) % 13")
                    + ", '2000-01-01' FROM seq_1_to_" + STRUCTURES + " WHERE seq % " + AT_A_BORDER + " = 0");

    /** That of whom the product found words to search by: otherwise it would look for those of everybody while others are measured. */
    private static final String KEYED =
            "(SELECT MAX(k.key_edition) FROM beneficiaries_beneficiaries k WHERE k.tenant_id < " + FIRST_STRUCTURE
                    + ")";

    /** Parameters: structure; from and to which running number. Some live in the places of others: they come to two structures. */
    private static final String PEOPLE =
            "INSERT IGNORE INTO beneficiaries_beneficiaries (tenant_id, id, version, first_name,"
                    + " last_name, first_key, last_key, birth_year, created_at, key_edition)"
                    + " SELECT t, CONCAT(LPAD(HEX(t), 8, '0'), '-0000-7000-8002-', LPAD(HEX(seq), 12, '0')), 1, 'Anne', 'Martin', 'anne',"
                    + " CONCAT('martin', (t * 900 + seq) % 1000000), 1930 + seq % 80, NOW(6), e"
                    + " FROM seq_1_to_100000, (SELECT CAST(? AS SIGNED) t, "
                    + KEYED + " e) given WHERE seq > ? AND seq <= ?";

    /** Parameters: structure; first year; from and to which running number. Days are in no order, as a year is recorded by many. */
    private static final String ACTIVITIES = "INSERT INTO activities_activities (tenant_id, id, version, date, minutes,"
            + " mediator_id, place, commune_code, beneficiary_id, helped_before, gender, status, age_from, age_to,"
            + " residence_code, autonomy, referral, recorded_at, theme_bits)"
            + " SELECT t, CONCAT(LPAD(HEX(t), 8, '0'), '-0000-7000-8000-', LPAD(HEX(seq), 12, '0')), 1,"
            + " MAKEDATE(y + seq % " + YEARS + ", 1 + seq * 7919 % 365), ELT(1 + seq % 5, 15, 30, 45, 60, 120),"
            + " CONCAT(LPAD(HEX(t), 8, '0'), '-0000-7000-8001-', LPAD(HEX(seq % 4), 12, '0')),"
            + " ELT(1 + seq % 10, 'SITE', 'SITE', 'SITE', 'SITE', 'SITE', 'SITE', 'SITE', 'HOME', 'REMOTE', 'ELSEWHERE'),"
            + " IF(seq % 10 = 8, NULL, CONCAT(ELT(1 + 1 + (t - 200000) % 13, " + DEPARTEMENT_CODES
            + "), ELT(1 + (t DIV 13 + seq % 3) % 20, " + COMMUNES + "))),"
            + " IF(seq % 5 < 3, CONCAT(LPAD(HEX(t), 8, '0'), '-0000-7000-8002-', LPAD(HEX(1 + seq * 31 % (seq DIV "
            + ACCOMPANIMENTS_OF_A_PERSON + " + 1)), 12, '0')), NULL),"
            + " seq % 4 = 0, ELT(1 + seq % 3, 'FEMALE', 'MALE', NULL),"
            + " ELT(1 + seq % 5, 'SCHOOL', 'UNEMPLOYED', 'EMPLOYED', 'RETIRED', NULL), seq * 31 % 90, seq * 31 % 90,"
            + " IF(seq % 4 = 3, NULL, CONCAT(ELT(1 + 1 + (t - 200000) % 13, " + DEPARTEMENT_CODES
            + "), LPAD(1 + seq * seq % 97 * 3, 3, '0'))),"
            + " ELT(1 + seq % 3, 'GUIDED', 'GUIDED_IF_NEEDED', 'AUTONOMOUS'), IF(seq % 9 = 0, 'SOCIAL_SUPPORT', NULL),"
            + " NOW(6), (1 << (seq % 18)) | IF(seq % 3 = 0, (1 << 18) | (1 << (19 + seq % 11)), 0)"
            + " FROM seq_1_to_100000, (SELECT CAST(? AS SIGNED) t, CAST(? AS SIGNED) y) given WHERE seq > ? AND seq <= ?";

    private static final String POURED = "SELECT COUNT(*) FROM activities_activities WHERE tenant_id = ?";

    private final DatabaseUrl url;
    private final DatabaseAccount owner;

    FederationFlood(DatabaseUrl url, DatabaseAccount owner) {
        this.url = url;
        this.owner = owner;
    }

    /** The first of the three years. */
    static int firstYear() {
        return LocalDate.now(ZoneId.of("Europe/Paris")).getYear() - YEARS;
    }

    /** Fills the région up to so many accompaniments of each structure; what is there already stays. */
    void pour(int each) throws SQLException {
        try (var tables = connect();
                var statement = tables.createStatement()) {
            // The mediators are numbers only.
            statement.execute("SET foreign_key_checks = 0, unique_checks = 0");
            for (var part : FRAME) {
                statement.executeUpdate(part);
            }
            tables.setAutoCommit(false);
            for (int structure = FIRST_STRUCTURE; structure < FIRST_STRUCTURE + STRUCTURES; structure++) {
                pour(tables, structure, each);
                tables.commit();
            }
        }
    }

    private static void pour(Connection tables, int structure, int each) throws SQLException {
        int poured = (int) number(tables, POURED, structure);
        if (poured >= each) {
            return;
        }
        try (var people = tables.prepareStatement(PEOPLE);
                var activities = tables.prepareStatement(ACTIVITIES)) {
            people.setInt(1, structure);
            people.setInt(2, poured == 0 ? 0 : poured / ACCOMPANIMENTS_OF_A_PERSON + 1);
            people.setInt(3, each / ACCOMPANIMENTS_OF_A_PERSON + 1);
            people.executeUpdate();
            activities.setInt(1, structure);
            activities.setInt(2, firstYear());
            activities.setInt(3, poured);
            activities.setInt(4, each);
            activities.executeUpdate();
        }
    }

    /** As if something had changed in every month of every network: whatever is kept of it has to be made anew. */
    void changeSums() throws SQLException {
        try (var tables = connect();
                var statement = tables.createStatement()) {
            statement.executeUpdate("UPDATE federation_sum_changes SET times = times + 1");
        }
    }

    /**
     * As if something had been recorded in one département, in the last of the three years: in a month of its own for each number.
     *
     * @param number from 0
     */
    void changeOne(int number) throws SQLException {
        int month = (firstYear() + YEARS - 1) * 100 + 1 + number % 12;
        try (var tables = connect();
                var statement = tables.createStatement()) {
            statement.executeUpdate("UPDATE federation_sum_changes SET times = times + 1 WHERE month = " + month
                    + " AND network_id IN (" + DEPARTEMENT.formatted(1 + number % 13) + ", (" + REGION + "))");
        }
    }

    /** How many rows there are in a table. */
    long rows(String table) throws SQLException {
        try (var tables = connect()) {
            return number(tables, "SELECT COUNT(*) FROM " + table);
        }
    }

    Connection connect() throws SQLException {
        return DriverManager.getConnection(url.prepared(Schemas.BASE), owner.name(), owner.password());
    }

    private static long number(Connection tables, String query, int... parameters) throws SQLException {
        try (PreparedStatement statement = tables.prepareStatement(query)) {
            for (int i = 0; i < parameters.length; i++) {
                statement.setInt(i + 1, parameters[i]);
            }
            try (var row = statement.executeQuery()) {
                row.next();
                return row.getLong(1);
            }
        }
    }
}
