package org.maillage.publications.control;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.maillage.federation.boundary.Breakdown;
import org.maillage.federation.boundary.Dashboard;
import org.maillage.federation.boundary.DistinctPeople;
import org.maillage.federation.boundary.Figure;
import org.maillage.federation.boundary.MonthRange;
import org.maillage.publications.boundary.Snapshot;

/** Frozen figures for tests. */
final class Frozen {

    static final String CODE = "people";
    static final String DIMENSION = "status";
    static final int THRESHOLD = 5;
    private static final Integer STRUCTURES = 3;

    private static final MonthRange MONTHS = new MonthRange(YearMonth.of(2026, 1), YearMonth.of(2026, 6));

    private static final Snapshot.Words WORDS =
            new Snapshot.Words("Personnes", "Combien", "Une par an", "« Maillage »");

    private Frozen() {}

    /** One indicator along one dimension, {@code null} for what is hidden. */
    static Snapshot of(@Nullable Integer total, Map<String, @Nullable Integer> amounts) {
        return of(part(total, DIMENSION, amounts));
    }

    static Snapshot of(Snapshot.Part part) {
        return of(MONTHS, part);
    }

    static Snapshot of(MonthRange months, Snapshot.Part part) {
        return of(months, List.of(part), List.of(), List.of());
    }

    /** With what is told by zone, of a list of that day. */
    static Snapshot byZone(Snapshot.Part part) {
        return of(
                MONTHS,
                List.of(part),
                List.of(new Snapshot.Definition(Snapshot.ZONES, 1, WORDS, WORDS)),
                List.of(new Snapshot.ZoneList("QPV", "Le décret", LocalDate.of(2024, 1, 1))));
    }

    private static Snapshot of(
            MonthRange months,
            List<Snapshot.Part> parts,
            List<Snapshot.Definition> besides,
            List<Snapshot.ZoneList> lists) {
        List<Snapshot.Definition> all = new ArrayList<>(List.of(
                new Snapshot.Definition(Dashboard.DISTINCT, 1, WORDS, WORDS),
                new Snapshot.Definition(Dashboard.STRUCTURES, 1, WORDS, WORDS)));
        all.addAll(besides);
        return new Snapshot(
                "L’Étang & <Cie>",
                months,
                THRESHOLD,
                parts.stream().anyMatch(part -> part.total() == null) ? null : STRUCTURES,
                new DistinctPeople(40, 35, 45),
                parts,
                all,
                lists,
                Map.of("13004", "Arles"));
    }

    static Snapshot.Part part(@Nullable Integer total, String dimension, Map<String, @Nullable Integer> amounts) {
        return part(CODE, total, dimension, amounts);
    }

    static Snapshot.Part part(
            String code, @Nullable Integer total, String dimension, Map<String, @Nullable Integer> amounts) {
        List<Figure> figures = new ArrayList<>();
        new TreeMap<>(amounts)
                .forEach((value, amount) -> figures.add(Snapshot.Part.figure(dimension, total, value, amount)));
        return new Snapshot.Part(
                new Snapshot.Definition(code, 1, WORDS, WORDS),
                total,
                figures.isEmpty() ? List.of() : List.of(new Breakdown(code, dimension, figures)));
    }
}
