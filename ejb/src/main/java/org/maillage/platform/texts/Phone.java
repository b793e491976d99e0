package org.maillage.platform.texts;

import com.google.i18n.phonenumbers.NumberParseException;
import com.google.i18n.phonenumbers.PhoneNumberUtil;
import com.google.i18n.phonenumbers.PhoneNumberUtil.PhoneNumberFormat;
import com.google.i18n.phonenumbers.Phonenumber.PhoneNumber;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Telephone numbers: typed in any way, kept in E.164, shown as they are dialled in France. */
public final class Phone {

    /**
     * Where a number without a country may be from. Those that are dialled with ten digits share one plan, of which each overseas territory has a
     * few beginnings: they are asked first. The others have shorter numbers.
     */
    private static final List<String> TERRITORIES = List.of("GP", "MQ", "GF", "RE", "YT", "PM", "FR", "PF", "NC", "WF");

    /** Beginnings that no overseas territory has: most numbers, for which metropolitan France is asked first, since each question takes long. */
    private static final Pattern METROPOLITAN = Pattern.compile("0(?:[13467]|2[0-57-9]|5[0-8]).*");

    private static final Pattern SEPARATORS = Pattern.compile("[ .\\-()/\\u00A0\\u202F]+");

    private static final Pattern TYPED = Pattern.compile("[+(\\d][\\d .\\-()/\\u00A0\\u202F]*");

    private static final String METROPOLE = "FR";

    private static final List<Integer> FRENCH = List.of(33, 262, 508, 590, 594, 596);

    private static final int LONGEST = 40;

    private Phone() {}

    /** The number in E.164; empty when it is none. */
    public static Optional<String> normal(String typed) {
        if (typed.length() > LONGEST || !TYPED.matcher(typed.strip()).matches()) {
            return Optional.empty();
        }
        boolean metropolitan =
                METROPOLITAN.matcher(SEPARATORS.matcher(typed).replaceAll("")).matches();
        return metropolitan ? parse(typed, METROPOLE).map(Phone::kept).or(() -> inOrder(typed)) : inOrder(typed);
    }

    /** What the first territory makes of it that knows such a number. */
    static Optional<String> inOrder(String typed) {
        return TERRITORIES.stream()
                .flatMap(territory -> parse(typed, territory).stream())
                .findFirst()
                .map(Phone::kept);
    }

    private static String kept(PhoneNumber number) {
        return numbers().format(number, PhoneNumberFormat.E164);
    }

    private static Optional<PhoneNumber> parse(String typed, String territory) {
        try {
            PhoneNumber number = numbers().parse(typed, territory);
            return numbers().isValidNumber(number) ? Optional.of(number) : Optional.empty();
        } catch (NumberParseException e) {
            return Optional.empty();
        }
    }

    /** 0612345678 for +33612345678; empty for a number that is not dialled so. */
    public static Optional<String> local(String number) {
        // No code of a country is the beginning of another.
        return FRENCH.stream()
                .map(code -> "+" + code)
                .filter(number::startsWith)
                .findFirst()
                .map(country -> "0" + number.substring(country.length()));
    }

    /** In pairs as it is said, and with its country when that is not France. */
    public static String display(String number) {
        return known(number)
                .map(known -> numbers()
                        .format(
                                known,
                                FRENCH.contains(known.getCountryCode())
                                        ? PhoneNumberFormat.NATIONAL
                                        : PhoneNumberFormat.INTERNATIONAL))
                .orElse(number);
    }

    private static Optional<PhoneNumber> known(String number) {
        try {
            return Optional.of(numbers().parse(number, "FR"));
        } catch (NumberParseException e) {
            return Optional.empty();
        }
    }

    private static PhoneNumberUtil numbers() {
        return PhoneNumberUtil.getInstance();
    }
}
