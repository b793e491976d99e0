package org.maillage.indicators;

import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.maillage.activities.entity.ActivityKind;
import org.maillage.activities.entity.Equipment;
import org.maillage.activities.entity.GroupCount;
import org.maillage.activities.entity.Headcount;
import org.maillage.activities.entity.Theme;
import org.maillage.federation.entity.DurationClass;

/** What figures are cut by. How an activity falls into values is said here, once, for the figures of a structure and of a network. */
public enum Dimension {
    /** Not cut at all. */
    TOTAL(false),
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
    REFERRAL(false),
    KIND(false),
    EQUIPMENT(false),
    /** The office of a partner that was seen on the screen. */
    OFFICE(false),
    /** Whose office it was: what leaves a structure of it. Of video receptions only. */
    PARTNER(false),
    /** Tags and local themes; those that a network gave leave a structure. */
    TAG(false);

    /** The value of what was not told. */
    public static final String UNKNOWN = Headcount.UNKNOWN;

    /** The value of what has none by its nature: no site elsewhere, no commune at a distance, no referral. */
    public static final String NONE = "";

    /** What leaves a structure. */
    static final Set<Dimension> PUBLISHED = Set.of(
            TOTAL, GENDER, STATUS, AGE, PLACE, THEME, PROCEDURE, RESIDENCE, DURATION, AUTONOMY, REFERRAL, KIND,
            EQUIPMENT, PARTNER, TAG);

    private final boolean ofPeople;
    private final String code = name().toLowerCase(Locale.ROOT);

    Dimension(boolean ofPeople) {
        this.ofPeople = ofPeople;
    }

    /** Whether people are counted along it too. */
    public boolean isOfPeople() {
        return ofPeople;
    }

    /** As facts, labels and addresses name it. */
    public String code() {
        return code;
    }

    /** What is counted of the anonymous participants of a group; {@code null} for what nobody counts of them. */
    GroupCount.@Nullable Dimension trait() {
        return switch (this) {
            case GENDER -> GroupCount.Dimension.GENDER;
            case STATUS -> GroupCount.Dimension.STATUS;
            case AGE -> GroupCount.Dimension.AGE;
            default -> null;
        };
    }

    /** Under what a person is counted, other than the age. */
    String value(Helped person) {
        return switch (this) {
            case GENDER -> name(person.gender());
            case STATUS -> name(person.status());
            case RESIDENCE -> Objects.requireNonNullElse(person.residence(), UNKNOWN);
            default -> NONE;
        };
    }

    /** Hands over each value under which an activity is counted: one, or several themes. */
    void values(Act act, Consumer<String> to) {
        switch (this) {
            case TOTAL -> {
                // Counted in any case.
            }
            case THEME -> themes(act, Theme.Family.DIGITAL, to);
            case PROCEDURE -> themes(act, Theme.Family.PROCEDURE, to);
            case EQUIPMENT -> equipment(act, to);
            case TAG -> act.tags().forEach(to);
            case PARTNER -> {
                if (act.kind() == ActivityKind.VIDEO) {
                    to.accept(name(act.partner()));
                }
            }
            default -> to.accept(value(act));
        }
    }

    private String value(Act act) {
        return switch (this) {
            case PLACE -> act.place().name();
            case MONTH -> Integer.toString(Months.of(act.date()));
            case SITE -> Objects.requireNonNullElse(act.site(), NONE);
            case COMMUNE -> Objects.requireNonNullElse(act.commune(), NONE);
            case AUTONOMY -> name(act.autonomy());
            case REFERRAL -> act.referral() == null ? NONE : act.referral().name();
            case DURATION -> DurationClass.of(act.minutes()).name();
            case KIND -> act.kind().name();
            case OFFICE -> Objects.requireNonNullElse(act.office(), NONE);
            default -> NONE;
        };
    }

    private static void themes(Act act, Theme.Family family, Consumer<String> to) {
        Theme.each(act.themes(), family, theme -> to.accept(theme.name()));
    }

    private static void equipment(Act act, Consumer<String> to) {
        if (act.equipment() == 0) {
            to.accept(UNKNOWN);
        } else {
            Equipment.ofBits(act.equipment()).forEach(used -> to.accept(used.name()));
        }
    }

    private static String name(@Nullable Enum<?> value) {
        return value == null ? UNKNOWN : value.name();
    }
}
