package org.maillage.reporting.control;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.TreeSet;
import javax.sql.DataSource;
import org.maillage.platform.persistence.DataSources;

/** Reads which months structures have reported, with the federation's own database account, as figures are: it sees no row of a structure. */
@ApplicationScoped
public class PublishedReporting {

    private static final int HUNDRED = 100;

    @Resource(lookup = DataSources.FEDERATION)
    private DataSource federation;

    private record Row(int tenant, String value) {}

    /** The months that these structures have reported, by the number of the structure; nothing for those that never did. */
    public Map<Integer, NavigableSet<YearMonth>> months(Collection<Integer> tenants) {
        Map<Integer, NavigableSet<YearMonth>> months = new HashMap<>();
        for (Row row : read("select tenant_id, month from reporting_months", tenants)) {
            int month = Integer.parseInt(row.value());
            months.computeIfAbsent(row.tenant(), any -> new TreeSet<>())
                    .add(YearMonth.of(month / HUNDRED, month % HUNDRED));
        }
        return months;
    }

    /** Since when nobody has confirmed the oldest public sheet of these structures, by the number of the structure. */
    public Map<Integer, LocalDate> oldestSheets(Collection<Integer> tenants) {
        Map<Integer, LocalDate> oldest = new HashMap<>();
        for (Row row : read("select tenant_id, oldest from reporting_sheets", tenants)) {
            oldest.put(row.tenant(), LocalDate.parse(row.value()));
        }
        return oldest;
    }

    private List<Row> read(String sql, Collection<Integer> tenants) {
        if (tenants.isEmpty()) {
            return List.of();
        }
        String marks = String.join(",", Collections.nCopies(tenants.size(), "?"));
        List<Row> found = new ArrayList<>();
        try (Connection connection = federation.getConnection();
                PreparedStatement statement =
                        connection.prepareStatement(sql + " where tenant_id in (" + marks + ")")) {
            int place = 0;
            for (int tenant : tenants) {
                statement.setInt(++place, tenant);
            }
            try (ResultSet rows = statement.executeQuery()) {
                while (rows.next()) {
                    found.add(new Row(rows.getInt(1), rows.getString(2)));
                }
            }
        } catch (SQLException e) {
            throw new IllegalStateException("What structures reported cannot be read", e);
        }
        return found;
    }
}
