package org.maillage.figures.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.maillage.activities.control.Reach;
import org.maillage.activities.entity.Theme;
import org.maillage.directory.boundary.Communes;
import org.maillage.directory.entity.Commune;
import org.maillage.federation.entity.AgeBand;
import org.maillage.figures.entity.Days;
import org.maillage.figures.entity.Selection;
import org.maillage.figures.entity.Whom;
import org.maillage.platform.persistence.Condition;
import org.maillage.platform.security.Acting;

/**
 * The one function that says which activities a selection means for the person in action. Figures, lists and exports all read through
 * it, so that they cannot disagree; what nobody may see is left out here, and a choice of nothing is nothing.
 */
@ApplicationScoped
public class Scope {

    /** Whoever does not read the work of everybody reads their own. */
    static final String EVERYBODY = "activities:review";

    @Inject
    private Reach reach;

    @Inject
    private Communes communes;

    /** A condition on the columns of activities {@code a}. */
    public Condition of(Selection selection) {
        Days days = selection.days();
        Selection.Where where = selection.where();
        return Condition.of("a.date between ? and ? and a.deleted_at is null", days.from(), days.to())
                .and(reach.condition())
                .and(Acting.may(EVERYBODY) ? Condition.EVERYTHING : is("a.mediator_id", self()))
                .and(is("a.mediator_id", selection.mediator()))
                .and(is("a.site_id", where.site()))
                .and(is("a.place", name(where.place())))
                .and(is("a.commune_code", where.commune()))
                .and(where(where.epci(), this::within))
                .and(where(selection.theme(), Scope::about))
                .and(whom(selection.whom()));
    }

    private static Condition whom(Whom whom) {
        return is("a.gender", name(whom.gender()))
                .and(is("a.status", name(whom.status())))
                .and(where(whom.ages(), Scope::aged));
    }

    /** Of an EPCI that does not exist there are no communes, and in none of them nothing took place. */
    private Condition within(String epci) {
        List<String> codes =
                communes.communesOfEpci(epci).stream().map(Commune::code).toList();
        return Condition.in("a.commune_code", codes);
    }

    private static Condition about(Theme theme) {
        return Condition.of("a.theme_bits & ? <> 0", Theme.bits(List.of(theme)));
    }

    /** As {@link AgeBand#contains} says it. */
    private static Condition aged(AgeBand band) {
        Condition old = Condition.of("a.age_from >= ?", band.from());
        return band.to() == null ? old : old.and(Condition.of("a.age_to <= ?", band.to()));
    }

    private static Condition is(String column, @Nullable Object value) {
        return where(value, chosen -> Condition.of(column + " = ?", chosen));
    }

    private static <T> Condition where(@Nullable T value, Function<T, Condition> condition) {
        return value == null ? Condition.EVERYTHING : condition.apply(value);
    }

    private static @Nullable String name(@Nullable Enum<?> value) {
        return value == null ? null : value.name();
    }

    private static UUID self() {
        return Acting.require().accountId();
    }
}
