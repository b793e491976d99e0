package org.maillage.figures.boundary;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.maillage.activities.entity.Activity;
import org.maillage.activities.entity.PartnerOffice;
import org.maillage.activities.entity.Tag;
import org.maillage.federation.entity.AgeBand;
import org.maillage.federation.entity.AgeBands;
import org.maillage.federation.entity.Emissions;
import org.maillage.federation.entity.Indicator;
import org.maillage.figures.control.Labels;
import org.maillage.figures.control.Scope;
import org.maillage.figures.entity.Comparison;
import org.maillage.figures.entity.Days;
import org.maillage.figures.entity.Selection;
import org.maillage.indicators.Indicators;
import org.maillage.indicators.KeptMonths;
import org.maillage.indicators.PeriodCount;
import org.maillage.indicators.Visitors;
import org.maillage.platform.persistence.TenantSelect;
import org.maillage.platform.security.Permission;
import org.maillage.tenants.control.Memberships;

/** What a mediator, a site or a structure reads of its own work: whole numbers, nothing hidden, definitions beside them. */
@Stateless
@Permission("figures:read")
public class OwnFigures {

    /** How many activities are shown at a time. */
    public static final int PAGE = 50;

    @PersistenceContext
    private EntityManager entities;

    @Inject
    private Scope scope;

    @Inject
    private KeptMonths months;

    @Inject
    private Visitors visitors;

    @Inject
    private TenantSelect rows;

    @Inject
    private Labels labels;

    @Inject
    private Memberships memberships;

    /** The figures of a selection, and of the period to compare with. */
    public Sheet read(Selection selection, @Nullable Comparison comparison) {
        AgeBands bands = memberships.ageBands(selection.days().to());
        Days former = comparison == null ? null : comparison.of(selection.days());
        Counts before = former == null ? null : count(selection.in(former), bands);
        return new Sheet(count(selection, bands), former, before, bands, dictionary());
    }

    private Counts count(Selection selection, AgeBands bands) {
        Days days = selection.days();
        // What a tag or an office is may change, and no month is marked for it.
        boolean lasting = selection.what().tag() == null && selection.what().partner() == null;
        PeriodCount count = lasting
                ? months.read(days.from(), days.to(), (from, to) -> scope.of(selection.in(new Days(from, to))), bands)
                : months.count(scope.of(selection), bands);
        int newcomers = count.newcomers(days.from());
        Map<String, Long> others = new HashMap<>(spared(count.kilometres()));
        if (selection.isOfVisits()) {
            others.put(Indicators.VISITS, visitors.number(scope.visits(selection)));
        }
        return Counts.of(count, newcomers, others);
    }

    /** The tags by which one may choose. */
    public List<Tag> tags() {
        return labels.tags();
    }

    /** The offices of partners that were seen on the screen. */
    public List<PartnerOffice> offices() {
        return labels.offices();
    }

    /** The names of sites, tags and offices that were counted, by their identifiers. */
    public Map<String, String> names() {
        return labels.names();
    }

    /** What video receptions spared, when the structure told how far it is. */
    private static Map<String, Long> spared(long kilometres) {
        return kilometres == 0
                ? Map.of()
                : Map.of(Indicators.KILOMETRES, kilometres, Indicators.CO2, Emissions.kilograms(kilometres));
    }

    private List<Indicator> dictionary() {
        return entities.createQuery(
                        "select i from Indicator i where i.owner is null order by i.edition desc, i.code",
                        Indicator.class)
                .getResultList();
    }

    /** The age bands by which one may choose: those in which figures up to that day are shown. */
    public List<AgeBand> ageBands(LocalDate day) {
        return memberships.ageBands(day).bands();
    }

    /**
     * The activities that are counted in the figures of the same selection, the latest day first.
     *
     * @param page of {@value #PAGE} activities, from 0
     * @return at most one more than a page: the last tells that there is another page
     */
    public List<Activity> activities(Selection selection, int page) {
        List<UUID> ids = new ArrayList<>();
        String order = "order by a.date desc, a.id desc limit " + (PAGE + 1) + " offset " + Math.max(page, 0) * PAGE;
        rows.read(
                "select a.id from activities_activities a",
                scope.of(selection).condition(),
                order,
                row -> ids.add(UUID.fromString(row.need(1))));
        return ids.isEmpty()
                ? List.of()
                : entities.createQuery(
                                "select a from Activity a left join fetch a.site left join fetch a.person.beneficiary"
                                        + " where a.id in :ids order by a.date desc, a.id desc",
                                Activity.class)
                        .setParameter("ids", ids)
                        .getResultList();
    }
}
