package org.maillage.federation.control;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import javax.sql.DataSource;
import org.maillage.federation.boundary.FigureQuery;
import org.maillage.federation.entity.Cell;
import org.maillage.platform.persistence.DataSources;

/**
 * Adds up published facts of all structures of a network. It reads with the federation's own database account, which has no right
 * on anything but published facts: whatever is asked here, no row of a structure can come out.
 *
 * <p>JDBC and not JPA: sums over a table of facts, no entity to load, and an account that the application's persistence unit
 * must not know.
 */
@ApplicationScoped
public class PublishedFacts {

    /** The dimension that cuts nothing. */
    public static final String TOTAL = "total";

    private static final String COMMUNE = "commune";

    // People last seen within the period were already counted there: Cell explains why this makes distinct people
    // exact.
    private static final String IN_PERIOD = " network_id = ? and month between ? and ? and seen_before < ?";
    private static final String BY_VALUE =
            "select indicator, dimension, value, sum(amount) from federation_facts where" + IN_PERIOD
                    + " and commune_code = ? group by indicator, dimension, value order by indicator, dimension, value";
    private static final String BY_COMMUNE =
            "select indicator, '" + COMMUNE + "', commune_code, sum(amount) from federation_facts where" + IN_PERIOD
                    + " and dimension = 'total' and commune_code <> '" + Cell.EVERYWHERE
                    + "' group by indicator, commune_code order by indicator, sum(amount) desc, commune_code";
    // Within one month, whoever was seen in a former month counts: the former month never decides.
    private static final String BY_MONTH =
            "select indicator, 'month', month, sum(amount) from federation_facts where network_id = ?"
                    + " and month between ? and ? and ? > 0 and commune_code = ? and dimension = 'total'"
                    + " group by indicator, month order by indicator, month";
    private static final String STRUCTURES =
            "select count(distinct tenant_id) from federation_facts where" + IN_PERIOD + " and commune_code = ?";

    @Resource(lookup = DataSources.FEDERATION)
    private DataSource federation;

    /**
     * The sums of one indicator along one dimension.
     *
     * @param amounts value to count, in reading order
     * @param whole the indicator's total, of which the amounts are parts
     */
    public record Series(String indicator, String dimension, Map<String, Integer> amounts, int whole) {

        /** Whether this is the indicator's total itself. */
        public boolean isTotal() {
            return TOTAL.equals(dimension);
        }
    }

    /** All series of a network for a period; the series along communes always covers all of them. */
    public List<Series> read(UUID networkId, FigureQuery query) {
        Map<String, Map<String, Map<String, Integer>>> sums = new LinkedHashMap<>();
        try (Connection connection = federation.getConnection()) {
            collect(connection, BY_VALUE, networkId, query, sums);
            collect(connection, BY_COMMUNE, networkId, query, sums);
            collect(connection, BY_MONTH, networkId, query, sums);
        } catch (SQLException e) {
            throw new IllegalStateException("Published facts cannot be read", e);
        }
        List<Series> series = new ArrayList<>();
        sums.forEach((indicator, dimensions) -> {
            int total = sum(dimensions.getOrDefault(TOTAL, Map.of()));
            dimensions.forEach((dimension, amounts) -> {
                // The communes are those of the whole network, whichever one the rest is about.
                int whole = COMMUNE.equals(dimension) && query.communeCode() != null ? sum(amounts) : total;
                series.add(new Series(indicator, dimension, amounts, whole));
            });
        });
        return series;
    }

    private static int sum(Map<String, Integer> amounts) {
        return amounts.values().stream().mapToInt(Integer::intValue).sum();
    }

    /** How many structures published something in the period. */
    public int structures(UUID networkId, FigureQuery query) {
        try (Connection connection = federation.getConnection();
                PreparedStatement statement = connection.prepareStatement(STRUCTURES)) {
            bind(statement, networkId, query, true);
            try (ResultSet rows = statement.executeQuery()) {
                return rows.next() ? rows.getInt(1) : 0;
            }
        } catch (SQLException e) {
            throw new IllegalStateException("Published facts cannot be read", e);
        }
    }

    private static void collect(
            Connection connection,
            String sql,
            UUID networkId,
            FigureQuery query,
            Map<String, Map<String, Map<String, Integer>>> sums)
            throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            bind(statement, networkId, query, !sql.equals(BY_COMMUNE));
            try (ResultSet rows = statement.executeQuery()) {
                while (rows.next()) {
                    sums.computeIfAbsent(rows.getString(1), indicator -> new LinkedHashMap<>())
                            .computeIfAbsent(rows.getString(2), dimension -> new LinkedHashMap<>())
                            .put(rows.getString(3), rows.getInt(4));
                }
            }
        }
    }

    private static void bind(PreparedStatement statement, UUID networkId, FigureQuery query, boolean commune)
            throws SQLException {
        int parameter = 1;
        statement.setObject(parameter++, networkId);
        statement.setInt(parameter++, number(query.from()));
        statement.setInt(parameter++, number(query.to()));
        statement.setInt(parameter++, number(query.from()));
        if (commune) {
            String code = query.communeCode();
            statement.setString(parameter, code == null ? Cell.EVERYWHERE : code);
        }
    }

    private static int number(YearMonth month) {
        return month.getYear() * 100 + month.getMonthValue();
    }
}
