package org.maillage.figures.entity;

import java.io.Serializable;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.maillage.activities.entity.ActivityKind;
import org.maillage.activities.entity.Equipment;
import org.maillage.activities.entity.PartnerOrganisation;
import org.maillage.activities.entity.PlaceKind;
import org.maillage.activities.entity.Theme;
import org.maillage.indicators.Whom;

/**
 * Which activities are meant, by figures, lists and exports alike. Everything that is chosen must hold at once; {@code null} leaves open.
 *
 * @param mediator account of whoever recorded it
 * @param where the place
 * @param what what was done
 * @param whom the person helped
 */
public record Selection(Days days, @Nullable UUID mediator, Where where, What what, Whom whom) implements Serializable {

    /** Everything in a period. */
    public static Selection of(Days days) {
        return new Selection(days, null, Where.ANYWHERE, What.ANYTHING, Whom.ANYBODY);
    }

    /** The same in other days. */
    public Selection in(Days others) {
        return new Selection(others, mediator, where, what, whom);
    }

    /** Whether visits can be counted for it: of a visit the day and the site are known, and nothing else. */
    public boolean isOfVisits() {
        return mediator == null && where.place() == null && What.ANYTHING.equals(what) && whom.isAnybody();
    }

    /**
     * Where it took place.
     *
     * @param commune INSEE code
     * @param epci SIREN of the group of communes
     */
    public record Where(
            @Nullable UUID site,
            @Nullable PlaceKind place,
            @Nullable String commune,
            @Nullable String epci) implements Serializable {

        public static final Where ANYWHERE = new Where(null, null, null, null);
    }

    /**
     * What was done.
     *
     * @param theme one of its themes
     * @param equipment on which people worked, among others
     * @param tag id of one of its tags
     * @param partner whose office was seen on the screen
     */
    public record What(
            @Nullable ActivityKind kind,
            @Nullable Theme theme,
            @Nullable Equipment equipment,
            @Nullable UUID tag,
            @Nullable PartnerOrganisation partner)
            implements Serializable {

        public static final What ANYTHING = new What(null, null, null, null, null);

        /** Whatever was done about a theme. */
        public static What about(@Nullable Theme theme) {
            return new What(null, theme, null, null, null);
        }
    }
}
