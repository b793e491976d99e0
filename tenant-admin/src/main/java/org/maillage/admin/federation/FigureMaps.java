package org.maillage.admin.federation;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
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
 * Draws where a network was active. Communes by their outlines or centres once these were taken over, otherwise as discs where the sites of
 * the network are; EPCI once their outlines were taken over; départements and their networks, whose outlines ship with the product. Too many
 * communes make a page that is slow to open: then larger territories are drawn.
 */
@RequestScoped
public class FigureMaps {

    /** The communes of a département, or of a small région. */
    private static final int MOST_DRAWN = 1_000;

    @Inject
    private Communes communes;

    @Inject
    private Outlines outlines;

    @Inject
    private Coverage coverage;

    /** A commune of France and what is shown of it. */
    private record Active(Commune commune, int amount) {}

    /** Territories that can be drawn. */
    private record Drawable(List<Area> areas, List<Outline> outlines, List<Outline> base) {
        private static final Drawable NOTHING = new Drawable(List.of(), List.of());

        Drawable(List<Area> areas, List<Outline> outlines) {
            this(areas, outlines, List.of());
        }
    }

    /**
     * The map of what a page shows.
     *
     * @param wanted by which territories; {@code null}, or what cannot be drawn, for the smallest ones
     * @param measure what the colours say
     */
    FigureMap of(Dashboard dashboard, FigureQuery query, FigureMap.@Nullable Kind wanted, FigureMap.Measure measure) {
        Function<String, Optional<Commune>> finder = communes.finder();
        List<Active> active = dashboard.breakdown(Dashboard.ACCOMPANIMENTS, Dashboard.COMMUNE).figures().stream()
                .flatMap(figure -> active(figure, finder).stream())
                .toList();
        List<CommuneRate> rates = active.stream()
                .filter(one -> one.commune().isInhabited())
                .map(one -> new CommuneRate(one.commune(), one.amount()))
                .sorted(Comparator.comparing(CommuneRate::perThousand).reversed())
                .toList();
        Map<FigureMap.Kind, Drawable> maps = maps(dashboard, query, active);
        FigureMap.Kind kind = wanted != null && maps.containsKey(wanted)
                ? wanted
                : maps.keySet().stream().findFirst().orElse(FigureMap.Kind.COMMUNE);
        Drawable chosen = maps.getOrDefault(kind, Drawable.NOTHING);
        List<Area> areas = measure == FigureMap.Measure.RATE
                ? new AreaRates(finder, communes::communesOfEpci, communes::communesOfDepartement)
                        .of(kind, chosen.areas(), dashboard)
                : chosen.areas();
        return new FigureMap(
                kind, List.copyOf(maps.keySet()), measure, AreaMap.of(areas, chosen.outlines(), chosen.base()), rates);
    }

    /** All that can be drawn, the smallest territories first. */
    private Map<FigureMap.Kind, Drawable> maps(Dashboard dashboard, FigureQuery query, List<Active> active) {
        Map<FigureMap.Kind, Drawable> maps = new EnumMap<>(FigureMap.Kind.class);
        List<Outline> known = active.size() > MOST_DRAWN
                ? List.of()
                : drawn(active.stream().map(one -> one.commune().code()).toList());
        if (!known.isEmpty()) {
            maps.put(FigureMap.Kind.COMMUNE, new Drawable(areas(active, query), known, base(active)));
        }
        LargerAreas larger = new LargerAreas(communes.finder(), communes::findDepartement, communes::findEpci);
        List<Area> epcis = larger.ofEpcis(dashboard);
        List<Outline> around = outlines(TerritoryLevel.EPCI, epcis);
        // Whoever took over some of them only sees their communes.
        if (!epcis.isEmpty() && around.size() == epcis.size()) {
            maps.put(FigureMap.Kind.EPCI, new Drawable(epcis, around, base(active)));
        }
        putDrawn(maps, FigureMap.Kind.NETWORK, larger.ofNetworks(dashboard, query));
        putDrawn(maps, FigureMap.Kind.DEPARTEMENT, larger.ofDepartements(dashboard));
        return maps;
    }

    /** The départements in which something happened, below their communes. */
    private List<Outline> base(List<Active> active) {
        return outlines.baseMap(
                active.stream().map(one -> one.commune().departement()).toList());
    }

    private void putDrawn(Map<FigureMap.Kind, Drawable> maps, FigureMap.Kind kind, List<Area> departements) {
        if (!departements.isEmpty()) {
            maps.put(kind, new Drawable(departements, outlines(TerritoryLevel.DEPARTEMENT, departements)));
        }
    }

    private List<Outline> outlines(TerritoryLevel level, List<Area> areas) {
        return outlines.of(level, areas.stream().map(Area::code).toList());
    }

    private List<Outline> drawn(List<String> codes) {
        List<Outline> taken = outlines.of(TerritoryLevel.COMMUNE, codes);
        if (taken.size() == codes.size()) {
            return taken;
        }
        Set<String> missing = new HashSet<>(codes);
        taken.forEach(outline -> missing.remove(outline.code()));
        Map<String, Point> places = new HashMap<>();
        coverage.today(null).sites().forEach(site -> {
            if (site.place() != null && missing.contains(site.communeCode())) {
                places.putIfAbsent(site.communeCode(), site.place());
            }
        });
        return Stream.concat(taken.stream(), outlines.discs(places).stream()).toList();
    }

    private static Optional<Active> active(Figure figure, Function<String, Optional<Commune>> finder) {
        Integer amount = figure.amount();
        return amount == null
                ? Optional.empty()
                : finder.apply(figure.value()).map(commune -> new Active(commune, amount));
    }

    private static List<Area> areas(List<Active> active, FigureQuery query) {
        return active.stream()
                .sorted(Comparator.comparing(Active::amount).reversed())
                .map(one -> new Area(
                        one.commune().code(),
                        one.commune().name(),
                        one.amount(),
                        FigureAddress.page(query.in(one.commune().code()))))
                .toList();
    }
}
