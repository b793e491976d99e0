package org.maillage.federation.boundary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.maillage.directory.boundary.PriorityCommunes;
import org.maillage.directory.entity.Commune;
import org.maillage.directory.entity.Inhabitants;
import org.maillage.directory.entity.PriorityList;
import org.maillage.directory.entity.PriorityZone;
import org.maillage.federation.entity.Network;
import org.maillage.platform.texts.Words;

/** Zones tell what the shown communes make together, and nothing of those that are not shown. */
class ZoneFiguresTest {

    private static final String ARLES = "13004";
    private static final String TARASCON = "13108";
    private static final String BOULBON = "13017";
    private static final String BARBENTANE = "13010";
    private static final String NIMES = "30189";

    private static final Map<String, Integer> POPULATIONS =
            Map.of(ARLES, 50_000, TARASCON, 16_000, BOULBON, 1_600, BARBENTANE, 4_000, NIMES, 150_000);

    private static final Map<String, List<String>> QUARTIERS =
            Map.of(ARLES, List.of("Griffeuille", "Barriol"), TARASCON, List.of("Ferrages"), NIMES, List.of("Pissevin"));
    private static final Map<String, List<String>> RURAL =
            Map.of(TARASCON, List.of("Tarascon"), BOULBON, List.of("Boulbon"));

    private static final PriorityCommunes PRIORITY = new PriorityCommunes(
            List.of(new PriorityList(PriorityZone.QPV), new PriorityList(PriorityZone.FRR)),
            Map.of(PriorityZone.QPV, QUARTIERS, PriorityZone.FRR, RURAL));

    private final Network network = new Network();

    private static Optional<Commune> commune(String code) {
        return Optional.ofNullable(POPULATIONS.get(code))
                .map(population -> new Commune(code, code, List.of("13000"), "13", null, population));
    }

    private static Figure figure(String value, Integer amount) {
        return new Figure(value, amount, null);
    }

    private Dashboard page(Integer total, Breakdown... shown) {
        MonthRange months = new MonthRange(YearMonth.of(2025, 1), YearMonth.of(2025, 12));
        KeyFigures key = new KeyFigures(
                months, List.of(figure(Dashboard.ACCOMPANIMENTS, total), figure(Dashboard.PEOPLE, total)));
        return new Dashboard(
                network,
                key,
                new KeyFigures(months, List.of()),
                List.of(shown),
                5,
                null,
                null,
                List.of(),
                Map.of(),
                List.of(),
                List.of());
    }

    private static Breakdown communes(Figure... figures) {
        return new Breakdown(Dashboard.ACCOMPANIMENTS, Dashboard.COMMUNE, Arrays.asList(figures));
    }

    private static Breakdown homes(Figure... figures) {
        return new Breakdown(Dashboard.PEOPLE, Dashboard.RESIDENCE, Arrays.asList(figures));
    }

    private static ZoneFigure of(ZoneFigures figures, PriorityZone zone) {
        return figures.of(zone.name()).orElseThrow();
    }

    @Test
    void addsUpTheShownCommunesOfEachZone() {
        network.setTerritory(Set.of(ARLES, TARASCON, BOULBON, BARBENTANE));
        ZoneFigures zones = ZoneFigures.of(
                page(
                        200,
                        communes(figure("", 20), figure(ARLES, 80), figure(TARASCON, 40), figure(NIMES, 30)),
                        homes(figure(BARBENTANE, 12), figure(BOULBON, 9), figure(ValueWords.UNKNOWN, 50))),
                PRIORITY,
                ZoneFiguresTest::commune);

        ZoneFigure quartiers = of(zones, PriorityZone.QPV);
        assertThat(quartiers.accompaniments()).isEqualTo(new Figure("QPV", 120, 0.6));
        assertThat(quartiers.communes()).as("Nîmes is not of the territory").isEqualTo(2);
        assertThat(quartiers.inhabitants()).isEqualTo(new Inhabitants(66_000));
        assertThat(quartiers.perThousand())
                .as("1.818, of which no more is told than is sure")
                .isEqualTo(1.8);
        assertThat(quartiers.people().hidden()).isTrue();
        assertThat(of(zones, PriorityZone.FRR).accompaniments().amount())
                .as("Tarascon counts in both")
                .isEqualTo(40);
        assertThat(of(zones, PriorityZone.FRR).people()).isEqualTo(new Figure("FRR", 9, null));
        assertThat(of(zones, PriorityZone.NONE).communes()).isEqualTo(1);
        assertThat(of(zones, PriorityZone.NONE).accompaniments().hidden())
                .as("neither at a distance nor anywhere: where nothing is shown, it is not said that it is nothing")
                .isTrue();
        assertThat(of(zones, PriorityZone.NONE).people().amount()).isEqualTo(12);
        assertThat(zones.isTold()).isTrue();
    }

    /** 20 of 160 are an eighth: at least 13 % would be too much. 29 % are 29 %, whatever a fraction lacks in binary. */
    @Test
    void aPartIsNeverSaidToBeMoreThanItIs() {
        assertThat(new Figure("FRR", 20, 20.0 / 160).leastShare()).isEqualTo(0.12);
        assertThat(new Figure("FRR", 29, 29.0 / 100).leastShare()).isEqualTo(0.29);
        assertThat(figure("FRR", 20).leastShare()).isNull();
    }

    @Test
    void aTableTellsTheDayOfEachList() {
        ZoneDays both = new ZoneDays(Map.of("QPV", LocalDate.of(2024, 1, 1), "FRR", LocalDate.of(2025, 7, 10)));
        Words words = new Words(Locale.FRENCH);

        assertThat(both.least("FRR", words)).endsWith("(FRR), liste au 10 juillet 2025 (au moins)");
        assertThat(both.least("NONE", words))
                .isEqualTo(
                        "Communes ni QPV ni FRR, liste QPV au 1er janvier 2024, liste FRR au 10 juillet 2025 (au moins)");
        assertThat(new ZoneDays(Map.of()).least("NONE", words)).isEqualTo("Communes ni QPV ni FRR (au moins)");
    }

    @Test
    void whereTheWholeIsHiddenNoShareTellsIt() {
        network.setTerritory(Set.of(ARLES));
        ZoneFigure zone = of(
                ZoneFigures.of(page(null, communes(figure(ARLES, 80))), PRIORITY, ZoneFiguresTest::commune),
                PriorityZone.QPV);

        assertThat(zone.accompaniments()).isEqualTo(new Figure("QPV", 80, null));
    }

    @Test
    void aHiddenCommuneIsNoCommuneAtAll() {
        network.setTerritory(Set.of(ARLES, TARASCON));
        ZoneFigures named = ZoneFigures.of(
                page(200, communes(figure(ARLES, 80), figure(TARASCON, null))), PRIORITY, ZoneFiguresTest::commune);
        ZoneFigures unnamed =
                ZoneFigures.of(page(200, communes(figure(ARLES, 80))), PRIORITY, ZoneFiguresTest::commune);

        assertThat(named.all()).isEqualTo(unnamed.all());
    }

    @Test
    void withoutATerritoryAllCommunesCountAndNobodyIsPutInProportion() {
        ZoneFigure zone = of(
                ZoneFigures.of(page(200, communes(figure(NIMES, 30))), PRIORITY, ZoneFiguresTest::commune),
                PriorityZone.QPV);

        assertThat(zone.accompaniments().amount()).isEqualTo(30);
        assertThat(zone.communes()).isZero();
        assertThat(zone.perThousand()).isNull();
    }

    @Test
    void aRateThatIsTheLeastIsRoundedDown() {
        assertThat(new Inhabitants(66_000).leastPerThousand(129))
                .as("1.954, nearer to 2")
                .isEqualTo(1.9);
        assertThat(new Inhabitants(100_000).leastPerThousand(29_000)).isEqualTo(290);
        assertThat(new Inhabitants(10_000).leastPerThousand(3)).isEqualTo(0.3);
        assertThat(new Inhabitants(66_000).leastPerThousand(5)).as("0.0758").isEqualTo(0.07);
        assertThat(new Inhabitants(66_000).perThousand(5))
                .as("0.0758, nearer to a tenth than to nothing")
                .isEqualTo(0.1);
        assertThat(new Inhabitants(2_100_000).perThousand(5))
                .as("0.00238, which is not nothing")
                .isEqualTo(0.002);
        assertThat(new Inhabitants(66_000).perThousand(0)).isZero();
        assertThat(new Inhabitants(66_000).leastPerThousand(null)).isNull();
        assertThat(Inhabitants.NOBODY.leastPerThousand(1)).isNull();
    }

    @Test
    void withoutAListNothingIsTold() {
        network.setTerritory(Set.of(ARLES));
        PriorityCommunes one =
                new PriorityCommunes(List.of(new PriorityList(PriorityZone.FRR)), Map.of(PriorityZone.FRR, RURAL));

        assertThat(ZoneFigures.of(page(80, communes(figure(ARLES, 80))), one, ZoneFiguresTest::commune)
                        .all())
                .as("Arles is not FRR; whether it is none of both, nobody knows")
                .extracting(ZoneFigure::zone, ZoneFigure::isTold)
                .containsExactly(tuple(PriorityZone.FRR, false));
        assertThat(PriorityCommunes.UNKNOWN.zones()).isEmpty();
    }

    @Test
    void theWholeIsPutInProportionToTheTerritoryOrToOneCommune() {
        network.setTerritory(Set.of(ARLES, BOULBON));
        Dashboard page = page(258);

        assertThat(ZoneFigures.inhabitants(page, null, ZoneFiguresTest::commune).perThousand(258))
                .isEqualTo(5);
        assertThat(ZoneFigures.inhabitants(page, BOULBON, ZoneFiguresTest::commune))
                .isEqualTo(new Inhabitants(1_600));
        assertThat(ZoneFigures.inhabitants(page, null, ZoneFiguresTest::commune).perThousand(null))
                .isNull();
        assertThat(ZoneFigures.inhabitants(page, "", ZoneFiguresTest::commune).perThousand(258))
                .as("nobody lives at a distance")
                .isNull();
    }
}
