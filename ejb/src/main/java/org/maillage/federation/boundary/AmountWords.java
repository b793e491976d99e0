package org.maillage.federation.boundary;

import java.util.Objects;
import java.util.function.BiFunction;
import java.util.function.IntFunction;

/** How the total of an indicator is told: time in whole hours, distance and weight with their units, everything else as a number. */
public final class AmountWords {

    private static final int HOUR = 60;

    private final BiFunction<String, Object[], String> sentence;
    private final IntFunction<String> number;

    /**
     * @param sentence the sentence of a key with its values filled in
     * @param number a number in the language of the reader
     */
    public AmountWords(BiFunction<String, Object[], String> sentence, IntFunction<String> number) {
        this.sentence = sentence;
        this.number = number;
    }

    /** So many of an indicator. */
    public String of(String indicator, int amount) {
        return switch (indicator) {
            case Dashboard.MINUTES -> sentence.apply("figures.hours", new Object[] {amount / HOUR});
            case Dashboard.KILOMETRES, Dashboard.CO2 ->
                sentence.apply("figures.amount." + indicator, new Object[] {amount});
            default -> number.apply(amount);
        };
    }

    /** How a total has changed since the year before. */
    public String change(String indicator, Change change) {
        String difference = of(indicator, Math.abs(change.difference()));
        Double share = change.share();
        return share == null && change.difference() > 0
                ? sentence.apply("federation.figures.change.fromNothing", new Object[] {difference})
                : sentence.apply("federation.figures.change." + change.trend(), new Object[] {
                    difference, Objects.requireNonNullElse(share, 0.0), of(indicator, change.before())
                });
    }
}
