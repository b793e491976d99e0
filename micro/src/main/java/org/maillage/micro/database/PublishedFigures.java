package org.maillage.micro.database;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.maillage.micro.StartFailure;

/**
 * Has everything that was published counted anew from what is recorded, and tells whether it comes out the same, byte for byte. The running
 * application counts, as always: every month is marked as out of date, and its jobs replace what differs. What a closed
 * structure published stays, for nothing is left from which to count it.
 */
public final class PublishedFigures {

    /** A number made a text is of no table, and would not stand under the texts of one. */
    private static final String COLLATION = "utf8mb4_uca1400_ai_ci";

    /** The structures in the order of their numbers, with their figures and their open sites; the sums of a network stand under 0. */
    private static final String ROWS = "select tenant_id, network_id, month, commune_code, indicator, edition, cells,"
            + " coalesce(sketch, '') from federation_facts"
            + " union all select 0, network_id, month, commune_code, indicator, edition, cells, coalesce(sketch, '')"
            + " from federation_sums"
            + " union all select tenant_id, network_id, 0, commune_code, cast(site_id as char) collate " + COLLATION
            + ", 0,"
            + " concat_ws('|', name, coalesce(latitude, ''), coalesce(longitude, ''), coalesce(weekly_minutes, ''),"
            + " confirmed_on) collate " + COLLATION + ", ''"
            + " from coverage_sites order by 1, 2, 3, 4, 5, 6";

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

    /** Counts anew. Whoever records meanwhile on another node changes figures, and is told as a difference. */
    public List<Comparison> recount() throws InterruptedException {
        try (var connection = DriverManager.getConnection(url.schema(Schemas.BASE), owner.name(), owner.password())) {
            awaitCounted(connection);
            var published = contents(connection);
            var sql = new Sql(connection);
            sql.execute(MARK_STRUCTURES);
            sql.execute(MARK_NETWORKS);
            sql.execute(MARK_SITES);
            awaitCounted(connection);
            return compare(published, contents(connection));
        } catch (SQLException e) {
            throw new StartFailure(e, "database.error", String.valueOf(e.getMessage()));
        }
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
        try (var statement = connection.prepareStatement(ROWS);
                var rows = statement.executeQuery()) {
            @Nullable Place place = null;
            var digest = sha256();
            long number = 0;
            while (rows.next()) {
                var next = new Place(rows.getInt(1), rows.getString(2));
                if (place != null && !place.equals(next)) {
                    contents.put(place, content(number, digest));
                    number = 0;
                }
                place = next;
                number++;
                for (int column = 3; column <= 8; column++) {
                    // A length before each text: two rows never read as one.
                    var text = rows.getString(column).getBytes(StandardCharsets.UTF_8);
                    digest.update((text.length + ":").getBytes(StandardCharsets.US_ASCII));
                    digest.update(text);
                }
            }
            if (place != null) {
                contents.put(place, content(number, digest));
            }
        }
        return contents;
    }

    private static Content content(long rows, MessageDigest digest) {
        return new Content(rows, HexFormat.of().formatHex(digest.digest()));
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
