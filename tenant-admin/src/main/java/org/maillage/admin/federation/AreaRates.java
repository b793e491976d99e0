package org.maillage.admin.federation;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.maillage.directory.entity.Commune;
import org.maillage.directory.entity.Inhabitants;
import org.maillage.federation.boundary.Dashboard;
import org.maillage.federation.boundary.NetworkPart;
import org.maillage.ui.maps.Area;

/**
 * What a map says of its territories, for a thousand of those who live there. It is made of the figures of the map and of the census, which is
 * public: what is hidden stays hidden.
 */
final class AreaRates {

    private final Function<String, Optional<Commune>> communes;
    private final Function<String, List<Commune>> ofEpci;
    private final Function<String, List<Commune>> ofDepartement;

    AreaRates(
            Function<String, Optional<Commune>> communes,
            Function<String, List<Commune>> ofEpci,
            Function<String, List<Commune>> ofDepartement) {
        this.communes = communes;
        this.ofEpci = ofEpci;
        this.ofDepartement = ofDepartement;
    }

    /** The same territories with their rates, the highest first. */
    List<Area> of(FigureMap.Kind kind, List<Area> counted, Dashboard page) {
        return counted.stream()
                .map(area -> rated(kind, area, page))
                .sorted(LargerAreas.LARGEST_FIRST)
                .toList();
    }

    private Area rated(FigureMap.Kind kind, Area area, Dashboard page) {
        Double amount = area.amount();
        if (amount == null) {
            return area;
        }
        Inhabitants those = inhabitants(kind, area.code(), page);
        Double rate = isSum(kind) ? those.leastPerThousand(amount.intValue()) : those.perThousand(amount.intValue());
        return rate == null
                ? Area.untold(area.code(), area.label())
                : new Area(area.code(), area.label(), rate, area.link());
    }

    /** Whether communes may be missing: then no more is told than what there is at least. */
    private static boolean isSum(FigureMap.Kind kind) {
        return kind == FigureMap.Kind.EPCI || kind == FigureMap.Kind.DEPARTEMENT;
    }

    private Inhabitants inhabitants(FigureMap.Kind kind, String code, Dashboard page) {
        return switch (kind) {
            case COMMUNE -> Inhabitants.of(communes.apply(code).stream().toList());
            case EPCI -> Inhabitants.of(ofEpci.apply(code));
            case DEPARTEMENT -> Inhabitants.of(ofDepartement.apply(code));
            case NETWORK -> Inhabitants.of(territory(code, page));
        };
    }

    /** The communes of the network that is drawn as a département. */
    private List<Commune> territory(String departement, Dashboard page) {
        return page.parts().stream()
                .map(NetworkPart::network)
                .map(network -> network.getTerritory().stream()
                        .map(communes)
                        .flatMap(Optional::stream)
                        .toList())
                .filter(territory -> territory.stream()
                        .anyMatch(commune -> commune.departement().equals(departement)))
                .flatMap(Collection::stream)
                .toList();
    }
}
