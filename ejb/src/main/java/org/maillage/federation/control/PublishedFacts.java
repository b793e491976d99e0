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
import java.util.UUID;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
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

    private static final String FACTS =
            "select tenant_id, month, commune_code, indicator, edition, cells, sketch from federation_facts"
                    + " where network_id = ? and month = ? order by tenant_id";
    private static final String OF_STRUCTURES =
            "select tenant_id, month, commune_code, indicator, edition, cells, null from federation_facts"
                    + " where network_id = ? and commune_code = ? and indicator = ? and month between ? and ? and tenant_id in (%s)";
    private static final String SUMS =
            "select 0, month, commune_code, indicator, edition, cells, sketch from federation_sums"
                    + " where network_id = ? and commune_code = ? and month between ? and ? order by month";

    private static final String COUNTS =
            "select 0, month, commune_code, indicator, edition, cells, null from federation_sums"
                    + " where network_id = ? and indicator = ? and month between ? and ?";
    private static final String YEARS = "select min(month) div 100, max(month) div 100 from federation_sums"
            + " where network_id = ? and commune_code = '" + FactKey.EVERYWHERE + "' and indicator = ?";

    // A sum that changes gets another version, and one that is made anew another identifier.
    private static final String STATE = "select count(*), sum(version), bit_xor(crc32(concat(id, version)))"
            + " from federation_sums where indicator = ? and month between ? and ? and network_id in (%s)";

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

    /** What each structure published to a network about a month, in the order of their numbers. */
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

    /** The sums of a network about one indicator over some months, both included, of all communes and everywhere. */
    void counts(UUID network, String indicator, int from, int until, Taker to) {
        read(COUNTS, to, network.toString(), indicator, from, until);
    }

    /** The first and the last year of which a network has sums about an indicator; empty when there are none. */
    Optional<int[]> years(UUID network, String indicator) {
        return line(YEARS, network.toString(), indicator)
                .map(years -> years.stream().mapToInt(Integer::parseInt).toArray());
    }

    /**
     * Tells whether sums of networks about one indicator over some months changed: then the answer is another one, on every node.
     *
     * @return empty when there are none
     */
    Optional<String> state(Collection<UUID> networks, String indicator, int from, int until) {
        List<Object> values = new ArrayList<>(List.of(indicator, from, until));
        networks.forEach(network -> values.add(network.toString()));
        String marks = String.join(",", Collections.nCopies(networks.size(), "?"));
        return line(STATE.formatted(marks), values.toArray()).map(state -> String.join(" ", state));
    }

    private void read(String sql, Taker to, Object... values) {
        try (Connection connection = federation.getConnection();
                PreparedStatement statement = prepare(connection, sql, values);
                ResultSet rows = statement.executeQuery()) {
            while (rows.next()) {
                FactKey key = new FactKey(rows.getInt(2), rows.getString(3), rows.getString(4), rows.getInt(5));
                to.take(
                        rows.getInt(1),
                        key,
                        new FactCells(rows.getString(6)),
                        SKETCHES.convertToEntityAttribute(rows.getString(7)));
            }
        } catch (SQLException e) {
            throw unreadable(e);
        }
    }

    /** The only line of an answer; empty when it has a column without anything. */
    private Optional<List<String>> line(String sql, Object... values) {
        try (Connection connection = federation.getConnection();
                PreparedStatement statement = prepare(connection, sql, values);
                ResultSet rows = statement.executeQuery()) {
            rows.next();
            List<String> line = new ArrayList<>();
            for (int column = 1; column <= rows.getMetaData().getColumnCount(); column++) {
                String text = rows.getString(column);
                if (text == null) {
                    return Optional.empty();
                }
                line.add(text);
            }
            return Optional.of(line);
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
