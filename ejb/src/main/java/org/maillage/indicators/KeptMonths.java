package org.maillage.indicators;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
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

    /**
     * Days of one month.
     *
     * @param key under which they are kept; {@code null} when they are not
     */
    private record Part(
            LocalDate begin, LocalDate end, @Nullable Key key, long version, PeriodCount count) {}

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
        List<Part> missing = new ArrayList<>();
        for (YearMonth month = YearMonth.from(from); !month.isAfter(last); month = month.plusMonths(1)) {
            LocalDate begin = month.atDay(1).isBefore(from) ? from : month.atDay(1);
            LocalDate end = month.atEndOfMonth().isAfter(to) ? to : month.atEndOfMonth();
            Part part = part(begin, end, state, wanted, bands);
            Kept known = part.key == null ? null : find(part.key);
            if (known == null || known.version != part.version) {
                missing.add(part);
            } else {
                count(missing, wanted, all);
                missing.clear();
                all.add(known.count);
            }
        }
        count(missing, wanted, all);
        return all;
    }

    /** Counts what is wanted at once, and keeps nothing of it. */
    public PeriodCount count(Wanted wanted, AgeBands bands) {
        PeriodCount count = new PeriodCount(bands);
        accompaniments.read(wanted, count::add);
        accompaniments.firsts(wanted, count::first);
        return count;
    }

    private static Part part(
            LocalDate begin,
            LocalDate end,
            Recounts.State state,
            BiFunction<LocalDate, LocalDate, Wanted> wanted,
            AgeBands bands) {
        int month = Months.of(begin);
        boolean whole =
                begin.getDayOfMonth() == 1 && end.equals(YearMonth.from(begin).atEndOfMonth());
        Key key = whole && state.isSettled(month)
                ? new Key(TenantScope.require(), Acting.require().accountId(), wanted.apply(begin, end), bands)
                : null;
        return new Part(begin, end, key, state.version(month), new PeriodCount(bands));
    }

    /** Counts parts that follow each other in one go, adds them and keeps those that may be. */
    private void count(List<Part> parts, BiFunction<LocalDate, LocalDate, Wanted> wanted, PeriodCount all) {
        if (parts.isEmpty()) {
            return;
        }
        Wanted together = wanted.apply(parts.get(0).begin, parts.get(parts.size() - 1).end);
        Map<Integer, PeriodCount> byMonth = new HashMap<>();
        parts.forEach(part -> byMonth.put(Months.of(part.begin), part.count));
        accompaniments.read(
                together,
                act -> Objects.requireNonNull(byMonth.get(Months.of(act.date())))
                        .add(act));
        accompaniments.firsts(together, (person, day) -> byMonth.values().forEach(count -> count.first(person, day)));
        for (Part part : parts) {
            all.add(part.count);
            if (part.key != null) {
                keep(part.key, new Kept(part.version, part.count));
            }
        }
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
