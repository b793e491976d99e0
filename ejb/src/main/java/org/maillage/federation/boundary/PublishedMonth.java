package org.maillage.federation.boundary;

import java.io.Serializable;
import java.time.YearMonth;
import java.util.List;

/**
 * What one structure published to one network about a month.
 *
 * @param totals one figure per indicator, its value is the indicator's code
 */
public record PublishedMonth(YearMonth month, List<Figure> totals) implements Serializable {

    public PublishedMonth {
        totals = List.copyOf(totals);
    }

    /** The total of an indicator; zero when nothing was published. */
    public int total(String indicator) {
        return totals.stream()
                .filter(figure -> figure.value().equals(indicator) && figure.amount() != null)
                .mapToInt(Figure::amount)
                .sum();
    }
}
