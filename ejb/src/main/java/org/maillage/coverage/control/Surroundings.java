package org.maillage.coverage.control;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.maillage.coverage.boundary.CommuneCoverage;
import org.maillage.coverage.boundary.OpenSite;
import org.maillage.directory.entity.Commune;
import org.maillage.directory.entity.Epci;
import org.maillage.directory.entity.Nearest;
import org.maillage.directory.entity.Point;

/**
 * What is around the communes of a territory: open sites in them, in their EPCI, and the nearest one. A site without coordinates stands at the
 * centre of its commune, when that is known.
 */
public final class Surroundings {

    private final Map<String, Point> centres;
    private final Map<String, Integer> byCommune = new HashMap<>();
    private final Map<String, Integer> byEpci = new HashMap<>();
    private final Nearest<OpenSite> nearest;
    private final int unplaced;

    /**
     * @param sites in the order in which one is told of several that are as near
     * @param centres of communes by code, those of sites among them
     * @param communes finds a commune of France by its code
     */
    public Surroundings(
            List<OpenSite> sites, Map<String, Point> centres, Function<String, Optional<Commune>> communes) {
        this.centres = centres;
        List<Nearest.Place<OpenSite>> places = new ArrayList<>();
        for (OpenSite site : sites) {
            byCommune.merge(site.communeCode(), 1, Math::addExact);
            communes.apply(site.communeCode())
                    .map(Commune::epci)
                    .ifPresent(epci -> byEpci.merge(epci, 1, Math::addExact));
            Point place = site.place() == null ? centres.get(site.communeCode()) : site.place();
            if (place != null) {
                places.add(new Nearest.Place<>(site, place));
            }
        }
        nearest = new Nearest<>(places);
        unplaced = sites.size() - places.size();
    }

    /** How many sites stand nowhere. */
    public int unplaced() {
        return unplaced;
    }

    /** What is around these communes, the most populous first. */
    public List<CommuneCoverage> of(List<Commune> territory, Function<String, Optional<Epci>> epcis) {
        return territory.stream()
                .sorted(Comparator.comparing(Commune::population).reversed().thenComparing(Commune::code))
                .map(commune -> of(commune, epci(commune, epcis)))
                .toList();
    }

    private CommuneCoverage of(Commune commune, @Nullable Epci epci) {
        Point centre = centres.get(commune.code());
        Optional<Nearest.Found<OpenSite>> found = Optional.ofNullable(centre).flatMap(nearest::to);
        return new CommuneCoverage(
                commune,
                epci,
                byCommune.getOrDefault(commune.code(), 0),
                epci == null ? 0 : byEpci.getOrDefault(epci.siren(), 0),
                centre != null,
                found.map(Nearest.Found::what).orElse(null),
                found.map(Nearest.Found::kilometres).orElse(null));
    }

    private static @Nullable Epci epci(Commune commune, Function<String, Optional<Epci>> epcis) {
        return commune.epci() == null ? null : epcis.apply(commune.epci()).orElse(null);
    }
}
