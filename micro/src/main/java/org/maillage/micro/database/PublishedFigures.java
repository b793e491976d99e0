package org.maillage.micro.database;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.maillage.micro.StartFailure;

/**
 * Has everything that was published counted anew from what is recorded, and tells whether it comes out the same, byte for byte. The running
 * application counts, as always: every month is marked as out of date, and its jobs replace what differs. What a closed
 * structure published stays, for nothing is left from which to count it.
 */
public final class PublishedFigures {

    /** The sums of a network stand under 0, which is no structure. */
    private static final String PLACES = "select tenant_id, network_id from federation_facts"
            + " union select 0, network_id from federation_sums"
            + " union select tenant_id, network_id from coverage_sites order by 1, 2";

    /**
     * What stands under a place: figures, sums and open sites. Place by place and in the order of their keys: all together would be sorted on
     * the disk.
     */
    private static final List<String> ROWS = List.of(
            "select month, commune_code, indicator, edition, crossing, cells, coalesce(sketch, '') from federation_facts"
                    + " where tenant_id = ? and network_id = ? order by month, commune_code, indicator, edition, crossing",
            "select month, commune_code, indicator, edition, crossing, cells, coalesce(sketch, '') from federation_sums"
                    + " where ? = 0 and network_id = ? order by commune_code, month, indicator, edition, crossing",
            "select site_id, commune_code, name, coalesce(latitude, ''), coalesce(longitude, ''), coalesce(weekly_minutes, ''),"
                    + " confirmed_on from coverage_sites where tenant_id = ? and network_id = ? order by site_id");

    private static final String MARK_STRUCTURES =
            "insert into indicators_stale_months (id, version, tenant_number, month)"
                    + " select uuid(), 1, tenant_id, min(month) from (select tenant_id, month from federation_facts"
                    + " union select tenant_id, date_format(min(date), '%Y%m') from activities_activities group by tenant_id"
                    + " union select tenant_id, date_format(min(date), '%Y%m') from visits_counts group by tenant_id)"
                    + " known group by tenant_id";
    private static final String MARK_NETWORKS = "insert into federation_stale_sums (id, version, network_id, month)"
            + " select uuid(), 1, network_id, month from (select network_id, month from federation_facts"
            + " union select network_id, month from federation_sums) known";
    private static final String MARK_SITES = "insert into coverage_stale_sites (id, version, tenant_number)"
            + " select uuid(), 1, tenant_id from (select tenant_id from sites_sites"
            + " union select tenant_id from coverage_sites) known";
    private static final String MARKS =
            "select (select count(*) from indicators_stale_months) + (select count(*) from federation_stale_sums)"
                    + " + (select count(*) from coverage_stale_sites)";

    private static final Duration LOOK = Duration.ofMillis(200);

    /** Jobs try again what fails; when nothing more is done for so long, nothing more will be. */
    private static final Duration PATIENCE = Duration.ofMinutes(10);

    private final DatabaseUrl url;
    private final DatabaseAccount owner;

    public PublishedFigures(DatabaseUrl url, DatabaseAccount owner) {
        this.url = url;
        this.owner = owner;
    }

    /**
     * What a structure publishes to a network, or what a network adds up.
     *
     * @param structure its number, 0 for the sums of the network
     * @param network its identifier
     */
    public record Place(int structure, String network) {}

    /**
     * What stands under a place: in how many rows, and the SHA-256 of all of them in order.
     */
    public record Content(long rows, String fingerprint) {

        static final Content NONE = new Content(0, "-");
    }

    /** What was published, and what is counted from all that is recorded. */
    public record Comparison(Place place, Content published, Content counted) {

        public boolean same() {
            return published.equals(counted);
        }
    }

    /** Counts anew and compares. Whoever records meanwhile on another node changes figures, and is told as a difference. */
    public List<Comparison> recount() throws InterruptedException {
        try (var connection = connect()) {
            awaitCounted(connection);
            var published = contents(connection);
            countAnew(connection);
            return compare(published, contents(connection));
        } catch (SQLException e) {
            throw failure(e);
        }
    }

    /** Counts anew what was recorded without the application's knowledge. */
    public void countAnew() throws InterruptedException {
        try (var connection = connect()) {
            countAnew(connection);
        } catch (SQLException e) {
            throw failure(e);
        }
    }

    private Connection connect() throws SQLException {
        return DriverManager.getConnection(url.schema(Schemas.BASE), owner.name(), owner.password());
    }

    private static StartFailure failure(SQLException e) {
        return new StartFailure(e, "database.error", String.valueOf(e.getMessage()));
    }

    private static void countAnew(Connection connection) throws SQLException, InterruptedException {
        var sql = new Sql(connection);
        sql.execute(MARK_STRUCTURES);
        sql.execute(MARK_NETWORKS);
        sql.execute(MARK_SITES);
        awaitCounted(connection);
    }

    private static void awaitCounted(Connection connection) throws SQLException, InterruptedException {
        var sql = new Sql(connection);
        String left = "";
        long since = System.nanoTime();
        for (String marks = sql.value(MARKS); !"0".equals(marks); marks = sql.value(MARKS)) {
            if (!marks.equals(left)) {
                left = marks;
                since = System.nanoTime();
            } else if (System.nanoTime() - since > PATIENCE.toNanos()) {
                throw new StartFailure("figures.stuck", marks);
            }
            TimeUnit.MILLISECONDS.sleep(LOOK.toMillis());
        }
    }

    private static Map<Place, Content> contents(Connection connection) throws SQLException {
        var contents = new LinkedHashMap<Place, Content>();
        for (var place : places(connection)) {
            var digest = sha256();
            long number = 0;
            for (String sql : ROWS) {
                try (var statement = connection.prepareStatement(sql)) {
                    statement.setInt(1, place.structure());
                    statement.setString(2, place.network());
                    number += digest(statement, digest);
                }
            }
            contents.put(place, new Content(number, HexFormat.of().formatHex(digest.digest())));
        }
        return contents;
    }

    private static List<Place> places(Connection connection) throws SQLException {
        var places = new ArrayList<Place>();
        try (var statement = connection.prepareStatement(PLACES);
                var rows = statement.executeQuery()) {
            while (rows.next()) {
                places.add(new Place(rows.getInt(1), rows.getString(2)));
            }
        }
        return places;
    }

    /** Returns how many rows there were. */
    private static long digest(PreparedStatement statement, MessageDigest digest) throws SQLException {
        long number = 0;
        try (var rows = statement.executeQuery()) {
            int columns = rows.getMetaData().getColumnCount();
            while (rows.next()) {
                number++;
                for (int column = 1; column <= columns; column++) {
                    // A length before each text: two rows never read as one.
                    var text = rows.getString(column).getBytes(StandardCharsets.UTF_8);
                    digest.update((text.length + ":").getBytes(StandardCharsets.US_ASCII));
                    digest.update(text);
                }
            }
        }
        return number;
    }

    private static List<Comparison> compare(Map<Place, Content> published, Map<Place, Content> counted) {
        var places = new ArrayList<>(published.keySet());
        counted.keySet().stream().filter(place -> !published.containsKey(place)).forEach(places::add);
        return places.stream()
                .map(place -> new Comparison(
                        place, published.getOrDefault(place, Content.NONE), counted.getOrDefault(place, Content.NONE)))
                .toList();
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
