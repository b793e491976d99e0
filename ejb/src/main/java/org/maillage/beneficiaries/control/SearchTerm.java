package org.maillage.beneficiaries.control;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.maillage.beneficiaries.entity.NameKey;
import org.maillage.beneficiaries.entity.SearchKey.Kind;

/**
 * One thing that is looked for: the beginning of a key.
 *
 * @param prefix letters and digits, as keys hold them
 */
record SearchTerm(Kind kind, String prefix) {

    /** Who types more does not find more: a name has few words. */
    private static final int MOST_TERMS = 5;

    private static final int SHORTEST_NUMBER = 5;
    private static final Pattern NUMBER = Pattern.compile("\\+?\\d[\\d .\\-()/\\u00A0]*");
    private static final Pattern YEAR = Pattern.compile("(19|20)\\d\\d");

    /** Takes apart what was typed: mail addresses, telephone numbers in any form, years of birth, words of names. */
    static List<SearchTerm> of(String typed) {
        List<SearchTerm> terms = new ArrayList<>();
        StringBuilder rest = new StringBuilder();
        for (String part : List.of(typed.strip().split("\\s+"))) {
            if (part.indexOf('@') > 0) {
                terms.add(new SearchTerm(Kind.MAIL, part.toLowerCase(Locale.ROOT)));
            } else {
                rest.append(part).append(' ');
            }
        }
        Matcher numbers = NUMBER.matcher(rest);
        String words =
                numbers.replaceAll(found -> number(found, terms) ? " " : Matcher.quoteReplacement(found.group()));
        for (String word : List.of(NameKey.of(words).split(" "))) {
            if (!word.isEmpty()) {
                terms.add(new SearchTerm(YEAR.matcher(word).matches() ? Kind.YEAR : Kind.NAME, word));
            }
        }
        return terms.stream().distinct().limit(MOST_TERMS).toList();
    }

    private static boolean number(MatchResult found, List<SearchTerm> terms) {
        String digits = found.group().replaceAll("[^\\d+]", "");
        boolean year = YEAR.matcher(digits).matches();
        boolean dialled = digits.startsWith("0") && digits.length() > 1;
        if (year || !(dialled || digits.startsWith("+") || digits.length() >= SHORTEST_NUMBER)) {
            return false;
        }
        if (digits.startsWith("+") || digits.startsWith("00")) {
            String international = digits.replaceFirst("^(\\+|00)", "").replaceFirst("^(33|26\\d|59\\d)0", "$1");
            terms.add(new SearchTerm(Kind.PHONE, international));
        } else {
            terms.add(new SearchTerm(dialled ? Kind.LOCAL : Kind.PHONE, digits));
        }
        return true;
    }

    /** For LIKE: none of the signs of a pattern is left in a key, but a mail address may hold one. */
    String pattern() {
        return prefix.replace("\\", "").replace("%", "").replace("_", "\\_") + "%";
    }
}
