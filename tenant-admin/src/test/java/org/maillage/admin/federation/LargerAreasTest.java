package org.maillage.admin.federation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.maillage.directory.entity.Commune;
import org.maillage.directory.entity.Departement;
import org.maillage.federation.boundary.Breakdown;
import org.maillage.federation.boundary.Dashboard;
import org.maillage.federation.boundary.Figure;
import org.maillage.federation.boundary.FigureQuery;
import org.maillage.federation.boundary.KeyFigures;
import org.maillage.federation.boundary.MonthRange;
import org.maillage.federation.boundary.NetworkPart;
import org.maillage.federation.entity.Network;
import org.maillage.ui.maps.Area;

/** A map of larger territories says what the page says, and of a département with nothing shown that there is no figure. */
class LargerAreasTest {

    private static final FigureQuery YEAR = new FigureQuery(YearMonth.of(2025, 1), YearMonth.of(2025, 12), null);

    private final Network region = network(Network.Kind.REGION, "04001", "13004", "13108", "84003");
    private final LargerAreas areas = new LargerAreas(
            code -> Optional.of(new Commune(code, code, List.of(code), code.substring(0, 2), null, 100)),
            code -> Optional.of(new Departement(code, "Name of " + code, "93")),
            siren -> Optional.empty());

    private static Network network(Network.Kind kind, String... territory) {
        Network network = new Network();
        network.setName(kind + " of " + territory[0]);
        network.setKind(kind);
        network.setTerritory(Set.of(territory));
        return network;
    }

    private static NetworkPart part(Network network, @Nullable Integer amount) {
        return new NetworkPart(
                network, YEAR.months(), true, List.of(new Figure(Dashboard.ACCOMPANIMENTS, amount, null)));
    }

    private Dashboard page(List<NetworkPart> parts, Figure... sums) {
        KeyFigures none = new KeyFigures(YEAR.months(), List.of());
        Breakdown departements = new Breakdown(Dashboard.ACCOMPANIMENTS, Dashboard.DEPARTEMENT, List.of(sums));
        return new Dashboard(
                region, none, none, List.of(departements), 5, null, null, List.of(), Map.of(), List.of(), parts);
    }

    @Test
    void sumsStandBesideDepartementsOfWhichNothingIsSaid() {
        List<Area> shown = areas.ofDepartements(page(List.of(), new Figure("13", 30, 0.3), new Figure("84", 70, 0.7)));

        assertThat(shown)
                .extracting(Area::label, Area::amount, Area::hidden, Area::isUntold)
                .containsExactly(
                        tuple("Name of 84", 70.0, false, false),
                        tuple("Name of 13", 30.0, false, false),
                        tuple("Name of 04", null, false, true));
        assertThat(areas.ofDepartements(page(List.of()))).isEmpty();
    }

    @Test
    void epcisAreTheSumsOfThePageAndNoOthers() {
        KeyFigures none = new KeyFigures(YEAR.months(), List.of());
        Breakdown epcis = new Breakdown(
                Dashboard.ACCOMPANIMENTS,
                Dashboard.EPCI,
                List.of(new Figure("200035087", 30, 0.3), new Figure("241300417", 70, 0.7)));
        Dashboard page = new Dashboard(
                region, none, none, List.of(epcis), 5, null, null, List.of(), Map.of(), List.of(), List.of());

        assertThat(areas.ofEpcis(page))
                .extracting(Area::label, Area::amount)
                .containsExactly(tuple("241300417", 70.0), tuple("200035087", 30.0));
        assertThat(areas.ofEpcis(page(List.of()))).isEmpty();
    }

    @Test
    void networksOfDepartementsAreDrawnWithTheirOwnFigures() {
        Network rhone = network(Network.Kind.DEPARTEMENT, "13004", "13108");
        List<Area> shown = areas.ofNetworks(
                page(List.of(part(network(Network.Kind.DEPARTEMENT, "04001"), null), part(rhone, 160))), YEAR);

        assertThat(shown)
                .extracting(Area::code, Area::amount, Area::hidden)
                .containsExactly(tuple("13", 160.0, false), tuple("04", null, true));
        assertThat(shown.get(0).label()).isEqualTo(rhone.getName());
        assertThat(shown.get(0).link())
                .isEqualTo("/admin/figures/dashboard?from=01/2025&to=12/2025&network=" + rhone.getId());
    }

    @Test
    void otherNetworksAreNoDepartements() {
        NetworkPart one = part(network(Network.Kind.DEPARTEMENT, "13004"), 160);

        assertThat(areas.ofNetworks(page(List.of()), YEAR)).isEmpty();
        assertThat(areas.ofNetworks(page(List.of(one)), YEAR)).as("one colour").isEmpty();
        assertThat(areas.ofNetworks(page(List.of(one, part(network(Network.Kind.EPCI, "84003"), 20))), YEAR))
                .isEmpty();
        assertThat(areas.ofNetworks(
                        page(List.of(one, part(network(Network.Kind.DEPARTEMENT, "84003", "04001"), 20))), YEAR))
                .as("a territory of two")
                .isEmpty();
        assertThat(areas.ofNetworks(page(List.of(one, part(network(Network.Kind.DEPARTEMENT, "13108"), 20))), YEAR))
                .as("two of one")
                .isEmpty();
        NetworkPart joined = new NetworkPart(
                network(Network.Kind.DEPARTEMENT, "84003"),
                new MonthRange(YEAR.from().plusMonths(3), YEAR.to()),
                true,
                List.of());
        assertThat(areas.ofNetworks(page(List.of(one, joined)), YEAR))
                .as("a part of the period")
                .isEmpty();
    }
}
