package org.maillage.federation.boundary;

import java.io.Serializable;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.maillage.federation.entity.Indicator;
import org.maillage.federation.entity.Network;

/**
 * What a network operator reads for one period.
 *
 * @param network whose figures these are
 * @param keyFigures what is read of the period as a whole, and what the network defined itself
 * @param former the same of the same months one year before
 * @param breakdowns the figures along each dimension; those of which nothing can be shown are left out
 * @param threshold counts from 1 to one below it are hidden: the highest of all networks in one another
 * @param withheld what is left out of the period; {@code null} for nothing
 * @param distinct an estimate of the different people of all structures and years; {@code null} when they are too few, or when the exact
 *     number is shown and says the same
 * @param dictionary the definitions shown beside the figures
 * @param tags what the tags of the network are called, by their identifiers
 * @param way from the network of the reader down to this one, both included
 * @param parts the networks directly in this one; none of one commune
 */
public record Dashboard(
        Network network,
        KeyFigures keyFigures,
        KeyFigures former,
        List<Breakdown> breakdowns,
        int threshold,
        @Nullable Withheld withheld,
        @Nullable DistinctPeople distinct,
        List<Indicator> dictionary,
        Map<String, String> tags,
        List<Network> way,
        List<NetworkPart> parts)
        implements Serializable {

    public static final String ACCOMPANIMENTS = "accompaniments";
    public static final String PEOPLE = "people";

    /** An estimate of the different people of all structures. */
    public static final String DISTINCT = "people_distinct";

    public static final String ACTIVITIES = "activities";

    /** Time spent. */
    public static final String MINUTES = "minutes";

    /** Those that were held, and how many took part. */
    public static final String WORKSHOPS = "workshops";

    public static final String PARTICIPANTS = "workshop_participants";

    /** Accompaniments in front of an office of a partner on the screen. */
    public static final String VIDEO_RECEPTIONS = "video_receptions";

    /** What these spare, in whole steps. */
    public static final String KILOMETRES = "kilometres";

    /** What those kilometres would have emitted, in kilograms. */
    public static final String CO2 = "co2";

    /** Requests to another structure, which are no accompaniment. */
    public static final String REFERRALS = "referrals";

    /** People who came by, which is no accompaniment. */
    public static final String VISITS = "visits";

    /** How many structures recorded an accompaniment. */
    public static final String STRUCTURES = "structures";

    /** What networks read of a period as a whole, in reading order. */
    public static final List<String> KEY_FIGURES = List.of(
            ACCOMPANIMENTS,
            PEOPLE,
            DISTINCT,
            ACTIVITIES,
            MINUTES,
            WORKSHOPS,
            PARTICIPANTS,
            VIDEO_RECEPTIONS,
            KILOMETRES,
            CO2,
            REFERRALS,
            VISITS,
            STRUCTURES);

    /** By network directly in another one. */
    public static final String NETWORK = "network";

    /** What is read of the networks in another one, beside it. */
    public static final List<String> OF_PARTS = List.of(ACCOMPANIMENTS, PEOPLE);

    /** By the words that a network gives. */
    public static final String TAG = "tag";

    /** By commune of activity. */
    public static final String COMMUNE = "commune";

    /** By département of activity: what is shown of its communes, added up. */
    public static final String DEPARTEMENT = "departement";

    /** By EPCI of activity: what is shown of its communes, added up. */
    public static final String EPCI = "epci";

    /** By commune of residence. */
    public static final String RESIDENCE = "residence";

    /** By EPCI of residence: what is shown of its communes, added up. */
    public static final String RESIDENCE_EPCI = "residence_epci";

    /** Whether a structure knew the people before. */
    public static final String ACQUAINTANCE = "acquaintance";

    public static final String KIND = "kind";
    public static final String DURATION = "duration";

    /** How far people did it alone. */
    public static final String AUTONOMY = "autonomy";

    /** By autonomy beside the time before: by whole years, and of all communes together. */
    public static final String PROGRESS = "progress";

    /** The kind of which {@link #PARTNER} tells more. */
    public static final String VIDEO = "VIDEO";

    /** By whose office was seen on the screen: video receptions only, told where all of {@link #KIND} is. */
    public static final String PARTNER = "partner";

    /** By what became of requests. */
    public static final String OUTCOME = "outcome";

    /** By month, {@code yyyymm}. */
    public static final String MONTH = "month";

    /** By day of the month, of one month only. */
    public static final String DAY = "day";

    /** What networks read along which dimensions, in reading order; nothing else that structures publish is shown to them. */
    public static final Map<String, List<String>> DIMENSIONS = Map.of(
            PEOPLE, List.of("age", "gender", "status", ACQUAINTANCE, RESIDENCE),
            ACCOMPANIMENTS,
                    List.of(
                            MONTH,
                            DAY,
                            "theme",
                            "procedure",
                            TAG,
                            KIND,
                            DURATION,
                            AUTONOMY,
                            PROGRESS,
                            "equipment",
                            "referral",
                            "place",
                            COMMUNE),
            VIDEO_RECEPTIONS, List.of(PARTNER),
            REFERRALS, List.of(OUTCOME));

    /**
     * What accompaniments add up to, and along which dimension it tells of them: each video reception is one activity, and each of the
     * longest accompaniments two hours at least; of each partner it is about as far as everybody knows.
     */
    public static final Map<String, String> ADDED_UP = Map.of(
            ACTIVITIES, KIND,
            MINUTES, DURATION,
            WORKSHOPS, KIND,
            PARTICIPANTS, KIND,
            VIDEO_RECEPTIONS, KIND,
            KILOMETRES, PARTNER,
            CO2, PARTNER);

    public Dashboard {
        breakdowns = List.copyOf(breakdowns);
        dictionary = List.copyOf(dictionary);
        tags = Map.copyOf(tags);
        way = List.copyOf(way);
        parts = List.copyOf(parts);
    }

    /** Whether the networks in this one are all told, and make up something else than the whole. */
    public boolean partsDiffer() {
        return OF_PARTS.stream().anyMatch(indicator -> {
            List<Figure> figures =
                    parts.stream().map(part -> part.of(indicator)).toList();
            Integer whole = total(indicator).amount();
            return whole != null
                    && figures.stream().noneMatch(Figure::hidden)
                    && whole != figures.stream().mapToInt(Figure::number).sum();
        });
    }

    /** Whether a dimension is about when something was done: of such values, nothing is added up. */
    public static boolean isOfTime(String dimension) {
        return dimension.equals(MONTH) || dimension.equals(DAY);
    }

    /** Whether what is hidden along a dimension is named: where few live or work, a name alone would tell that there is somebody. */
    public static boolean namesTheHidden(String dimension) {
        return !dimension.equals(COMMUNE) && !dimension.equals(RESIDENCE);
    }

    /** The same figures, beside the network, what it is called by and the definitions as they are now. */
    Dashboard with(Network now, List<Indicator> definitions, Map<String, String> words, List<Network> from) {
        return new Dashboard(
                now, keyFigures, former, breakdowns, threshold, withheld, distinct, definitions, words, from, parts);
    }

    /** The same for somebody who may read the network in some months only: nothing is told or offered of others. */
    Dashboard within(Predicate<MonthRange> readable) {
        return new Dashboard(
                network,
                keyFigures,
                readable.test(former.period()) ? former : new KeyFigures(former.period(), List.of()),
                breakdowns,
                threshold,
                withheld == null ? null : withheld.within(readable),
                distinct,
                dictionary,
                tags,
                way,
                parts);
    }

    /** The figures of an indicator along a dimension; none when nothing was published. */
    public Breakdown breakdown(String indicator, String dimension) {
        return breakdowns.stream()
                .filter(b -> b.indicator().equals(indicator) && b.dimension().equals(dimension))
                .findFirst()
                .orElseGet(() -> new Breakdown(indicator, dimension, List.of()));
    }

    /** The total of an indicator. */
    public Figure total(String indicator) {
        return keyFigures.of(indicator);
    }

    /** How many people a workshop had in the mean; empty where there was none, or it is not told. */
    public OptionalDouble perWorkshop() {
        int held = total(WORKSHOPS).number();
        Figure participants = total(PARTICIPANTS);
        return held == 0 || participants.hidden()
                ? OptionalDouble.empty()
                : OptionalDouble.of((double) participants.number() / held);
    }

    /**
     * How the total of an indicator has changed since the year before; empty when one of both is hidden. Where nobody was helped, nothing
     * is estimated, and nothing hidden.
     */
    public Optional<Change> change(String indicator) {
        boolean nobody = indicator.equals(DISTINCT)
                && Integer.valueOf(0).equals(former.of(PEOPLE).amount());
        return Change.between(nobody ? new Figure(indicator, 0, null) : former.of(indicator), total(indicator));
    }

    /** The indicators that the network defined and reads, by name. */
    public List<Indicator> defined() {
        return keyFigures.figures().stream()
                .map(Figure::value)
                .filter(code -> !KEY_FIGURES.contains(code))
                .map(this::definition)
                .toList();
    }

    /** The newest definition of an indicator. */
    public Indicator definition(String indicator) {
        return dictionary.stream()
                .filter(line -> line.getCode().equals(indicator))
                .findFirst()
                .orElseThrow();
    }
}
