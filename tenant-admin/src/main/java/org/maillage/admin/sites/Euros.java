package org.maillage.admin.sites;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** Amounts as people write them, and in cents. */
final class Euros {

    /** Up to a million, with a point or a comma before the cents. */
    static final String AMOUNT = "\\d{1,3}(?:[ \\u00A0\\u202F]?\\d{3}){0,2}(?:[.,]\\d{1,2})?";

    private static final Pattern WHOLE = Pattern.compile(AMOUNT + "\\s*€?");
    private static final int CENTS = 100;

    private Euros() {}

    /** {@code 1 234,50} as cents; empty when it is no amount. */
    static Optional<Long> parse(String typed) {
        String text = typed.strip();
        return WHOLE.matcher(text).matches()
                ? Optional.of(new BigDecimal(
                                text.replaceAll("[\\s\\u00A0\\u202F€]", "").replace(',', '.'))
                        .movePointRight(2)
                        .longValueExact())
                : Optional.empty();
    }

    /** {@code 1234,50}. */
    static String show(long cents) {
        return cents % CENTS == 0
                ? String.valueOf(cents / CENTS)
                : String.format(Locale.ROOT, "%d,%02d", cents / CENTS, cents % CENTS);
    }
}
