package org.maillage.directory.control;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * The communes that a cell of a published list names, as spreadsheets leave such cells behind: several codes in one, without the zero with which
 * they begin, or as a formula that was meant to keep it.
 *
 * @param known their INSEE codes
 * @param unknown what is no code of a commune of today
 * @param mended whether a code had to be read otherwise than it stands there
 */
record ListedCommunes(List<String> known, List<String> unknown, boolean mended) {

    /** {@code ="60057"}: so that a spreadsheet shows it as it is. */
    private static final Pattern FORMULA = Pattern.compile("[=\"']+");

    private static final Pattern SEPARATORS = Pattern.compile("[;,/|\\s]+");
    private static final Pattern WITHOUT_ZERO = Pattern.compile("\\d{4}");

    /** The arrondissements of the three largest cities are parts of one commune. */
    private static final Map<Pattern, String> ARRONDISSEMENTS = Map.of(
            Pattern.compile("751(0[1-9]|1\\d|20)"), "75056",
            Pattern.compile("6938[1-9]"), "69123",
            Pattern.compile("132(0[1-9]|1[0-6])"), "13055");

    static ListedCommunes of(String cell) {
        List<String> known = new ArrayList<>();
        List<String> unknown = new ArrayList<>();
        boolean mended = false;
        for (String written : codes(cell)) {
            String code = mend(written);
            if (FrenchTerritory.get().commune(code).isPresent()) {
                known.add(code);
                mended |= !code.equals(written);
            } else {
                unknown.add(written);
            }
        }
        return new ListedCommunes(known, unknown, mended);
    }

    private static List<String> codes(String cell) {
        String bare = FORMULA.matcher(cell).replaceAll("").strip().toUpperCase(Locale.ROOT);
        return Arrays.stream(SEPARATORS.split(bare))
                .filter(code -> !code.isEmpty())
                .toList();
    }

    private static String mend(String written) {
        String code = WITHOUT_ZERO.matcher(written).matches() ? "0" + written : written;
        return ARRONDISSEMENTS.entrySet().stream()
                .filter(city -> city.getKey().matcher(code).matches())
                .map(Map.Entry::getValue)
                .findFirst()
                .orElse(code);
    }
}
