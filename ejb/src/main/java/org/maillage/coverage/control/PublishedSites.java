package org.maillage.coverage.control;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.maillage.directory.entity.Point;
import org.maillage.platform.persistence.DataSources;

/** Reads what structures published of their open sites, with the federation's own database account: it sees no row of a structure. */
@ApplicationScoped
class PublishedSites {

    private static final String SITES =
            "select tenant_id, name, commune_code, latitude, longitude, weekly_minutes, confirmed_on"
                    + " from coverage_sites where network_id = ? order by name, tenant_id, site_id";

    @Resource(lookup = DataSources.FEDERATION)
    private DataSource federation;

    /** A site of the structure with this number. */
    record Row(
            int tenant,
            String name,
            String communeCode,
            @Nullable Point place,
            @Nullable Integer weeklyMinutes,
            LocalDate confirmedOn) {}

    /** The open sites that were published to a network, by name. */
    List<Row> of(UUID network) {
        List<Row> sites = new ArrayList<>();
        try (Connection connection = federation.getConnection();
                PreparedStatement statement = connection.prepareStatement(SITES)) {
            statement.setString(1, network.toString());
            try (ResultSet rows = statement.executeQuery()) {
                while (rows.next()) {
                    sites.add(row(rows));
                }
            }
        } catch (SQLException e) {
            throw new IllegalStateException("Published sites cannot be read", e);
        }
        return sites;
    }

    private static Row row(ResultSet rows) throws SQLException {
        BigDecimal latitude = rows.getBigDecimal("latitude");
        BigDecimal longitude = rows.getBigDecimal("longitude");
        int minutes = rows.getInt("weekly_minutes");
        Integer weekly = rows.wasNull() ? null : minutes;
        return new Row(
                rows.getInt("tenant_id"),
                rows.getString("name"),
                rows.getString("commune_code"),
                latitude == null || longitude == null
                        ? null
                        : new Point(longitude.doubleValue(), latitude.doubleValue()),
                weekly,
                LocalDate.parse(rows.getString("confirmed_on")));
    }
}
