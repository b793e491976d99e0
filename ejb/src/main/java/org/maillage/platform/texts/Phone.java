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

    private static final Pattern TYPED = Pattern.compile("[+(\\d][\\d .\\-()/\\u00A0\\u202F]*");

    private static final List<Integer> FRENCH = List.of(33, 262, 508, 590, 594, 596);

    private static final int LONGEST = 40;

    private Phone() {}

    /** The number in E.164; empty when it is none. */
    public static Optional<String> normal(String typed) {
        if (typed.length() > LONGEST || !TYPED.matcher(typed.strip()).matches()) {
            return Optional.empty();
        }
        return TERRITORIES.stream()
                .flatMap(territory -> parse(typed, territory).stream())
                .findFirst()
                .map(number -> numbers().format(number, PhoneNumberFormat.E164));
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
        return known(number)
                .filter(known -> FRENCH.contains(known.getCountryCode()))
                .map(known -> "0" + numbers().getNationalSignificantNumber(known));
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
