package org.maillage.federation.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.YearMonth;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.maillage.federation.boundary.Dashboard;
import org.maillage.federation.boundary.FigureQuery;
import org.maillage.federation.boundary.MonthRange;
import org.maillage.federation.entity.FactCells;
import org.maillage.federation.entity.FactKey;
import org.maillage.federation.entity.Network;

/**
 * Reads the sums of a network for a period, and keeps what was read of each calendar year of it until a sum of that year changes: after a
 * record, whoever looks at three years waits for one.
 */
@ApplicationScoped
public class Readings {

    /** Of the largest région, one megabyte each. */
    private static final int WHOLES = 24;

    /** Totals only: all départements of two régions in three years of three periods. */
    private static final int PARTS = 240;

    @Inject
    private PublishedFacts facts;

    private final Kept<Key, Reading> wholes = new Kept<>(WHOLES);
    private final Kept<Key, Reading> parts = new Kept<>(PARTS);

    /**
     * Months of a period.
     *
     * @param first month of the whole period: people who were seen in it from then on were counted already
     */
    private record Key(UUID network, @Nullable String commune, YearMonth first, MonthRange months) {}

    /** What a period was about; the communes are always those of the whole network, whichever one the rest is about. */
    public Reading read(Shields.Standing standing, FigureQuery query) {
        Key period = new Key(standing.network().getId(), query.communeCode(), query.from(), query.months());
        return byYear(wholes, standing, period, this::read);
    }

    private Reading read(Key of) {
        Reading reading = new Reading(number(of.first()));
        int from = number(of.months().from());
        int to = number(of.months().to());
        String commune = Objects.requireNonNullElse(of.commune(), FactKey.EVERYWHERE);
        facts.sums(of.network(), commune, from, to, (tenant, key, cells, sketch) -> {
            reading.add(key, cells);
            if (sketch != null) {
                reading.addPeople(sketch);
            }
        });
        if (of.commune() != null) {
            facts.sums(
                    of.network(),
                    FactKey.EVERYWHERE,
                    from,
                    to,
                    (tenant, key, cells, sketch) -> reading.addCommunes(key, cells));
        }
        return reading;
    }

    /** How much a network did in all communes together: what is read of it as a part of another one. */
    public Reading readPart(Shields.Standing standing, Network part, MonthRange period) {
        return byYear(parts, standing, new Key(part.getId(), null, period.from(), period), this::readPart);
    }

    private Reading readPart(Key of) {
        Reading reading = new Reading(number(of.first()));
        for (String indicator : Dashboard.OF_PARTS) {
            facts.sumsEverywhere(
                    new PublishedFacts.Months(
                            of.network(),
                            indicator,
                            number(of.months().from()),
                            number(of.months().to())),
                    (tenant, key, cells, sketch) -> reading.add(key, cells.along(FactCells.TOTAL)));
        }
        return reading;
    }

    private static Reading byYear(
            Kept<Key, Reading> kept, Shields.Standing standing, Key period, Function<Key, Reading> read) {
        Reading all = new Reading(number(period.first()));
        for (MonthRange months : period.months().byYear()) {
            Key year = new Key(period.network(), period.commune(), period.first(), months);
            standing.state(year.network(), months.from().getYear())
                    .ifPresent(state -> all.add(kept.get(year, state, () -> read.apply(year))));
        }
        return all;
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
