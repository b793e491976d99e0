package org.maillage.indicators;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;
import org.maillage.federation.entity.AgeBands;
import org.maillage.platform.security.Acting;
import org.maillage.platform.tenancy.TenantScope;

/**
 * Counts periods, month by month, and keeps whole months in memory until something changes in them or before them ({@link Recounts}). A
 * month that is being worked on is counted each time: what was just recorded stands in the figures.
 *
 * <p>What is kept belongs to one person in one structure: nobody reads what somebody else was allowed to.
 */
@ApplicationScoped
public class KeptMonths {

    /** People in all that is kept, of whom each takes some 200 bytes: about two structures of 50 000 activities a year, over three years. */
    private static final int MOST_PEOPLE = 150_000;

    /** What a month without anybody weighs, in people. */
    private static final int LEAST_WEIGHT = 20;

    /** Longer periods, which nobody reads again and again, are counted at once. */
    private static final int MOST_MONTHS = 37;

    @Inject
    private Accompaniments accompaniments;

    @Inject
    private Recounts recounts;

    private final Map<Key, Kept> kept = new LinkedHashMap<>(16, 0.75f, true);
    private int weight;

    private record Key(int tenant, UUID reader, Wanted wanted, AgeBands bands) {}

    private record Kept(long version, PeriodCount count) {

        int weight() {
            return LEAST_WEIGHT + count.known();
        }
    }

    /**
     * Counts what is wanted in a period.
     *
     * @param wanted what is wanted between two days; it must depend on nothing but activities, or what is kept would not follow
     */
    public PeriodCount read(
            LocalDate from, LocalDate to, BiFunction<LocalDate, LocalDate, Wanted> wanted, AgeBands bands) {
        YearMonth last = YearMonth.from(to);
        if (YearMonth.from(from).plusMonths(MOST_MONTHS).isBefore(last)) {
            return count(wanted.apply(from, to), bands);
        }
        Recounts.State state = recounts.now();
        PeriodCount all = new PeriodCount(bands);
        for (YearMonth month = YearMonth.from(from); !month.isAfter(last); month = month.plusMonths(1)) {
            LocalDate begin = month.atDay(1).isBefore(from) ? from : month.atDay(1);
            LocalDate end = month.atEndOfMonth().isAfter(to) ? to : month.atEndOfMonth();
            boolean whole = begin.equals(month.atDay(1)) && end.equals(month.atEndOfMonth());
            Wanted part = wanted.apply(begin, end);
            all.add(
                    whole && state.isSettled(Months.of(month))
                            ? settled(part, bands, state.version(Months.of(month)))
                            : count(part, bands));
        }
        return all;
    }

    /** Counts what is wanted, and keeps nothing of it. */
    public PeriodCount count(Wanted wanted, AgeBands bands) {
        PeriodCount count = new PeriodCount(bands);
        accompaniments.read(wanted, count::add);
        accompaniments.firsts(wanted, count::first);
        return count;
    }

    private PeriodCount settled(Wanted month, AgeBands bands, long version) {
        Key key = new Key(TenantScope.require(), Acting.require().accountId(), month, bands);
        Kept former = find(key);
        if (former != null && former.version == version) {
            return former.count;
        }
        Kept counted = new Kept(version, count(month, bands));
        keep(key, counted);
        return counted.count;
    }

    private synchronized @Nullable Kept find(Key key) {
        return kept.get(key);
    }

    private synchronized void keep(Key key, Kept counted) {
        Kept former = kept.put(key, counted);
        weight += counted.weight() - (former == null ? 0 : former.weight());
        var eldest = kept.values().iterator();
        while (weight > MOST_PEOPLE && eldest.hasNext()) {
            weight -= eldest.next().weight();
            eldest.remove();
        }
    }
}
