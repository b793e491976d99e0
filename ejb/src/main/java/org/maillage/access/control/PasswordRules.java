package org.maillage.access.control;

import com.nulabinc.zxcvbn.Zxcvbn;
import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.maillage.platform.errors.BusinessException;

/**
 * Which passwords may be chosen (NIST SP 800-63B): long enough, and none of those that are tried first. No rule of composition: it
 * makes people choose what is easy to guess. The lists and the estimate are those of zxcvbn.
 */
public final class PasswordRules {

    /** Fewer guesses than this, and a password falls to somebody who tries the usual ones and their variants. */
    private static final double FEWEST_GUESSES = 1e8;

    /** A long password needs no look at its end, and the estimate takes longer than it is worth. */
    private static final int EXAMINED = 64;

    /** What is left of a password without the person's own words must be more than an ornament. */
    private static final int SHORTEST_REST = 6;

    private static final String PRODUCT = "maillage";
    private static final Zxcvbn ESTIMATE = new Zxcvbn();

    private PasswordRules() {}

    /**
     * Checks a password that somebody chooses, at the input {@code field}.
     *
     * @param own what is known of the person: address and names
     * @throws BusinessException at the field, when it is too easy to guess
     */
    public static void check(String password, String field, String... own) {
        List<String> words = Stream.concat(Stream.of(PRODUCT), Stream.of(own).flatMap(PasswordRules::words))
                .distinct()
                .toList();
        if (isMadeOf(words, password)) {
            throw new BusinessException("access.password.yours").at(field);
        }
        String examined = password.substring(0, Math.min(password.length(), EXAMINED));
        if (ESTIMATE.measure(examined, words).getGuesses() < FEWEST_GUESSES) {
            throw new BusinessException("access.password.common").at(field);
        }
    }

    private static boolean isMadeOf(List<String> words, String password) {
        String rest = plain(password);
        for (String word : words) {
            rest = rest.replace(plain(word), "");
        }
        return rest.length() < SHORTEST_REST && rest.length() < plain(password).length();
    }

    /** The whole of it, then each of its words of three letters and more. */
    private static Stream<String> words(String text) {
        return Stream.concat(Stream.of(text), Stream.of(text.split("[^\\p{L}\\p{N}]+")))
                .map(word -> word.toLowerCase(Locale.ROOT))
                .filter(word -> plain(word).length() >= 3);
    }

    private static String plain(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFD)
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^\\p{L}\\p{N}]", "");
    }
}
