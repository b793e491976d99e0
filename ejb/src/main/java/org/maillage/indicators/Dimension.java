package org.maillage.indicators;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.maillage.activities.entity.Theme;
import org.maillage.federation.entity.AgeBand;
import org.maillage.federation.entity.AgeBands;

/** What figures are cut by. How an accompaniment falls into values is said here, once, for the figures of a structure and of a network. */
public enum Dimension {
    /** Not cut at all. */
    TOTAL(true),
    GENDER(true),
    STATUS(true),
    AGE(true),
    PLACE(false),
    THEME(false),
    PROCEDURE(false),
    MONTH(false),
    SITE(false),
    /** The commune where it took place. */
    COMMUNE(false),
    /** The commune where the person lives. */
    RESIDENCE(true),
    DURATION(false),
    AUTONOMY(false),
    REFERRAL(false);

    /** The value of what was not told. */
    public static final String UNKNOWN = "unknown";

    /** The value of what has none by its nature: no site elsewhere, no commune at a distance, no referral. */
    public static final String NONE = "";

    /** What leaves a structure. */
    static final Set<Dimension> PUBLISHED = Set.of(TOTAL, GENDER, STATUS, AGE, PLACE, THEME, PROCEDURE);

    /** Upper ends of the classes of duration, in minutes, included. */
    private static final int HALF_HOUR = 30;

    private static final int HOUR = 60;
    private static final int TWO_HOURS = 120;

    private final boolean ofPeople;

    Dimension(boolean ofPeople) {
        this.ofPeople = ofPeople;
    }

    /** Whether people are counted along it too. */
    public boolean isOfPeople() {
        return ofPeople;
    }

    /** As facts, labels and addresses name it. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Hands over each value under which an accompaniment is counted: one, or several themes. */
    void values(Accompaniment one, AgeBands bands, Consumer<String> to) {
        switch (this) {
            case THEME -> themes(one, Theme.Family.DIGITAL, to);
            case PROCEDURE -> themes(one, Theme.Family.PROCEDURE, to);
            default -> to.accept(value(one, bands));
        }
    }

    private String value(Accompaniment one, AgeBands bands) {
        return switch (this) {
            case GENDER -> name(one.person().gender());
            case STATUS -> name(one.person().status());
            case AGE -> bands.bandOf(one.person().ages()).map(AgeBand::code).orElse(UNKNOWN);
            case RESIDENCE -> Optional.ofNullable(one.person().residence()).orElse(UNKNOWN);
            case PLACE -> one.place().name();
            case MONTH -> Integer.toString(Months.of(one.date()));
            case SITE -> Optional.ofNullable(one.site()).orElse(NONE);
            case COMMUNE -> Optional.ofNullable(one.commune()).orElse(NONE);
            case AUTONOMY -> name(one.autonomy());
            case REFERRAL -> one.referral() == null ? NONE : one.referral().name();
            case DURATION -> duration(one.minutes());
            default -> NONE;
        };
    }

    private static void themes(Accompaniment one, Theme.Family family, Consumer<String> to) {
        for (Theme theme : Theme.ofBits(one.themes())) {
            if (theme.family() == family) {
                to.accept(theme.name());
            }
        }
    }

    private static String duration(int minutes) {
        if (minutes <= HALF_HOUR) {
            return "SHORT";
        }
        if (minutes <= HOUR) {
            return "HOUR";
        }
        return minutes <= TWO_HOURS ? "LONG" : "LONGEST";
    }

    private static String name(@Nullable Enum<?> value) {
        return value == null ? UNKNOWN : value.name();
    }
}
