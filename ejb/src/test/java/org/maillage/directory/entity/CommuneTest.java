package org.maillage.directory.entity;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.time.LocalDate;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.maillage.directory.control.FrenchTerritory;

class CommuneTest {

    @ParameterizedTest
    @CsvSource({
        "13004, Arles, +01:00",
        "2A004, Ajaccio, +01:00",
        "97105, Basse-Terre, -04:00",
        "97209, Fort-de-France, -04:00",
        "97302, Cayenne, -03:00",
        "97411, Saint-Denis, +04:00",
        "97611, Mamoudzou, +03:00",
        "97502, Saint-Pierre, -03:00",
        "97701, Saint-Barthélemy, -04:00",
        "97801, Saint-Martin, -04:00",
        "98613, Uvea, +12:00",
        "98735, Papeete, -10:00",
        "98731, Nuku-Hiva, -09:30",
        "98719, Gambier, -09:00",
        "98818, Nouméa, +11:00",
    })
    void livesInItsOwnTimeZone(String code, String name, String winterOffset) {
        Commune commune = commune(code);
        assertThat(commune.name()).isEqualTo(name);
        assertThat(LocalDate.of(2026, 1, 15).atStartOfDay(commune.zone()).getOffset())
                .hasToString(winterOffset);
    }

    @Test
    void noDepartementOutsideMetropoleLivesAtTheHourOfParis() {
        assertThat(FrenchTerritory.get().departements()).allSatisfy(departement -> {
            String code = departement.code();
            ZoneId zone =
                    FrenchTerritory.get().communesOfDepartement(code).get(0).zone();
            assertThat(zone.getId().equals("Europe/Paris")).as(code).isEqualTo(code.length() == 2);
        });
    }

    @Test
    void isShownWithItsCodes() {
        assertThat(commune("13004").label()).isEqualTo("Arles (13004)");
        assertThat(commune("13067").display()).isEqualTo("Orgon (13660)");
        assertThat(commune("13004").display()).isEqualTo("Arles (13104, 13123, 13129, 13200, 13280)");
        assertThat(commune("13055").display()).isEqualTo("Marseille (13001 … 13016)");
    }

    @Test
    void travelsWithTheSessionOfAPage() throws IOException, ClassNotFoundException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
            out.writeObject(commune("13004"));
        }
        try (ObjectInputStream in = new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray()))) {
            assertThat(in.readObject()).isEqualTo(commune("13004"));
        }
    }

    private static Commune commune(String code) {
        return FrenchTerritory.get().commune(code).orElseThrow();
    }
}
