package org.maillage.federation.boundary;

import java.io.Serializable;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.maillage.federation.entity.FactCells;
import org.maillage.federation.entity.FactKey;

/**
 * What one structure publishes to one network, or would publish, as the structure reads it: of all communes together, whole.
 *
 * @param facts in the order in which they are read within a month; what is told of single communes is left out
 */
public record OwnFacts(Map<FactKey, FactCells> facts) implements Serializable {

    private static final int HUNDRED = 100;

    public OwnFacts {
        Map<FactKey, FactCells> everywhere = new LinkedHashMap<>();
        facts.forEach((key, cells) -> {
            if (key.getCommuneCode().equals(FactKey.EVERYWHERE)) {
                everywhere.put(key, cells);
            }
        });
        facts = everywhere;
    }

    /** The totals of every month, the newest first. */
    public List<PublishedMonth> months() {
        Map<Integer, List<Figure>> months = new TreeMap<>(Comparator.reverseOrder());
        facts.forEach((key, cells) -> cells.forEach((dimension, value, former, amount) -> {
            if (dimension.equals(FactCells.TOTAL)) {
                months.computeIfAbsent(key.getMonth(), month -> new ArrayList<>())
                        .add(new Figure(key.getIndicator(), amount, null));
            }
        }));
        List<PublishedMonth> all = new ArrayList<>();
        months.forEach((month, totals) -> all.add(new PublishedMonth(month(month), totals)));
        return all;
    }

    /** What a month is told along, every dimension of every indicator. */
    public List<Breakdown> breakdowns(YearMonth month) {
        List<Breakdown> all = new ArrayList<>();
        facts.forEach((key, cells) -> {
            if (month(key.getMonth()).equals(month)) {
                all.addAll(breakdowns(key.getIndicator(), cells));
            }
        });
        return all;
    }

    /** Whoever was seen in a former month counts within this one as well. */
    private static List<Breakdown> breakdowns(String indicator, FactCells cells) {
        Map<String, Map<String, Integer>> counts = new TreeMap<>();
        cells.forEach((dimension, value, former, amount) ->
                counts.computeIfAbsent(dimension, any -> new TreeMap<>()).merge(value, amount, Math::addExact));
        counts.remove(FactCells.TOTAL);
        List<Breakdown> breakdowns = new ArrayList<>();
        counts.forEach((dimension, amounts) -> breakdowns.add(new Breakdown(
                indicator,
                dimension,
                amounts.entrySet().stream()
                        .map(count -> new Figure(count.getKey(), count.getValue(), null))
                        .toList())));
        return breakdowns;
    }

    private static YearMonth month(int number) {
        return YearMonth.of(number / HUNDRED, number % HUNDRED);
    }
}
