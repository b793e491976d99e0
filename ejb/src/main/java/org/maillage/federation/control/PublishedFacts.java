package org.maillage.federation.control;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Consumer;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.maillage.federation.entity.Crossing;
import org.maillage.federation.entity.FactCells;
import org.maillage.federation.entity.FactKey;
import org.maillage.federation.entity.SketchConverter;
import org.maillage.platform.persistence.DataSources;

/**
 * Reads what structures published, and what was added up from it, with the federation's own database account, which has no right on anything
 * else: whatever is asked here, no row of a structure can come out.
 *
 * <p>JDBC and not JPA: an account that the application's persistence unit must not know.
 */
@ApplicationScoped
public class PublishedFacts {

    private static final String WHOLE = Crossing.WHOLE.toString();

    /** And not once more on the days of a crossing. */
    private static final String ON_ALL_DAYS = " and crossing = '" + WHOLE + "'";

    private static final String FACTS =
            "select tenant_id, month, commune_code, indicator, edition, crossing, cells, sketch from federation_facts"
                    + " where network_id = ? and month = ? order by tenant_id";
    private static final String OF_STRUCTURES =
            "select tenant_id, month, commune_code, indicator, edition, crossing, cells, null from federation_facts"
                    + " where network_id = ? and commune_code = ? and indicator = ? and month between ? and ? and tenant_id in (%s)"
                    + ON_ALL_DAYS;
    private static final String SUMS =
            "select 0, month, commune_code, indicator, edition, crossing, cells, sketch from federation_sums"
                    + " where network_id = ? and commune_code = ? and month between ? and ?" + ON_ALL_DAYS
                    + " order by month";
    private static final String SUMS_EVERYWHERE =
            "select 0, month, commune_code, indicator, edition, crossing, cells, null from federation_sums"
                    + " where network_id = ? and commune_code = '" + FactKey.EVERYWHERE
                    + "' and indicator = ? and month between ? and ?" + ON_ALL_DAYS;

    private static final String COUNTS =
            "select 0, month, commune_code, indicator, edition, crossing, cells, null from federation_sums"
                    + " where network_id = ? and indicator = ? and month between ? and ?";
    private static final String COUNTS_EVERYWHERE = COUNTS + " and commune_code = '" + FactKey.EVERYWHERE + "'";
    private static final String YEARS = "select min(month) div 100, max(month) div 100 from federation_sums"
            + " where network_id = ? and commune_code = '" + FactKey.EVERYWHERE + "' and indicator = ?" + ON_ALL_DAYS;

    private static final String CHANGES = "select month div 100, network_id, sum(times) from federation_sum_changes"
            + " where network_id in (%s) and month between ? and ? group by month div 100, network_id";

    private static final SketchConverter SKETCHES = new SketchConverter();

    @Resource(lookup = DataSources.FEDERATION)
    private DataSource federation;

    /** An indicator of a network over some months, both included. */
    record Months(UUID network, String indicator, int from, int until) {}

    /** Takes a row. */
    @FunctionalInterface
    interface Taker {

        /**
         * Takes one.
         *
         * @param tenant number of the structure, 0 for a sum over structures
         * @param sketch of the people, {@code null} where none is kept
         */
        void take(int tenant, FactKey key, FactCells cells, byte @Nullable [] sketch);
    }

    /** What each structure published to a network about a month, in the order of their numbers, that of the days of crossings too. */
    void facts(UUID network, int month, Taker to) {
        read(FACTS, to, network.toString(), month);
    }

    /** What some structures published to a network about one indicator over some months, both included, of all communes together. */
    void ofStructures(Months of, Collection<Integer> tenants, Taker to) {
        if (!tenants.isEmpty()) {
            List<Object> values = new ArrayList<>(
                    List.of(of.network().toString(), FactKey.EVERYWHERE, of.indicator(), of.from(), of.until()));
            values.addAll(tenants);
            String marks = String.join(",", Collections.nCopies(tenants.size(), "?"));
            read(OF_STRUCTURES.formatted(marks), to, values.toArray());
        }
    }

    /** The sums of a network over some months, both included, for one commune or everywhere, in the order of months. */
    void sums(UUID network, String commune, int from, int until, Taker to) {
        read(SUMS, to, network.toString(), commune, from, until);
    }

    /** The sums of a network about one indicator over some months, both included, of all communes together. */
    void sumsEverywhere(Months of, Taker to) {
        read(SUMS_EVERYWHERE, to, of.network().toString(), of.indicator(), of.from(), of.until());
    }

    /**
     * The sums of a network about one indicator in a calendar year, and once more those of the days of each crossing.
     *
     * @param communes whether those of each commune are wanted beside those of everywhere
     */
    void counts(UUID network, String indicator, int year, boolean communes, Taker to) {
        int january = year * 100 + 1;
        read(
                communes ? COUNTS : COUNTS_EVERYWHERE,
                to,
                network.toString(),
                indicator,
                january,
                january + Amounts.MONTHS - 1);
    }

    /** The first and the last year of which a network has sums about an indicator; empty when there are none. */
    Optional<int[]> years(UUID network, String indicator) {
        List<int[]> years = new ArrayList<>();
        lines(
                YEARS,
                line -> years.add(line.stream().mapToInt(Integer::parseInt).toArray()),
                network.toString(),
                indicator);
        return years.stream().findFirst();
    }

    /** How often the sums of each network changed, by the calendar years of months, both included, of which there are any. */
    SortedMap<Integer, SortedMap<UUID, String>> changes(Collection<UUID> networks, int from, int until) {
        List<Object> values = new ArrayList<>();
        networks.forEach(network -> values.add(network.toString()));
        values.addAll(List.of(from, until));
        String marks = String.join(",", Collections.nCopies(networks.size(), "?"));
        SortedMap<Integer, SortedMap<UUID, String>> changes = new TreeMap<>();
        lines(
                CHANGES.formatted(marks),
                line -> changes.computeIfAbsent(Integer.valueOf(line.get(0)), any -> new TreeMap<>())
                        .put(UUID.fromString(line.get(1)), line.get(2)),
                values.toArray());
        return changes;
    }

    private void read(String sql, Taker to, Object... values) {
        try (Connection connection = federation.getConnection();
                PreparedStatement statement = prepare(connection, sql, values);
                ResultSet rows = statement.executeQuery()) {
            while (rows.next()) {
                FactKey key = new FactKey(rows.getInt(2), rows.getString(3), rows.getString(4), rows.getInt(5));
                String crossing = rows.getString(6);
                to.take(
                        rows.getInt(1),
                        crossing.equals(WHOLE) ? key : key.on(UUID.fromString(crossing)),
                        new FactCells(rows.getString(7)),
                        SKETCHES.convertToEntityAttribute(rows.getString(8)));
            }
        } catch (SQLException e) {
            throw unreadable(e);
        }
    }

    /** Hands over the lines of an answer, but for those that have a column without anything. */
    private void lines(String sql, Consumer<List<String>> to, Object... values) {
        try (Connection connection = federation.getConnection();
                PreparedStatement statement = prepare(connection, sql, values);
                ResultSet rows = statement.executeQuery()) {
            while (rows.next()) {
                List<String> line = new ArrayList<>();
                for (int column = 1; column <= rows.getMetaData().getColumnCount(); column++) {
                    Optional.ofNullable(rows.getString(column)).ifPresent(line::add);
                }
                if (line.size() == rows.getMetaData().getColumnCount()) {
                    to.accept(line);
                }
            }
        } catch (SQLException e) {
            throw unreadable(e);
        }
    }

    private static PreparedStatement prepare(Connection connection, String sql, Object... values) throws SQLException {
        PreparedStatement statement = connection.prepareStatement(sql);
        for (int i = 0; i < values.length; i++) {
            statement.setObject(i + 1, values[i]);
        }
        return statement;
    }

    private static IllegalStateException unreadable(SQLException e) {
        return new IllegalStateException("Published facts cannot be read", e);
    }
}
