package org.maillage.publications.control;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.maillage.federation.boundary.Breakdown;
import org.maillage.federation.boundary.DistinctPeople;
import org.maillage.federation.boundary.Figure;
import org.maillage.federation.boundary.MonthRange;
import org.maillage.publications.boundary.Snapshot;

/** Frozen figures for tests. */
final class Frozen {

    static final String CODE = "people";
    static final String DIMENSION = "status";
    static final int THRESHOLD = 5;

    private static final Snapshot.Words WORDS =
            new Snapshot.Words("Personnes", "Combien", "Une par an", "« Maillage »");

    private Frozen() {}

    /** One indicator along one dimension, {@code null} for what is hidden. */
    static Snapshot of(@Nullable Integer total, Map<String, @Nullable Integer> amounts) {
        return of(part(total, DIMENSION, amounts));
    }

    static Snapshot of(Snapshot.Part part) {
        return new Snapshot(
                "L’Étang & <Cie>",
                new MonthRange(YearMonth.of(2026, 1), YearMonth.of(2026, 6)),
                THRESHOLD,
                3,
                new DistinctPeople(40, 35, 45),
                List.of(part),
                List.of(
                        new Snapshot.Definition("people_distinct", 1, WORDS, WORDS),
                        new Snapshot.Definition("structures", 1, WORDS, WORDS)),
                Map.of("13004", "Arles"));
    }

    static Snapshot.Part part(@Nullable Integer total, String dimension, Map<String, @Nullable Integer> amounts) {
        List<Figure> figures = new ArrayList<>();
        new TreeMap<>(amounts).forEach((value, amount) -> figures.add(Snapshot.Part.figure(total, value, amount)));
        return new Snapshot.Part(
                new Snapshot.Definition(CODE, 1, WORDS, WORDS),
                total,
                figures.isEmpty() ? List.of() : List.of(new Breakdown(CODE, dimension, figures)));
    }
}
