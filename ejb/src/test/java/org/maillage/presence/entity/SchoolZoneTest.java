package org.maillage.presence.entity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.maillage.directory.control.FrenchTerritory;
import org.maillage.directory.entity.Departement;

/** Every part of France has one school calendar. */
class SchoolZoneTest {

    @Test
    void everyDepartementIsInOneZone() {
        List<String> named = Arrays.stream(SchoolZone.values())
                .flatMap(zone -> zone.departements().stream())
                .toList();
        assertThat(named)
                .doesNotHaveDuplicates()
                .containsExactlyInAnyOrderElementsOf(FrenchTerritory.get().departements().stream()
                        .map(Departement::code)
                        .toList());
    }

    @ParameterizedTest
    @CsvSource({
        "69123, A",
        "33063, A",
        "13004, B",
        "67482, B",
        "14118, B",
        "75056, C",
        "31555, C",
        "34172, C",
        "2B033, CORSE",
        "97411, REUNION",
        "97701, GUADELOUPE",
        "98818, NOUVELLE_CALEDONIE"
    })
    void zoneOfACommune(String commune, SchoolZone zone) {
        assertThat(SchoolZone.of(commune)).contains(zone);
    }

    @ParameterizedTest
    @CsvSource({
        "Zone A, A",
        "zone b, B",
        "Réunion, REUNION",
        "Nouvelle-Calédonie, NOUVELLE_CALEDONIE",
        "Saint-Pierre-et-Miquelon, SAINT_PIERRE_ET_MIQUELON"
    })
    void namesInFiles(String name, SchoolZone zone) {
        assertThat(SchoolZone.named(name)).contains(zone);
        assertThat(SchoolZone.named("Zone D")).isEmpty();
    }
}
