package org.maillage.figures.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.maillage.activities.control.Reach;
import org.maillage.activities.entity.Equipment;
import org.maillage.activities.entity.PartnerOrganisation;
import org.maillage.activities.entity.Theme;
import org.maillage.directory.boundary.Communes;
import org.maillage.directory.entity.Commune;
import org.maillage.figures.entity.Days;
import org.maillage.figures.entity.Selection;
import org.maillage.indicators.Wanted;
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

    /** The activities that are meant, and who of those helped. */
    public Wanted of(Selection selection) {
        Days days = selection.days();
        Selection.Where where = selection.where();
        Condition acts = Condition.of("a.date between ? and ?", days.from(), days.to())
                .and(reach.condition())
                .and(Acting.may(EVERYBODY) ? Condition.EVERYTHING : is("a.mediator_id", self()))
                .and(is("a.mediator_id", selection.mediator()))
                .and(is("a.site_id", where.site()))
                .and(is("a.place", name(where.place())))
                .and(is("a.commune_code", where.commune()))
                .and(where(where.epci(), this::within))
                .and(what(selection.what()));
        return new Wanted(acts, selection.whom());
    }

    /** How many came by, as far as visits know what is chosen: a count tells a site and a day, and nothing of a person or a mediator. */
    public Condition visits(Selection selection) {
        Days days = selection.days();
        Selection.Where where = selection.where();
        return Condition.of("v.date between ? and ?", days.from(), days.to())
                .and(reach.visits())
                .and(is("v.site_id", where.site()))
                .and(is("s.commune_code", where.commune()))
                .and(where(where.epci(), siren -> within("s.commune_code", siren)));
    }

    private static Condition what(Selection.What what) {
        return is("a.kind", name(what.kind()))
                .and(where(what.theme(), Scope::about))
                .and(where(what.equipment(), Scope::with))
                .and(where(what.tag(), Scope::tagged))
                .and(where(what.partner(), Scope::before));
    }

    private static Condition with(Equipment equipment) {
        return Condition.of("a.equipment_bits & ? <> 0", Equipment.bits(List.of(equipment)));
    }

    /** A tag of the structure or of a network, or one's own: those of others are none of one's business. */
    private static Condition tagged(UUID tag) {
        return Condition.of(
                "exists (select 1 from activities_tagged g join activities_tags t on t.id = g.tag_id"
                        + " where g.activity_id = a.id and g.tag_id = ? and (t.scope <> 'PERSON' or t.mediator_id = ?))",
                tag,
                self());
    }

    private static Condition before(PartnerOrganisation partner) {
        return Condition.of(
                "a.office_id in (select o.id from activities_offices o where o.organisation = ?)", partner.name());
    }

    /** Of an EPCI that does not exist there are no communes, and in none of them nothing took place. */
    private Condition within(String epci) {
        return within("a.commune_code", epci);
    }

    private Condition within(String column, String epci) {
        List<String> codes =
                communes.communesOfEpci(epci).stream().map(Commune::code).toList();
        return Condition.in(column, codes);
    }

    private static Condition about(Theme theme) {
        return Condition.of("a.theme_bits & ? <> 0", Theme.bits(List.of(theme)));
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
