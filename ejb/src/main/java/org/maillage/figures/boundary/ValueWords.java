package org.maillage.figures.boundary;

import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.maillage.federation.entity.AgeBand;
import org.maillage.indicators.Dimension;

/** What a value that was counted is called, on pages and in what is sent on. */
public final class ValueWords {

    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("uuuuMM");

    private final UnaryOperator<String> words;
    private final Function<AgeBand, String> ages;
    private final UnaryOperator<String> communes;
    private final UnaryOperator<String> names;
    private final Locale locale;

    /**
     * @param words the word of a key
     * @param communes the name of a commune, by its INSEE code
     * @param names the name of a site, a tag or an office, by its identifier
     */
    public ValueWords(
            UnaryOperator<String> words,
            Function<AgeBand, String> ages,
            UnaryOperator<String> communes,
            UnaryOperator<String> names,
            Locale locale) {
        this.words = words;
        this.ages = ages;
        this.communes = communes;
        this.names = names;
        this.locale = locale;
    }

    /** The label of a value along a dimension. */
    public String of(Dimension dimension, String value) {
        if (Dimension.UNKNOWN.equals(value)) {
            return words.apply("ui.notTold");
        }
        return switch (dimension) {
            case TOTAL -> "";
            case AGE -> ages.apply(AgeBand.parse(value));
            case COMMUNE, RESIDENCE -> value.isEmpty() ? words.apply("activities.place.REMOTE") : communes.apply(value);
            case THEME, PROCEDURE -> words.apply("activities.theme." + value);
            case PLACE -> words.apply("activities.place." + value);
            case KIND -> words.apply("activities.kind." + value);
            case EQUIPMENT -> words.apply("activities.equipment." + value);
            case AUTONOMY -> words.apply("activities.autonomy." + value);
            case REFERRAL -> words.apply("activities.referral." + (value.isEmpty() ? "none" : value));
            case SITE -> value.isEmpty() ? words.apply("figures.noSite") : names.apply(value);
            case OFFICE -> value.isEmpty() ? words.apply("figures.noOffice") : names.apply(value);
            case TAG -> names.apply(value);
            case DURATION -> words.apply("figures.duration." + value);
            case GENDER -> words.apply("beneficiaries.gender." + value);
            case STATUS -> words.apply("beneficiaries.status." + value);
            case MONTH -> DateTimeFormatter.ofPattern("MMM uuuu", locale).format(YearMonth.parse(value, MONTH));
        };
    }

    /** As a value of {@link Dimension#MONTH}. */
    public static String value(YearMonth month) {
        return MONTH.format(month);
    }
}
