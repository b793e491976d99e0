package org.maillage.admin.federation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.maillage.directory.entity.Commune;
import org.maillage.federation.boundary.Dashboard;
import org.maillage.federation.boundary.KeyFigures;
import org.maillage.federation.boundary.MonthRange;
import org.maillage.federation.boundary.NetworkPart;
import org.maillage.federation.entity.Network;
import org.maillage.ui.maps.Area;

/** A map of rates tells what its figures and the census tell together, and nothing of what is hidden. */
class AreaRatesTest {

    private static final MonthRange YEAR = new MonthRange(YearMonth.of(2025, 1), YearMonth.of(2025, 12));

    private final AreaRates rates = new AreaRates(
            code -> Optional.of(commune(code)),
            siren -> List.of(commune("13004"), commune("13108"), commune("13067")),
            code -> List.of(commune("13004"), commune("13108"), commune("13067"), commune("13000")));

    /** Of 3,000 inhabitants; in one of them nobody lives. */
    private static Commune commune(String code) {
        return new Commune(code, code, List.of(code), code.substring(0, 2), null, code.equals("13000") ? 0 : 3_000);
    }

    private static Dashboard page(NetworkPart... parts) {
        KeyFigures none = new KeyFigures(YEAR, List.of());
        return new Dashboard(
                new Network(), none, none, List.of(), 5, null, null, List.of(), Map.of(), List.of(), List.of(parts));
    }

    @Test
    void theHighestRateIsFirstAndWhatIsHiddenStaysHidden() {
        List<Area> counted = List.of(
                new Area("13004", "Arles", 100, "/arles"),
                new Area("13108", "Tarascon", 200, "/tarascon"),
                new Area("13067", "Orgon", null, "/orgon"),
                Area.untold("13055", "Marseille"),
                new Area("13000", "Nobody", 7, null));

        assertThat(rates.of(FigureMap.Kind.COMMUNE, counted, page()))
                .extracting(Area::label, Area::amount, Area::hidden, Area::link)
                .containsExactly(
                        tuple("Tarascon", 66.7, false, "/tarascon"),
                        tuple("Arles", 33.3, false, "/arles"),
                        tuple("Orgon", null, true, "/orgon"),
                        tuple("Marseille", null, false, null),
                        tuple("Nobody", null, false, null));
    }

    /** A sum may lack communes: its rate is the least that it can be, of all who live there. */
    @Test
    void sumsAreRoundedDown() {
        List<Area> counted = List.of(new Area("13", "Name", 200, null));

        assertThat(rates.of(FigureMap.Kind.EPCI, counted, page()))
                .extracting(Area::amount)
                .containsExactly(22.2);
        assertThat(rates.of(FigureMap.Kind.DEPARTEMENT, List.of(new Area("13", "Name", 599, null)), page()))
                .extracting(Area::amount)
                .containsExactly(66.5);
    }

    @Test
    void aNetworkIsInProportionToItsOwnTerritory() {
        Network rhone = new Network();
        rhone.setTerritory(Set.of("13004", "13108"));
        Network vaucluse = new Network();
        vaucluse.setTerritory(Set.of("84003"));
        Dashboard page =
                page(new NetworkPart(vaucluse, YEAR, true, List.of()), new NetworkPart(rhone, YEAR, true, List.of()));

        assertThat(rates.of(FigureMap.Kind.NETWORK, List.of(new Area("13", "Rhône", 60, null)), page))
                .extracting(Area::amount)
                .containsExactly(10.0);
    }
}
