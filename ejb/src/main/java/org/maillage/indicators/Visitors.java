package org.maillage.indicators;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import org.maillage.platform.persistence.Condition;
import org.maillage.platform.persistence.TenantSelect;

/** Reads how many people came by, by one way, whoever counts. */
@ApplicationScoped
public class Visitors {

    private static final String VISITS = " sum(v.amount) from visits_counts v join sites_sites s on s.id = v.site_id";

    @Inject
    private TenantSelect rows;

    /** Takes the visits of a day. */
    @FunctionalInterface
    interface Taker {
        void take(LocalDate day, int number);
    }

    /**
     * How many came.
     *
     * @param wanted on the columns of counts {@code v} and of their sites {@code s}
     */
    public long number(Condition wanted) {
        return rows.number("select" + VISITS, wanted);
    }

    /** Hands over the days on which somebody came, from the first on. */
    void readByDay(LocalDate first, Taker to) {
        rows.<RuntimeException>read(
                "select v.date," + VISITS,
                Condition.of("v.date >= ? and v.amount > 0", first),
                "group by v.date order by v.date",
                row -> to.take(row.day(1), row.number(2)));
    }
}
