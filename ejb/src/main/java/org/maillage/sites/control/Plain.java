package org.maillage.sites.control;

import java.text.Normalizer;
import java.util.Locale;

/** Texts without what people, spreadsheets and other programs write differently. */
final class Plain {

    private Plain() {}

    /** Without case and accents, all signs between words as one blank. */
    static String words(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKD)
                .replaceAll("\\p{M}", "")
                .replace("œ", "oe")
                .replaceAll("[^\\p{L}\\p{N}]+", " ")
                .toLowerCase(Locale.ROOT)
                .strip();
    }

    /** Short enough to stand in a sentence. */
    static String shortened(String text) {
        return text.length() > 40 ? text.substring(0, 40) + "…" : text;
    }
}
