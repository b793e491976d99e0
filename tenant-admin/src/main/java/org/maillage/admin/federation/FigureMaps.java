package org.maillage.admin.federation;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.maillage.coverage.boundary.Coverage;
import org.maillage.directory.boundary.Communes;
import org.maillage.directory.boundary.Outlines;
import org.maillage.directory.entity.Commune;
import org.maillage.directory.entity.Outline;
import org.maillage.directory.entity.Point;
import org.maillage.directory.entity.TerritoryLevel;
import org.maillage.federation.boundary.Dashboard;
import org.maillage.federation.boundary.Figure;
import org.maillage.federation.boundary.FigureQuery;
import org.maillage.ui.maps.Area;
import org.maillage.ui.maps.AreaMap;

/**
 * Draws the communes of which a network shows something, by their outlines or centres once these were taken over, otherwise as discs where
 * the sites of the network are. Where neither is known, and where they are too many for a page, départements are drawn: their outlines ship
 * with the product.
 */
@RequestScoped
public class FigureMaps {

    /** The communes of a département, or of a small région: more make a page that is slow to open. */
    private static final int MOST_DRAWN = 1_000;

    @Inject
    private Communes communes;

    @Inject
    private Outlines outlines;

    @Inject
    private Coverage coverage;

    /** A commune of France and what is shown of it. */
    private record Active(Commune commune, int amount) {}

    /** The map of what a page shows. */
    FigureMap of(Dashboard dashboard, FigureQuery query) {
        List<Active> active = dashboard.breakdown(Dashboard.ACCOMPANIMENTS, Dashboard.COMMUNE).figures().stream()
                .flatMap(figure -> active(figure).stream())
                .toList();
        List<CommuneRate> rates = active.stream()
                .filter(one -> one.commune().isInhabited())
                .map(one -> new CommuneRate(one.commune(), one.amount()))
                .sorted(Comparator.comparing(CommuneRate::perThousand).reversed())
                .toList();
        List<Outline> known = active.size() > MOST_DRAWN
                ? List.of()
                : drawn(active.stream().map(one -> one.commune().code()).toList());
        if (!known.isEmpty()) {
            return new FigureMap(FigureMap.Kind.COMMUNE, AreaMap.of(areas(active, query), known), rates);
        }
        DepartementAreas departements = new DepartementAreas(communes::find, communes::findDepartement);
        List<Area> networks = departements.ofNetworks(dashboard, query);
        return networks.isEmpty()
                ? new FigureMap(FigureMap.Kind.DEPARTEMENT, map(departements.ofSums(dashboard)), rates)
                : new FigureMap(FigureMap.Kind.NETWORK, map(networks), rates);
    }

    private AreaMap map(List<Area> departements) {
        return AreaMap.of(
                departements,
                outlines.of(
                        TerritoryLevel.DEPARTEMENT,
                        departements.stream().map(Area::code).toList()));
    }

    private List<Outline> drawn(List<String> codes) {
        List<Outline> taken = outlines.of(TerritoryLevel.COMMUNE, codes);
        if (taken.size() == codes.size()) {
            return taken;
        }
        Set<String> missing = new HashSet<>(codes);
        taken.forEach(outline -> missing.remove(outline.code()));
        Map<String, Point> places = new HashMap<>();
        coverage.today().sites().forEach(site -> {
            if (site.place() != null && missing.contains(site.communeCode())) {
                places.putIfAbsent(site.communeCode(), site.place());
            }
        });
        return Stream.concat(taken.stream(), outlines.discs(places).stream()).toList();
    }

    private Optional<Active> active(Figure figure) {
        Integer amount = figure.amount();
        return amount == null
                ? Optional.empty()
                : communes.find(figure.value()).map(commune -> new Active(commune, amount));
    }

    private static List<Area> areas(List<Active> active, FigureQuery query) {
        return active.stream()
                .sorted(Comparator.comparing(Active::amount).reversed())
                .map(one -> new Area(
                        one.commune().code(),
                        one.commune().name(),
                        (long) one.amount(),
                        FigureAddress.page(query.in(one.commune().code()))))
                .toList();
    }
}
