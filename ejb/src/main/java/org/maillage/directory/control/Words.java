package org.maillage.directory.control;

import java.text.Normalizer;
import java.util.Locale;

/** Brings names and typed text to one form: plain lower-case letters and digits, single spaces. */
final class Words {

    private Words() {}

    /** {@code L'Haÿ-les-Roses} becomes {@code l hay les roses}; what is neither letter nor digit only separates words. */
    static String plain(String text) {
        String decomposed = Normalizer.normalize(text, Normalizer.Form.NFKD)
                .toLowerCase(Locale.ROOT)
                .replace("œ", "oe")
                .replace("æ", "ae");
        StringBuilder plain = new StringBuilder(decomposed.length());
        boolean gap = false;
        for (int i = 0; i < decomposed.length(); i++) {
            char c = decomposed.charAt(i);
            if ((c >= 'a' && c <= 'z') || (c >= '0' && c <= '9')) {
                if (gap && plain.length() > 0) {
                    plain.append(' ');
                }
                plain.append(c);
                gap = false;
            } else if (Character.getType(c) != Character.NON_SPACING_MARK) {
                gap = true;
            }
        }
        return plain.toString();
    }

    /** The one spelling of saint, sainte, st and ste; any other word stays as it is. */
    static String canonical(String word) {
        return switch (word) {
            case "st", "ste", "sainte" -> "saint";
            default -> word;
        };
    }
}
