package org.maillage.federation.boundary;

import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.maillage.federation.entity.AgeBand;
import org.maillage.federation.entity.AgeScale;

/** What a value that was counted is called, on pages and in what is sent on. */
public final class ValueWords {

    /** The value of what was not told. */
    public static final String UNKNOWN = "unknown";

    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("uuuuMM");

    private final UnaryOperator<String> words;
    private final Function<AgeBand, String> ages;
    private final UnaryOperator<String> communes;
    private final UnaryOperator<String> names;
    private final Locale locale;

    /**
     * @param words the word of a key
     * @param communes the name of a commune by its INSEE code, or of an EPCI or a département by its own code
     * @param names the name of a site, a tag, an office or a network, by its identifier
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

    /** The label of a value along a dimension, both as facts name them. */
    public String of(String dimension, String value) {
        if (UNKNOWN.equals(value)) {
            return words.apply("ui.notTold");
        }
        if (AgeScale.NOT_COMPARABLE.equals(value)) {
            return words.apply("federation.figures.notComparable");
        }
        return switch (dimension) {
            case "age" -> ages.apply(AgeBand.parse(value));
            case "commune", "residence" ->
                value.isEmpty() ? words.apply("activities.place.REMOTE") : communes.apply(value);
            case "residence_epci", "epci", "departement" -> communes.apply(value);
            case "theme", "procedure" -> words.apply("activities.theme." + value);
            case "place" -> words.apply("activities.place." + value);
            case "kind" -> words.apply("activities.kind." + value);
            case "equipment" -> words.apply("activities.equipment." + value);
            case "autonomy" -> words.apply("activities.autonomy." + value);
            case "progress" -> words.apply("federation.progress." + value);
            case "partner" -> words.apply("activities.organisation." + value);
            case "outcome" -> words.apply("referrals.state." + value);
            case "referral" -> words.apply("activities.referral." + (value.isEmpty() ? "none" : value));
            case "site" -> value.isEmpty() ? words.apply("figures.noSite") : names.apply(value);
            case "office" -> value.isEmpty() ? words.apply("figures.noOffice") : names.apply(value);
            case "tag", "network" -> names.apply(value);
            case ZoneFigures.ZONE, ZoneFigures.RESIDENCE_ZONE -> words.apply("directory.zone." + value);
            case "duration" -> words.apply("figures.duration." + value);
            case "gender" -> words.apply("beneficiaries.gender." + value);
            case "acquaintance" -> words.apply("federation.acquaintance." + value);
            case "status" -> words.apply("beneficiaries.status." + value);
            case "month" -> DateTimeFormatter.ofPattern("MMM uuuu", locale).format(YearMonth.parse(value, MONTH));
            default -> value;
        };
    }

    /** A month as a value, {@code yyyymm}. */
    public static String value(YearMonth month) {
        return MONTH.format(month);
    }
}
