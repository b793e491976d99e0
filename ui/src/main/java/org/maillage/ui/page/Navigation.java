package org.maillage.ui.page;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.maillage.access.boundary.Workplaces;
import org.maillage.platform.security.Acting;
import org.maillage.platform.security.Actor;
import org.maillage.sites.boundary.Sites;
import org.maillage.sites.entity.Site;
import org.maillage.ui.security.SessionFilter;

/** Who is here, where they may go, and where they are. */
@Named
@RequestScoped
public class Navigation {

    /** A place only while first steps wait, and where a new administrator begins. */
    private static final Destination START = new Destination("/admin/structure/start", "onboarding:complete");

    private static final List<Destination> DESTINATIONS = List.of(
            START,
            new Destination("/activities/day", "activities:record"),
            new Destination("/beneficiaries/list", "beneficiaries:read"),
            new Destination("/visits/count", "visits:record"),
            new Destination("/activities/list", "activities:review"),
            new Destination("/figures/show", "figures:read"),
            new Destination("/presence/week", "presence:read"),
            new Destination("/admin/sites/list", "sites:list"),
            new Destination("/admin/team/list", "access:read"),
            new Destination("/admin/structure/show", "tenants:leave"),
            new Destination("/admin/structure/published", "federation:review"),
            new Destination("/admin/audit/list", "audit:read"),
            new Destination("/admin/privacy/requests", "privacy:read"),
            new Destination("/admin/figures/dashboard", "federation:read"),
            new Destination("/admin/alerts/list", "alerts:read"),
            new Destination("/admin/coverage/list", "coverage:read"),
            new Destination("/admin/publications/list", "publications:read"),
            new Destination("/admin/targets/list", "targets:read"),
            new Destination("/admin/indicators/list", "federation:measure"),
            new Destination("/admin/members/list", "tenants:list"),
            new Destination("/admin/reporting/list", "reporting:read"),
            new Destination("/admin/requests/list", "tenants:accept"),
            new Destination("/admin/networks/list", "federation:define"),
            new Destination("/admin/structures/list", "tenants:govern"),
            new Destination("/admin/support/list", "access:support"),
            new Destination("/admin/networks/tags", "federation:tag"),
            new Destination("/admin/networks/team", "access:staff"),
            new Destination("/admin/audit/network", "audit:network"),
            new Destination("/admin/audit/platform", "audit:platform"),
            new Destination("/admin/privacy/platform", "privacy:platform"),
            new Destination("/admin/calendars/file", "presence:import"),
            new Destination("/admin/contours/file", "directory:import"),
            new Destination("/admin/priority/file", "directory:import"));

    /** As many places stand beside each other at a desk. */
    private static final int MOST_IN_A_LINE = 8;

    @Inject
    private HttpServletRequest request;

    @Inject
    private Workplaces workplaces;

    @Inject
    private FirstSteps firstSteps;

    @Inject
    private Sites sites;

    private @Nullable String siteNames;

    /** Kept, for each place of the page asks for all of them; anew for whoever signs in within the request. */
    private @Nullable List<Destination> destinations;

    private @Nullable Actor visitor;

    /** The person in action; null when nobody is signed in. */
    public @Nullable Actor getActor() {
        return Acting.current().orElse(null);
    }

    /** Whether this person may do that, {@code component:verb}, where they work. */
    public boolean may(String permission) {
        return Acting.may(permission);
    }

    /** Whether this person works in several places, and may move from one to another. */
    public boolean isMovable() {
        return workplaces.mine().size() > 1;
    }

    /** The names of the sites to which their role is limited; empty when it is not. */
    public String getSites() {
        if (siteNames == null) {
            boolean limited = Acting.may("sites:read")
                    && !Acting.require().limits().sites().isEverywhere();
            siteNames = limited ? sites.limits().stream().map(Site::getName).collect(Collectors.joining(", ")) : "";
        }
        return siteNames;
    }

    /** The places this person may open, the most used first. */
    public List<Destination> getDestinations() {
        Actor actor = getActor();
        if (destinations == null || !Objects.equals(visitor, actor)) {
            visitor = actor;
            destinations = DESTINATIONS.stream()
                    .filter(place -> Acting.may(place.permission()))
                    .filter(place -> !place.equals(START) || firstSteps.isUnfinished())
                    .toList();
        }
        return destinations;
    }

    /**
     * The same places in the same order, in a line as everybody sees them; whoever may open many has what everybody does at the counter
     * in one line, and what administers the structure in the next.
     */
    public List<List<Destination>> getLines() {
        List<Destination> all = getDestinations();
        int counter = (int) all.stream()
                .takeWhile(place -> place.equals(START) || !place.administers())
                .count();
        return all.size() <= MOST_IN_A_LINE || counter == 0
                ? List.of(all)
                : List.of(all.subList(0, counter), all.subList(counter, all.size()));
    }

    /** Where this person works: their first place, but nobody is led to what was put aside; or the public start page. */
    public String getWorkplace() {
        if (Acting.current().filter(actor -> actor.limits().factorOwed()).isPresent()) {
            return SessionFilter.SECOND_FACTOR;
        }
        return getDestinations().stream()
                .filter(place -> !place.equals(START) || !firstSteps.isAside())
                .findFirst()
                .map(Destination::path)
                .orElse("/");
    }

    /** Whether the page is this place or, when it is none itself, the first one beside it, so that the navigation shows it. */
    public boolean at(Destination place) {
        String page = request.getRequestURI();
        return getDestinations().stream()
                .filter(other -> page.equals(other.path()))
                .findFirst()
                .or(() -> getDestinations().stream()
                        .filter(other -> page.startsWith(other.folder()))
                        .findFirst())
                .filter(place::equals)
                .isPresent();
    }

    /** The page that is shown, with its parameters. */
    public String getHere() {
        String query = request.getQueryString();
        return request.getRequestURI() + (query == null ? "" : "?" + query);
    }
}
