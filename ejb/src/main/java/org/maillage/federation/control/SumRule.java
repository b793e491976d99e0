package org.maillage.federation.control;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.maillage.federation.boundary.Dashboard;
import org.maillage.federation.boundary.ValueWords;
import org.maillage.federation.entity.Indicator;
import org.maillage.federation.entity.ValueSum;
import org.maillage.platform.texts.Words;

/** How a sum is counted, in words, with its limits. */
public final class SumRule {

    private SumRule() {}

    /**
     * The rule in one language.
     *
     * @param measured the indicator of which it is a part
     */
    public static String of(ValueSum sum, Indicator measured, Words words, ValueWords names) {
        String name = measured.name(words.locale());
        String values = sum.getValues().stream()
                .map(value -> names.of(sum.getDimension(), value))
                .collect(Collectors.joining(", "));
        List<String> sentences = new ArrayList<>();
        sentences.add(words.format(
                "federation.indicator.rule.part",
                name,
                words.of("federation.figures.of." + sum.getDimension()),
                values));
        if (sum.isOfOneValue()) {
            sentences.add(words.of("federation.indicator.rule.one"));
        }
        if (countsTwice(sum)) {
            sentences.add(words.of("federation.indicator.rule.twice"));
        }
        sentences.add(words.of("federation.indicator.rule.hidden"));
        sentences.add(words.format("federation.indicator.rule.else", name));
        return String.join(" ", sentences);
    }

    /** Whoever grows older or moves within the period is counted under each value; nobody is new and known before. */
    private static boolean countsTwice(ValueSum sum) {
        return sum.getMeasure().equals(Dashboard.PEOPLE)
                && !sum.getDimension().equals(Dashboard.ACQUAINTANCE)
                && sum.getValues().size() > 1;
    }
}
