package org.maillage.presence.control;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.maillage.platform.texts.Sheet;
import org.maillage.presence.boundary.CalendarFile;
import org.maillage.presence.entity.SchoolBreak;
import org.maillage.presence.entity.SchoolZone;

/** The calendar of schools as the ministry publishes it, and files that are none. */
class CalendarReaderTest {

    private static final String HEADER = "description;population;start_date;end_date;location;zones;annee_scolaire\n";

    private static CalendarFile read(String... lines) {
        String text = HEADER + String.join("\n", lines) + "\n";
        return CalendarReader.read(Sheet.read(text.getBytes(StandardCharsets.UTF_8), 100));
    }

    private static void assertBreak(CalendarFile file, SchoolZone zone, String from, String until) {
        assertThat(file.remarks()).isEmpty();
        assertThat(file.isApplicable()).isTrue();
        assertThat(file.breaks()).singleElement().satisfies(found -> {
            assertThat(found.getZone()).isEqualTo(zone);
            assertThat(found.getBeginsOn()).isEqualTo(LocalDate.parse(from));
            assertThat(found.getEndsOn()).isEqualTo(LocalDate.parse(until));
        });
    }

    /** The days of the file begin at midnight there, written in another zone; on the last of them school begins again. */
    @Test
    void daysAreThoseOfTheZone() {
        assertBreak(
                read(
                        "Vacances de la Toussaint;-;2026-10-16T22:00:00+00:00;2026-11-01T23:00:00+00:00;Nice;Zone B;2026-2027"),
                SchoolZone.B,
                "2026-10-17",
                "2026-11-01");
        assertBreak(
                read(
                        "Vacances de Noël;Élèves;2026-12-19T00:00:00+01:00;2027-01-04T00:00:00+01:00;Nice;Zone B;2026-2027"),
                SchoolZone.B,
                "2026-12-19",
                "2027-01-03");
        assertBreak(
                read("Vacances;-;2026-10-09T20:00:00+00:00;2026-10-25T20:00:00+00:00;La Réunion;Réunion;2026-2027"),
                SchoolZone.REUNION,
                "2026-10-10",
                "2026-10-25");
        assertBreak(
                read("Vacances;-;2026-10-17T04:00:00+00:00;2026-11-02T04:00:00+00:00;Guadeloupe;Guadeloupe;2026-2027"),
                SchoolZone.GUADELOUPE,
                "2026-10-17",
                "2026-11-01");
        assertBreak(
                read("Vacances;-;2026-10-17;2026-11-02;Guadeloupe;Guadeloupe;2026-2027"),
                SchoolZone.GUADELOUPE,
                "2026-10-17",
                "2026-11-01");
    }

    @Test
    void academiesOfOneZoneAreOne() {
        CalendarFile file = read(
                "Vacances de Noël;-;2026-12-19;2027-01-04;Nice;Zone B;2026-2027",
                "Vacances de Noël;-;2026-12-19;2027-01-04;Lille;Zone B;2026-2027",
                "Vacances de Noël;-;2026-12-19;2027-01-04;Lyon;Zone A;2026-2027",
                "Prérentrée;Enseignants;2026-08-31;2026-09-01;Lyon;Zone A;2026-2027",
                "Vacances d'Hiver;-;2027-02-06;2027-02-22;Nice;Zone B;2026-2027");
        assertThat(file.breaks())
                .extracting(SchoolBreak::getZone)
                .containsExactly(SchoolZone.B, SchoolZone.A, SchoolZone.B);
        assertThat(file.years()).singleElement().satisfies(year -> {
            assertThat(year.label()).isEqualTo("2026-2027");
            assertThat(year.names()).isEqualTo("Zone A, Zone B");
        });
    }

    @Test
    void aSummerWithoutEndIsTold() {
        CalendarFile file = read(
                "Début des Vacances d'Été;-;2027-07-03;2027-07-03;Nice;Zone B;2026-2027",
                "Début des Vacances d'Été;-;2027-07-03;2027-07-03;Lille;Zone B;2026-2027");
        assertThat(file.isApplicable()).isTrue();
        assertThat(file.breaks())
                .singleElement()
                .satisfies(found -> assertThat(found.getEndsOn()).isEqualTo(LocalDate.of(2027, 8, 31)));
        assertThat(file.remarks())
                .singleElement()
                .satisfies(remark -> assertThat(remark.key()).isEqualTo("presence.calendar.summer"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Noël;-;2026-12-19;2027-01-04;Nice;Zone D;2026-2027|zone",
                "Noël;-;2026-12-19;2027-01-04;Nice;Zone B;2026-2028|year",
                "Noël;-;2026-12-19;2027-01-04;Nice;Zone B;2026|year",
                "Noël;-;2026-12-32;2027-01-04;Nice;Zone B;2026-2027|date",
                "Noël;-;2026-12-19;demain;Nice;Zone B;2026-2027|date",
                "Noël;-;2026-12-19;2026-12-18;Nice;Zone B;2026-2027|end",
                "Noël;-;2026-12-19;2026-12-19;Nice;Zone B;2026-2027|end",
                "Noël;-;2026-12-19;2027-12-19;Nice;Zone B;2026-2027|end",
                "Noël;-;2028-12-19;2029-01-04;Nice;Zone B;2026-2027|otherYear",
                "Noël;Parents;2026-12-19;2027-01-04;Nice;Zone B;2026-2027|population",
                ";-;2026-12-19;2027-01-04;Nice;Zone B;2026-2027|description"
            })
    void aFaultIsToldAtItsLine(String line, String fault) {
        CalendarFile file = read("Hiver;-;2027-02-06;2027-02-22;Nice;Zone B;2026-2027", line);
        assertThat(file.isApplicable()).isFalse();
        assertThat(file.remarks()).singleElement().satisfies(remark -> {
            assertThat(remark.line()).isEqualTo(3);
            assertThat(remark.key()).isEqualTo("presence.calendar." + fault);
        });
    }

    @Test
    void anotherFileIsRefused() {
        byte[] sites = "id;nom\n1;Médiathèque\n".getBytes(StandardCharsets.UTF_8);
        assertThatThrownBy(() -> CalendarReader.read(Sheet.read(sites, 100))).hasMessage("presence.calendar.columns");
        String[] wrong = new String[90];
        java.util.Arrays.fill(wrong, "Noël;-;x;y;Nice;Zone B;2026-2027");
        assertThat(read(wrong).remarks()).as("enough is enough").hasSize(CalendarReader.MOST_FAULTS);
    }
}
