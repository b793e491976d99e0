package org.maillage.platform.texts;

import java.math.BigInteger;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Finds numbers by which somebody could be impersonated or robbed, however they are spaced. Only what its key confirms is found: a phone
 * number, a date or a SIRET is none, and a number with a wrong key is of no use to anybody.
 */
public final class SensitiveNumbers {

    /** What was found. */
    public enum Kind {
        /** Social security number: INSEE, fifteen characters, key modulo 97; Corsica has letters. */
        NIR,
        /** IBAN (ISO 13616, modulo 97) or the French bank details (RIB) inside it. */
        IBAN,
        /** Payment card: ISO/IEC 7812, key of Luhn. */
        CARD
    }

    private static final BigInteger MODULUS = BigInteger.valueOf(97);

    /** Pieces of a number; between two of them at most three signs that are neither letters nor digits. */
    private static final Pattern PIECE = Pattern.compile("[A-Z]+|[0-9]+");

    private static final int WIDEST_GAP = 3;

    private static final Pattern NIR =
            Pattern.compile("([123478]\\d{2}(?:0[1-9]|1[0-2]|[2-9]\\d)(?:\\d{2}|2[AB])\\d{6})(\\d{2})");

    private static final Pattern RIB = Pattern.compile("\\d{10}[A-Z0-9]{11}\\d{2}");

    /** Fourteen digits are left out: a card of that length looks like a SIRET, whose key is the same. */
    private static final Pattern CARD = Pattern.compile("3[47]\\d{13}"
            + "|(?:4\\d{3}|5[0-8]\\d{2}|2(?:2[2-9]|[3-6]\\d|7[01])\\d|2720|35\\d{2}|6[0-9]\\d{2})\\d{12}"
            + "|(?:4|5[06-8]|6)\\d{17,18}");

    private static final int SHORTEST = 15;
    private static final int LONGEST = 34;

    /** After the country and the key: the account, as the registry of SWIFT describes it. */
    private static final Map<String, Pattern> ACCOUNTS = accounts(
            "FR MC:\\d{10}[A-Z0-9]{11}\\d{2}",
            "BE:\\d{12}",
            "DE:\\d{18}",
            "ES SE CZ SK TN:\\d{20}",
            "PT:\\d{21}",
            "LU:\\d{3}[A-Z0-9]{13}",
            "NL:[A-Z]{4}\\d{10}",
            "IT SM:[A-Z]\\d{10}[A-Z0-9]{12}",
            "CH LI:\\d{5}[A-Z0-9]{12}",
            "GB IE:[A-Z]{4}\\d{14}",
            "AT EE LT:\\d{16}",
            "PL HU MA:\\d{24}",
            "RO:[A-Z]{4}[A-Z0-9]{16}",
            "GR:\\d{7}[A-Z0-9]{16}",
            "DK FI:\\d{14}",
            "NO:\\d{11}",
            "BG:[A-Z]{4}\\d{6}[A-Z0-9]{8}",
            "HR:\\d{17}",
            "SI:\\d{15}",
            "LV:[A-Z]{4}[A-Z0-9]{13}",
            "CY:\\d{8}[A-Z0-9]{16}",
            "MT:[A-Z]{4}\\d{5}[A-Z0-9]{18}",
            "IS DZ:\\d{22}",
            "AD:\\d{8}[A-Z0-9]{12}",
            "TR:\\d{6}[A-Z0-9]{16}");

    private SensitiveNumbers() {}

    private static Map<String, Pattern> accounts(String... lines) {
        return List.of(lines).stream()
                .map(line -> line.split(":"))
                .flatMap(line -> List.of(line[0].split(" ")).stream().map(country -> new String[] {country, line[1]}))
                .collect(Collectors.toUnmodifiableMap(pair -> pair[0], pair -> Pattern.compile(pair[1])));
    }

    /** Pieces that follow each other closely, and whether no further digits stand beside them. */
    private record Candidate(String text, boolean whole, int shortestPiece) {}

    /** The first number found that nobody should write down. */
    public static Optional<Kind> find(String text) {
        // Wide and raised digits become ordinary ones.
        String plain = Normalizer.normalize(text, Normalizer.Form.NFKC).toUpperCase(Locale.ROOT);
        return candidates(plain).stream()
                .flatMap(candidate -> kindOf(candidate).stream())
                .findFirst();
    }

    private static Optional<Kind> kindOf(Candidate candidate) {
        String text = candidate.text();
        if (isNir(text)) {
            return Optional.of(Kind.NIR);
        }
        if (isIban(text) || isRib(text)) {
            return Optional.of(Kind.IBAN);
        }
        // Out of the middle of several phone numbers a card could be read by chance.
        boolean deliberate = candidate.whole() || candidate.shortestPiece() >= 3;
        return deliberate && CARD.matcher(text).matches() && luhn(text) ? Optional.of(Kind.CARD) : Optional.empty();
    }

    /** Everything that begins and ends with a piece and has a length that one of the numbers may have. */
    private static List<Candidate> candidates(String text) {
        List<Candidate> candidates = new ArrayList<>();
        for (List<String> chain : chains(text)) {
            for (int first = 0; first < chain.size(); first++) {
                StringBuilder joined = new StringBuilder();
                int shortest = Integer.MAX_VALUE;
                for (int last = first; last < chain.size() && joined.length() <= LONGEST; last++) {
                    joined.append(chain.get(last));
                    shortest = Math.min(shortest, chain.get(last).length());
                    if (joined.length() >= SHORTEST && joined.length() <= LONGEST) {
                        boolean whole = !isDigits(chain, first - 1) && !isDigits(chain, last + 1);
                        candidates.add(new Candidate(joined.toString(), whole, shortest));
                    }
                }
            }
        }
        return candidates;
    }

    private static boolean isDigits(List<String> chain, int place) {
        return place >= 0
                && place < chain.size()
                && Character.isDigit(chain.get(place).charAt(0));
    }

    private static List<List<String>> chains(String text) {
        List<List<String>> chains = new ArrayList<>();
        Matcher piece = PIECE.matcher(text);
        int end = -1;
        while (piece.find()) {
            if (end < 0 || piece.start() - end > WIDEST_GAP) {
                chains.add(new ArrayList<>());
            }
            chains.get(chains.size() - 1).add(piece.group());
            end = piece.end();
        }
        return chains;
    }

    private static boolean isNir(String text) {
        Matcher nir = NIR.matcher(text);
        if (!nir.matches()) {
            return false;
        }
        // INSEE counts 2A as 19 and 2B as 18.
        String digits = nir.group(1).replace("2A", "19").replace("2B", "18");
        int key = 97 - new BigInteger(digits).mod(MODULUS).intValue();
        return Integer.parseInt(nir.group(2)) == key;
    }

    private static boolean isIban(String text) {
        Pattern account = ACCOUNTS.get(text.substring(0, 2));
        if (account == null || !text.substring(2, 4).matches("\\d{2}")) {
            return false;
        }
        boolean fits = account.matcher(text.substring(4)).matches();
        return fits
                && numeric(text.substring(4) + text.substring(0, 4))
                                .mod(MODULUS)
                                .intValue()
                        == 1;
    }

    /** Letters are 10 to 35. */
    private static BigInteger numeric(String text) {
        return new BigInteger(text.chars()
                .map(sign -> Character.digit(sign, 36))
                .mapToObj(Integer::toString)
                .collect(Collectors.joining()));
    }

    /** Bank, branch, account and key; here letters are 1 to 9, in three rows that start with A, J and S. */
    private static boolean isRib(String text) {
        if (!RIB.matcher(text).matches()) {
            return false;
        }
        String digits = text.chars()
                .map(sign -> Character.isDigit(sign) ? sign - '0' : ribDigit(sign))
                .mapToObj(Integer::toString)
                .collect(Collectors.joining());
        return new BigInteger(digits).mod(MODULUS).signum() == 0;
    }

    private static int ribDigit(int letter) {
        return letter < 'S' ? (letter - 'A') % 9 + 1 : letter - 'S' + 2;
    }

    private static boolean luhn(String digits) {
        int sum = 0;
        for (int i = 0; i < digits.length(); i++) {
            int digit = digits.charAt(digits.length() - 1 - i) - '0';
            int weighted = i % 2 == 0 ? digit : digit * 2;
            sum += weighted > 9 ? weighted - 9 : weighted;
        }
        return sum % 10 == 0;
    }
}
