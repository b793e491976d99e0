package org.maillage.figures.entity;

import java.io.Serializable;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.maillage.activities.entity.PlaceKind;
import org.maillage.activities.entity.Theme;

/**
 * Which activities are meant, by figures, lists and exports alike. Everything that is chosen must hold at once; {@code null} leaves open.
 *
 * @param mediator account of whoever recorded it
 * @param where the place
 * @param theme one of its themes
 * @param whom the person helped
 */
public record Selection(
        Days days,
        @Nullable UUID mediator,
        Where where,
        @Nullable Theme theme,
        Whom whom) implements Serializable {

    /** Everything in a period. */
    public static Selection of(Days days) {
        return new Selection(days, null, Where.ANYWHERE, null, Whom.ANYBODY);
    }

    /** The same in other days. */
    public Selection in(Days others) {
        return new Selection(others, mediator, where, theme, whom);
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
}
