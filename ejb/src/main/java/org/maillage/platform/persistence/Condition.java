package org.maillage.platform.persistence;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;

/**
 * A condition in the words of the database, with its values apart from its text: what people choose is bound, and never becomes a part of
 * the text.
 *
 * @param text with a question mark for each value
 * @param values in the order of the question marks
 */
public record Condition(String text, List<Object> values) {

    /** What no row meets. */
    public static final Condition NOTHING = of("1 = 0");

    /** What every row meets. */
    public static final Condition EVERYTHING = of("1 = 1");

    /** Nothing to add. */
    public static final Condition NOT_MORE = of("");

    public Condition {
        values = List.copyOf(values);
    }

    /**
     * A condition.
     *
     * @param text written in the source, with a question mark for each value
     */
    public static Condition of(String text, Object... values) {
        return new Condition(text, List.of(values));
    }

    /** One of these values; of none of them, nothing: an empty list allows nothing. */
    public static Condition in(String column, Collection<?> values) {
        return values.isEmpty()
                ? NOTHING
                : new Condition(
                        column + " in (" + String.join(", ", Collections.nCopies(values.size(), "?")) + ")",
                        List.copyOf(values));
    }

    /** Both. */
    public Condition and(Condition other) {
        return then(" and ", other);
    }

    /** This text, words between, and the other text, for what is neither "and" nor "or". */
    public Condition then(String between, Condition other) {
        List<Object> both = new ArrayList<>(values);
        both.addAll(other.values);
        return new Condition(text + between + other.text, both);
    }

    /** One of the two. */
    public Condition or(Condition other) {
        return new Condition("(" + text, values).then(" or ", other).then(")", NOT_MORE);
    }
}
