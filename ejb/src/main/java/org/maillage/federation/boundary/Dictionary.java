package org.maillage.federation.boundary;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.maillage.federation.control.Definitions;
import org.maillage.federation.entity.Indicator;
import org.maillage.platform.security.Acting;
import org.maillage.platform.security.Actor;
import org.maillage.platform.security.Public;
import org.maillage.platform.tenancy.CrossTenant;

/**
 * What every figure means, for whoever reads figures: those of a network, those that a structure publishes, those that it keeps. What a network
 * defined itself is told to its own people here, and to those of its structures where these are known.
 */
@Stateless
@Public(because = "What a figure means tells no figure, and whoever is shown one may ask")
@CrossTenant(because = "One dictionary for all networks and structures")
public class Dictionary {

    /** Read beside the figures of a period: how many structures have reported a month, the sites of today, what is put in proportion, and what is a breakdown of accompaniments. */
    private static final Set<String> BESIDE = Set.of(
            "completeness",
            "sites",
            "communes_covered",
            "opening_hours",
            "sites_unconfirmed",
            "sites_per_inhabitants",
            "coverage_gaps",
            "coverage_zones",
            "priority_zones",
            "accompaniments_per_inhabitants",
            "autonomy_progress");

    @Inject
    private Definitions definitions;

    /** All definitions: what networks read in the order of their pages, then the rest by code; newest editions first. */
    public List<Indicator> all() {
        return Acting.current().map(Actor::networkId).map(definitions::of).orElseGet(definitions::national).stream()
                .sorted(Comparator.comparingInt(Dictionary::place))
                .toList();
    }

    /** Whether networks read it, and not only the structure that counts it. */
    public static boolean isReadByNetworks(Indicator indicator) {
        return indicator.getSum() != null
                || Dashboard.KEY_FIGURES.contains(indicator.getCode())
                || BESIDE.contains(indicator.getCode());
    }

    private static int place(Indicator indicator) {
        int place = Dashboard.KEY_FIGURES.indexOf(indicator.getCode());
        return place < 0 ? Dashboard.KEY_FIGURES.size() : place;
    }
}
