package org.maillage.publications.boundary;

import java.util.Arrays;
import java.util.Locale;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.maillage.federation.entity.AgeBand;
import org.maillage.federation.entity.AgeScale;
import org.maillage.figures.boundary.ValueWords;
import org.maillage.indicators.Dimension;

/** What a frozen value is called, on pages and in what is sent on: by the names that were frozen with it. */
public final class SnapshotWords {

    private final ValueWords values;
    private final UnaryOperator<String> words;

    /** @param words the word of a key */
    public SnapshotWords(
            Snapshot snapshot, UnaryOperator<String> words, Function<AgeBand, String> ages, Locale locale) {
        UnaryOperator<String> names = value -> snapshot.names().getOrDefault(value, value);
        this.words = words;
        this.values = new ValueWords(words, ages, names, names, locale);
    }

    /** The label of a value along a dimension, which is called as facts call it. */
    public String of(String dimension, String value) {
        if (AgeScale.NOT_COMPARABLE.equals(value)) {
            return words.apply("federation.figures.notComparable");
        }
        return Arrays.stream(Dimension.values())
                .filter(known -> known.code().equals(dimension))
                .findFirst()
                .map(known -> values.of(known, value))
                .orElse(value);
    }
}
