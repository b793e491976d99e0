package org.maillage.admin.federation;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import org.maillage.directory.entity.Commune;
import org.maillage.directory.entity.Departement;
import org.maillage.directory.entity.Epci;
import org.maillage.federation.boundary.Dashboard;
import org.maillage.federation.boundary.Figure;
import org.maillage.federation.boundary.FigureQuery;
import org.maillage.federation.boundary.NetworkPart;
import org.maillage.federation.entity.Network;
import org.maillage.ui.maps.Area;

/**
 * What a page shows of territories that are larger than communes: the figures of its networks where each of them is of one département, and
 * what is shown of the communes, added up by EPCI or département. All of it stands on the page already.
 */
final class LargerAreas {

    static final Comparator<Area> LARGEST_FIRST =
            Comparator.comparing(Area::amount, Comparator.nullsLast(Comparator.reverseOrder()));

    private final Function<String, Optional<Commune>> communes;
    private final Function<String, Optional<Departement>> departements;
    private final Function<String, Optional<Epci>> epcis;

    LargerAreas(
            Function<String, Optional<Commune>> communes,
            Function<String, Optional<Departement>> departements,
            Function<String, Optional<Epci>> epcis) {
        this.communes = communes;
        this.departements = departements;
        this.epcis = epcis;
    }

    /** The EPCI of which a commune is shown, none where these are of one. */
    List<Area> ofEpcis(Dashboard page) {
        return page.breakdown(Dashboard.ACCOMPANIMENTS, Dashboard.EPCI).figures().stream()
                .map(sum -> new Area(
                        sum.value(), epcis.apply(sum.value()).map(Epci::name).orElse(sum.value()), sum.amount(), null))
                .sorted(LARGEST_FIRST)
                .toList();
    }

    /**
     * The départements, none where the communes that are shown are of one. A département of the territory of which no commune is shown is drawn, and nothing said
     * of it: which these are is known from what is shown and from the territory, that is public.
     */
    List<Area> ofDepartements(Dashboard page) {
        List<Figure> sums =
                page.breakdown(Dashboard.ACCOMPANIMENTS, Dashboard.DEPARTEMENT).figures();
        if (sums.isEmpty()) {
            return List.of();
        }
        Map<String, Area> areas = new TreeMap<>();
        for (String code : codes(page.network().getTerritory())) {
            areas.put(code, Area.untold(code, name(code)));
        }
        for (Figure sum : sums) {
            String code = sum.value();
            areas.put(code, new Area(code, name(code), sum.amount(), null));
        }
        return areas.values().stream().sorted(LARGEST_FIRST).toList();
    }

    /** The networks in the one of the page, each with a way to its own figures; none where they are not one for each département. */
    List<Area> ofNetworks(Dashboard page, FigureQuery query) {
        Map<String, Area> areas = new TreeMap<>();
        for (NetworkPart part : page.parts()) {
            Set<String> codes = codes(part.network().getTerritory());
            if (!part.isComplete() || part.network().getKind() != Network.Kind.DEPARTEMENT || codes.size() != 1) {
                return List.of();
            }
            String code = codes.iterator().next();
            areas.put(code, area(code, part, query));
        }
        // Two networks of one département have no figure together, and a single one would be a map of one colour.
        return areas.size() > 1 && areas.size() == page.parts().size()
                ? areas.values().stream().sorted(LARGEST_FIRST).toList()
                : List.of();
    }

    private static Area area(String code, NetworkPart part, FigureQuery query) {
        FigureQuery within =
                new FigureQuery(query.from(), query.to(), null, part.network().getId());
        Integer amount = part.of(Dashboard.ACCOMPANIMENTS).amount();
        return new Area(code, part.network().getName(), amount, FigureAddress.page(within));
    }

    private Set<String> codes(Collection<String> territory) {
        Set<String> codes = new TreeSet<>();
        territory.forEach(
                commune -> communes.apply(commune).map(Commune::departement).ifPresent(codes::add));
        return codes;
    }

    private String name(String code) {
        return departements.apply(code).map(Departement::name).orElse(code);
    }
}
