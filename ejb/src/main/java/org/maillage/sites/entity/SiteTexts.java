package org.maillage.sites.entity;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.maillage.platform.texts.Phone;

/** What all texts of a public sheet have in common. */
public final class SiteTexts {

    /** An address of which mail programs make something. */
    public static final String MAIL = "[^\\s@|;,<>\"]+@[^\\s@|;,<>\"]+\\.[^\\s@|;,<>\".]{2,}";

    /** A page of the web, and nothing that a browser would run. */
    public static final String PAGE = "https?://[^\\s|<>\"\\\\]+\\.[^\\s|<>\"\\\\]+";

    private static final String STARTS = "=+-@\uFF1D\uFF0B\uFF0D\uFF20";
    private static final String EQUALS = "=\uFF1D";

    /** A telephone number, as the schema of the standard has it. */
    public static final String PHONE = "(\\+33|\\+590|\\+594|\\+262|\\+596|\\+269|\\+687|\\+689|\\+508|\\+681)\\d{6,9}";

    private SiteTexts() {}

    /** One line without blanks around it; nothing instead of an empty one. */
    static @Nullable String line(@Nullable String text) {
        String line = text == null ? "" : text.replaceAll("\\s+", " ").strip();
        return line.isEmpty() ? null : line;
    }

    /** Each text once, without blanks around it and without the bar that keeps them apart. */
    static List<String> list(List<String> texts) {
        return texts.stream()
                .map(text -> text.replace('|', ' ').replaceAll("\\s+", " ").strip())
                .filter(text -> !text.isEmpty())
                .distinct()
                .toList();
    }

    /**
     * Whether a spreadsheet would calculate the text. National files must give back each cell as it is, without a sign before it: so what could
     * be executed never gets in. A name such as "@robase" or "- de 25 ans" is none.
     */
    public static boolean isFormula(String text) {
        String seen = text.replaceFirst("^[\\p{Z}\\p{C}\\s]+", "");
        if (seen.isEmpty() || STARTS.indexOf(seen.charAt(0)) < 0) {
            return false;
        }
        return EQUALS.indexOf(seen.charAt(0)) >= 0
                || seen.chars().anyMatch(sign -> "(!|'\uFF08\uFF01\uFF5C".indexOf(sign) >= 0);
    }

    /** A telephone number in the form of the standard: as it stands, or as it was typed in another form; anything else as it was typed. */
    public static @Nullable String phone(@Nullable String typed) {
        if (typed == null || typed.isBlank()) {
            return null;
        }
        String written = typed.strip();
        return written.matches(PHONE)
                ? written
                : Phone.normal(written).filter(number -> number.matches(PHONE)).orElse(written);
    }
}
