package org.maillage.directory.control;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.maillage.directory.entity.Commune;
import org.maillage.directory.entity.Departement;
import org.maillage.directory.entity.Epci;
import org.maillage.directory.entity.Region;

class FrenchTerritoryTest {

    private final FrenchTerritory france = FrenchTerritory.get();

    @Test
    void hasEveryDepartementAndRegion() {
        assertThat(france.departements())
                .filteredOn(departement -> !departement.isOverseasCollectivity())
                .hasSize(101)
                .allSatisfy(departement -> assertThat(france.region(String.valueOf(departement.region())))
                        .isPresent());
        assertThat(france.departements())
                .filteredOn(Departement::isOverseasCollectivity)
                .extracting(Departement::code)
                .containsExactly("975", "977", "978", "986", "987", "988");
        assertThat(france.regions())
                .hasSize(18)
                .extracting(Region::name)
                .startsWith("Auvergne-Rhône-Alpes")
                .endsWith("Pays de la Loire", "Provence-Alpes-Côte d'Azur")
                .containsSubsequence("Hauts-de-France", "Île-de-France", "La Réunion");
        assertThat(france.departement("13").map(Departement::label)).contains("Bouches-du-Rhône (13)");
        assertThat(france.departement("14").map(Departement::region)).contains("28");
    }

    @Test
    void everyCommuneBelongsToExactlyOneDepartement() {
        List<Commune> all = france.departements().stream()
                .flatMap(departement -> france.communesOfDepartement(departement.code()).stream())
                .toList();
        assertThat(all).hasSizeBetween(34_800, 35_100).doesNotHaveDuplicates();
        assertThat(all).allSatisfy(commune -> {
            assertThat(france.commune(commune.code())).contains(commune);
            assertThat(commune.postalCodes()).isNotEmpty().allMatch(code -> code.matches("\\d{5}"));
        });
        assertThat(all.stream().mapToInt(Commune::population).sum()).isBetween(66_000_000, 72_000_000);
    }

    @ParameterizedTest
    @CsvSource({
        "13100, Saint-Rémy-de-Provence, 13210",
        "13010, Barbentane, 13570",
        "13004, Arles, 13200",
        "13089, Saint-Andiol, 13670",
        "13108, Tarascon, 13150",
        "13067, Orgon, 13660",
        "13027, Châteaurenard, 13160",
        "13094, Saint-Étienne-du-Grès, 13103",
    })
    void findsTheCommunesOfTheMission(String code, String name, String postalCode) {
        Commune commune = france.commune(code).orElseThrow();
        assertThat(commune.name()).isEqualTo(name);
        assertThat(commune.postalCodes()).contains(postalCode);
        assertThat(commune.departement()).isEqualTo("13");
        assertThat(france.communes(name, 1)).containsExactly(commune);
    }

    @ParameterizedTest
    @ValueSource(strings = {"13204", "00000", "", "13200", "ARLES", "98411", "98901"})
    void knowsNoOtherCode(String code) {
        assertThat(france.commune(code)).isEmpty();
    }

    @Test
    void keepsCommunesOfOneNameApart() {
        assertThat(france.communes("Saint-Denis", 3))
                .extracting(Commune::display)
                .contains("Saint-Denis (93200, 93210, 93380)");
        assertThat(france.communes("Saint-Denis", 3)).extracting(Commune::label).doesNotHaveDuplicates();
    }

    @Test
    void aPlaceInsideACommuneIsNoCommune() {
        assertThat(france.communes("Mas-Thibert", 10)).isEmpty();
    }

    @Test
    void listsTheCommunesOfAnEpciByName() {
        Epci epci = france.epcis("terre de provence", 1).get(0);
        assertThat(epci.label()).isEqualTo("CA Terre de Provence (13)");
        assertThat(france.epci(epci.siren())).contains(epci);
        assertThat(france.communesOfEpci(epci.siren()))
                .extracting(Commune::name)
                .startsWith("Barbentane", "Cabannes", "Châteaurenard")
                .contains("Orgon", "Saint-Andiol")
                .doesNotContain("Arles");
        assertThat(france.commune("29083").orElseThrow().epci())
                .as("Île-de-Sein is in no EPCI")
                .isNull();
    }

    @Test
    void knowsEveryEpci() {
        assertThat(france.epcis("200035087", 5)).extracting(Epci::name).containsExactly("CA Terre de Provence");
        assertThat(france.epcis("quatre rivieres", 2))
                .extracting(Epci::label)
                .containsExactly("CC des Quatre Rivières (70)", "CC des Quatre Rivières (74)");
        assertThat(france.epcis("cc", 1000)).hasSize(100);
        assertThat(france.epci("13004")).isEmpty();
        assertThat(france.communesOfEpci("")).isEmpty();
        assertThat(france.communesOfDepartement("")).isEmpty();
    }
}
