package org.maillage.federation.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.YearMonth;
import java.util.Optional;
import java.util.UUID;
import org.maillage.federation.boundary.Dashboard;
import org.maillage.federation.boundary.FigureQuery;
import org.maillage.federation.boundary.MonthRange;
import org.maillage.federation.entity.FactCells;
import org.maillage.federation.entity.FactKey;

/** Reads the sums of a network for a period. */
@ApplicationScoped
public class Readings {

    @Inject
    private PublishedFacts facts;

    /** What a period was about; the communes are always those of the whole network, whichever one the rest is about. */
    public Reading read(UUID network, FigureQuery query) {
        Reading reading = new Reading(number(query.from()));
        String commune = query.communeCode() == null ? FactKey.EVERYWHERE : query.communeCode();
        facts.sums(network, commune, number(query.from()), number(query.to()), (tenant, key, cells, sketch) -> {
            reading.add(key, cells);
            if (sketch != null) {
                reading.addPeople(sketch);
            }
        });
        if (query.communeCode() != null) {
            facts.sums(
                    network,
                    FactKey.EVERYWHERE,
                    number(query.from()),
                    number(query.to()),
                    (tenant, key, cells, sketch) -> reading.addCommunes(key, cells));
        }
        return reading;
    }

    /** How much a network did in all communes together: what is read of it as a part of another one. */
    public Reading readPart(UUID network, MonthRange months) {
        int from = number(months.from());
        Reading reading = new Reading(from);
        for (String indicator : Dashboard.OF_PARTS) {
            facts.sumsEverywhere(
                    new PublishedFacts.Months(network, indicator, from, number(months.to())),
                    (tenant, key, cells, sketch) -> reading.add(key, cells.along(FactCells.TOTAL)));
        }
        return reading;
    }

    /** The calendar years from the first to the last of which a network has sums about an indicator. */
    public Optional<MonthRange> years(UUID network, String indicator) {
        return facts.years(network, indicator)
                .map(years -> new MonthRange(YearMonth.of(years[0], 1), YearMonth.of(years[1], Amounts.MONTHS)));
    }

    /** A month as facts name it, {@code yyyymm}. */
    public static int number(YearMonth month) {
        return month.getYear() * 100 + month.getMonthValue();
    }
}
