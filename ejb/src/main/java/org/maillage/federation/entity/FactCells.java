package org.maillage.federation.entity;

import java.io.Serializable;
import java.util.HashMap;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * The counts of one indicator in one month, along every dimension, as one text: what is published together stands in one row, of which a
 * year of a région has some thousands and not some millions.
 *
 * <p>A dimension stands on a line of its own, followed by its values: {@code gender FEMALE=12,MALE=9}. The total is the dimension
 * {@value #TOTAL}, whose only value is empty.
 *
 * <p>People cannot be added up over months, so a count of people is cut by the month in which the same people were last seen under the
 * same value: {@code FEMALE=7@0+3@202403+2@202404}. The distinct people of any period are those seen in it whose former month lies
 * before it. That is exact for every period of whole months, may be added up over structures, and needs no identity.
 *
 * <p>The same counts are always the same text.
 *
 * @param text as it is stored; empty for no count
 */
public record FactCells(String text) implements Serializable {

    /** The dimension that cuts nothing. */
    public static final String TOTAL = "total";

    /** In place of a former month: never seen before, or not a count of people. */
    public static final int NEVER = 0;

    public static final FactCells NONE = new FactCells("");

    private static final char LINE = '\n';
    private static final char VALUES = ' ';
    private static final char VALUE = ',';
    private static final char AMOUNTS = '=';
    private static final char AMOUNT = '+';
    private static final char FORMER = '@';
    private static final int DECIMAL = 10;

    /** Takes a count. */
    @FunctionalInterface
    public interface Taker {

        /**
         * Takes one.
         *
         * @param former month {@code yyyymm} in which the same people were last seen, {@link #NEVER} for none
         * @param amount at least 1
         */
        void take(String dimension, String value, int former, int amount);
    }

    /** What it counts along one dimension only: nothing of the rest is read. */
    public FactCells along(String dimension) {
        int begin = (LINE + text).indexOf(LINE + dimension + VALUES);
        if (begin < 0) {
            return NONE;
        }
        int end = text.indexOf(LINE, begin);
        return new FactCells(end < 0 ? text.substring(begin) : text.substring(begin, end));
    }

    /** Hands over every count, in the order of dimensions, values and former months. */
    public void forEach(Taker to) {
        new Reader(text, to).read();
    }

    /** Goes through the text once. An array, for a first look at a région reads some ten million characters. */
    private static final class Reader {
        private final String whole;
        private final char[] text;
        private final Taker to;
        private int at;

        Reader(String whole, Taker to) {
            this.whole = whole;
            this.text = whole.toCharArray();
            this.to = to;
        }

        void read() {
            while (at < text.length) {
                String dimension = until(VALUES);
                while (at < text.length && text[at] != LINE) {
                    amounts(dimension, until(AMOUNTS));
                }
                at++;
            }
        }

        /** What stands before a sign; goes on behind it. */
        private String until(char sign) {
            int begin = at;
            while (text[at] != sign) {
                at++;
            }
            return whole.substring(begin, at++);
        }

        /** The amounts of a value; ends where the next value begins, or at the end of the line. */
        private void amounts(String dimension, String value) {
            boolean more = true;
            while (more) {
                int amount = number();
                int former = NEVER;
                if (is(FORMER)) {
                    at++;
                    former = number();
                }
                to.take(dimension, value, former, amount);
                more = is(AMOUNT);
                at += more || is(VALUE) ? 1 : 0;
            }
        }

        private int number() {
            int number = 0;
            while (at < text.length && text[at] >= '0' && text[at] <= '9') {
                number = number * DECIMAL + text[at++] - '0';
            }
            return number;
        }

        private boolean is(char sign) {
            return at < text.length && text[at] == sign;
        }
    }

    /** Counts that are added up: in no order until they are written, for most of them are counted many times. */
    public static final class Sum {
        private final Map<String, Map<String, Amounts>> counts = new HashMap<>();

        /** One more count; nothing when it is zero. */
        public void add(String dimension, String value, int former, int amount) {
            if (amount != 0) {
                amounts(dimension, value).add(former, amount);
            }
        }

        /** A count that is no count of people. */
        public void add(String dimension, String value, int amount) {
            add(dimension, value, NEVER, amount);
        }

        public void add(FactCells cells) {
            cells.forEach(this::add);
        }

        /** A count in place of the one before. */
        public void set(String dimension, String value, int amount) {
            amounts(dimension, value).never = amount;
        }

        private Amounts amounts(String dimension, String value) {
            return counts.computeIfAbsent(dimension, key -> new HashMap<>())
                    .computeIfAbsent(value, key -> new Amounts());
        }

        public FactCells cells() {
            StringBuilder text = new StringBuilder();
            new TreeMap<>(counts).forEach((dimension, values) -> {
                if (!text.isEmpty()) {
                    text.append(LINE);
                }
                text.append(dimension);
                char before = VALUES;
                for (Map.Entry<String, Amounts> value : new TreeMap<>(values).entrySet()) {
                    text.append(before).append(value.getKey()).append(AMOUNTS);
                    value.getValue().write(text);
                    before = VALUE;
                }
            });
            return new FactCells(text.toString());
        }
    }

    /** The amounts of one value. Most have no former month: these need no map. */
    private static final class Amounts {
        private int never;
        private @Nullable SortedMap<Integer, Integer> former;

        void add(int month, int amount) {
            if (month == NEVER) {
                never = Math.addExact(never, amount);
                return;
            }
            if (former == null) {
                former = new TreeMap<>();
            }
            former.merge(month, amount, Math::addExact);
        }

        void write(StringBuilder text) {
            if (never != 0) {
                text.append(never);
            }
            if (former != null) {
                former.forEach((month, amount) -> {
                    if (text.charAt(text.length() - 1) != AMOUNTS) {
                        text.append(AMOUNT);
                    }
                    text.append(amount).append(FORMER).append(month);
                });
            }
        }
    }
}
