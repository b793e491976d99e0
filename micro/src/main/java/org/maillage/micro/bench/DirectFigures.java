package org.maillage.micro.bench;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/**
 * The figures of one year of the région of {@link FederationFlood}, counted on the accompaniments: one walk over the index that holds all
 * columns for each kind of question, the best that was found. The order is that of {@code inside.ReadingYear}.
 */
final class DirectFigures {

    /** All accompaniments of the région in the year; those of other networks of the demonstration are older or younger. */
    private static final String WHERE = " FROM activities_activities FORCE INDEX (activity_counted)"
            + " WHERE tenant_id > 200000 AND date BETWEEN ? AND ? AND deleted_at IS NULL";

    /** Months first, then the places: everything that adds up, in one walk. Nobody of the région was in a workshop. */
    private static final String ACCOMPANIMENTS =
            "SELECT MONTH(date), place, COUNT(*), SUM(minutes)" + WHERE + " GROUP BY MONTH(date), place";

    /** In the classes of the national records, by the order of their names. */
    private static final String DURATIONS =
            "SELECT IF(minutes < 30, 'SHORT', IF(minutes < 60, 'HOUR', IF(minutes < 120, 'LONG', 'LONGEST'))), COUNT(*)"
                    + WHERE + " GROUP BY 1 ORDER BY 1";

    private static final String AUTONOMY = "SELECT autonomy, COUNT(*)" + WHERE + " GROUP BY autonomy ORDER BY 1";

    private static final String REFERRALS =
            "SELECT COALESCE(referral, ''), COUNT(*)" + WHERE + " GROUP BY 1 ORDER BY 1";

    /** People of all structures together, each once in each of them; whoever is not known counts once, unless helped before. */
    private static final String PEOPLE =
            "SELECT SUM(known), SUM(newcomers) FROM (SELECT COUNT(DISTINCT beneficiary_id) known,"
                    + " SUM(beneficiary_id IS NULL AND NOT helped_before) newcomers" + WHERE
                    + " GROUP BY tenant_id) each_one";

    /** The same by gender: somebody may have been told otherwise at another time. */
    private static final String GENDERS =
            "SELECT COALESCE(gender, 'UNKNOWN'), SUM(known) + SUM(newcomers) FROM (SELECT gender,"
                    + " COUNT(DISTINCT beneficiary_id) known, SUM(beneficiary_id IS NULL AND NOT helped_before) newcomers"
                    + WHERE
                    + " GROUP BY tenant_id, gender) each_one GROUP BY gender ORDER BY 1";

    /** Those who are known and had been helped there before that year. */
    private static final String RETURNING =
            "SELECT COUNT(DISTINCT tenant_id, beneficiary_id)" + WHERE + " AND beneficiary_id IS NOT NULL"
                    + " AND EXISTS (SELECT 1 FROM activities_activities f WHERE f.tenant_id = activities_activities.tenant_id"
                    + " AND f.beneficiary_id = activities_activities.beneficiary_id AND f.deleted_at IS NULL AND f.date < ?)";

    private final Connection tables;
    private final int year;

    DirectFigures(Connection tables, int year) {
        this.tables = tables;
        this.year = year;
    }

    /**
     * Accompaniments, people, activities, whole hours in minutes, accompaniments by month, duration, autonomy and referral, people by gender,
     * and those who are anonymous, new and known from before.
     */
    double[] count() throws SQLException {
        var months = new double[12];
        double all = 0;
        double minutes = 0;
        for (var row : rows(ACCOMPANIMENTS)) {
            months[(int) Double.parseDouble(row.get(0)) - 1] += Double.parseDouble(row.get(2));
            all += Double.parseDouble(row.get(2));
            minutes += Double.parseDouble(row.get(3));
        }
        var people = rows(PEOPLE).get(0);
        double known = Double.parseDouble(people.get(0));
        double anonymous = Double.parseDouble(people.get(1));
        var figures = new ArrayList<>(List.of(all, known + anonymous, all, minutes - minutes % 60));
        for (double month : months) {
            figures.add(month);
        }
        for (var query : List.of(DURATIONS, AUTONOMY, REFERRALS, GENDERS)) {
            rows(query).forEach(row -> figures.add(Double.parseDouble(row.get(1))));
        }
        double returning =
                Double.parseDouble(rows(RETURNING, year + "-01-01").get(0).get(0));
        figures.addAll(List.of(anonymous, known - returning, returning));
        return figures.stream().mapToDouble(Double::doubleValue).toArray();
    }

    /** @param more parameters after the first and the last day of the year */
    private List<List<String>> rows(String query, String... more) throws SQLException {
        try (var statement = tables.prepareStatement(query)) {
            statement.setString(1, year + "-01-01");
            statement.setString(2, year + "-12-31");
            for (int i = 0; i < more.length; i++) {
                statement.setString(3 + i, more[i]);
            }
            var rows = new ArrayList<List<String>>();
            try (var result = statement.executeQuery()) {
                int columns = result.getMetaData().getColumnCount();
                while (result.next()) {
                    var row = new ArrayList<String>();
                    for (int column = 1; column <= columns; column++) {
                        row.add(String.valueOf(result.getString(column)));
                    }
                    rows.add(row);
                }
            }
            return rows;
        }
    }
}
