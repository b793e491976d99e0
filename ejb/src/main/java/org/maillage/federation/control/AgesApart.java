package org.maillage.federation.control;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.maillage.federation.entity.AgeScale;
import org.maillage.federation.entity.FactKey;
import org.maillage.federation.entity.Network;

/**
 * What is told by age of networks whose bands do not nest in those of the one above. Who is not comparable there is of these networks, so all
 * that the one above tells of them is taken for known, and it decides on the rest of itself.
 */
final class AgesApart {

    private static final String AGE = "age";

    private final Lineage lineage;

    /** Of each network that stands apart, the people of the year by age, as each network above it tells them. */
    private final Map<Network, Map<Network, Map<String, Integer>>> known = new HashMap<>();

    AgesApart(Lineage lineage, List<YearTables.Row> rows) {
        this.lineage = lineage;
        rows.stream()
                .filter(row -> row.key().getCommuneCode().equals(FactKey.EVERYWHERE))
                .forEach(this::add);
    }

    private void add(YearTables.Row row) {
        int year = row.key().getMonth() / 100;
        int month = row.key().getMonth() % 100;
        Map<String, Integer> areas = lineage.areas(row.network(), row.key().getCrossing());
        for (Network apart : lineage.apartByAge()) {
            int times = areas.getOrDefault(apart.getId().toString(), 0);
            if (times != 0) {
                for (Network above : lineage.above(apart)) {
                    AgeScale ages = lineage.ages(row.network(), above.getId().toString(), month);
                    Map<String, Integer> amounts = known.computeIfAbsent(apart, any -> new HashMap<>())
                            .computeIfAbsent(above, any -> new HashMap<>());
                    row.cells().forEach((dimension, value, former, amount) -> {
                        if (dimension.equals(AGE) && former / 100 != year) {
                            amounts.merge(ages.retold(value), times * amount, Integer::sum);
                        }
                    });
                }
            }
        }
    }

    /**
     * The networks that tell nothing by age: those above one of which a value is small, as they tell it, or whose total is not told, for who
     * is not comparable would tell it.
     */
    Set<Network> silent(Totals totals) {
        Set<Network> silent = new HashSet<>();
        known.forEach((apart, told) -> {
            boolean little = told.values().stream()
                    .flatMap(values -> values.values().stream())
                    .anyMatch(
                            count -> Rule.isSmall(Math.abs(count), totals.rule().below()));
            if (little || !totals.isTold(apart.getId().toString(), Span.YEAR)) {
                silent.addAll(told.keySet());
            }
        });
        return silent;
    }
}
