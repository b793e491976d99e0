package org.maillage.beneficiaries.entity;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** Names as they are looked for: without accents, hyphens, apostrophes or case. */
public final class NameKey {

    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern SEPARATORS = Pattern.compile("[^\\p{L}\\p{N}]+");

    private NameKey() {}

    public static String of(String name) {
        String plain =
                MARKS.matcher(Normalizer.normalize(name, Normalizer.Form.NFKD)).replaceAll("");
        String ligatures = plain.toLowerCase(Locale.ROOT).replace("œ", "oe").replace("æ", "ae");
        return SEPARATORS.matcher(ligatures).replaceAll(" ").strip();
    }
}
