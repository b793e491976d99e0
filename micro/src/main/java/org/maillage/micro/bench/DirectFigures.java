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

    /** Months first, then the places: everything that adds up, in one walk. */
    private static final String ACCOMPANIMENTS =
            "SELECT MONTH(date), place, COUNT(*)" + WHERE + " GROUP BY MONTH(date), place";

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

    private final Connection tables;
    private final int year;

    DirectFigures(Connection tables, int year) {
        this.tables = tables;
        this.year = year;
    }

    /** Accompaniments, people, accompaniments by month, people by gender. */
    double[] count() throws SQLException {
        var months = new double[12];
        double all = 0;
        for (var row : rows(ACCOMPANIMENTS)) {
            months[(int) Double.parseDouble(row.get(0)) - 1] += Double.parseDouble(row.get(2));
            all += Double.parseDouble(row.get(2));
        }
        var people = rows(PEOPLE).get(0);
        var figures = new ArrayList<Double>();
        figures.add(all);
        figures.add(Double.parseDouble(people.get(0)) + Double.parseDouble(people.get(1)));
        for (double month : months) {
            figures.add(month);
        }
        rows(GENDERS).forEach(row -> figures.add(Double.parseDouble(row.get(1))));
        return figures.stream().mapToDouble(Double::doubleValue).toArray();
    }

    private List<List<String>> rows(String query) throws SQLException {
        try (var statement = tables.prepareStatement(query)) {
            statement.setString(1, year + "-01-01");
            statement.setString(2, year + "-12-31");
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
