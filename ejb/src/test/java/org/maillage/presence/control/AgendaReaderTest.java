package org.maillage.presence.control;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.maillage.presence.boundary.CalendarFile;
import org.maillage.presence.boundary.CalendarRemark;
import org.maillage.presence.entity.SchoolBreak;
import org.maillage.presence.entity.SchoolZone;

/** The calendar of schools as the ministry publishes it for agendas. */
class AgendaReaderTest {

    private static final String CHRISTMAS = event(
            "DTSTART;VALUE=DATE:20261219",
            "DTEND;VALUE=DATE:20270104",
            "SUMMARY:Vacances de Noël - Zones A/B/C",
            "UID:20260114T124845Z-Zone-A-B-C-Corse@data.education.gouv.fr",
            "LOCATION:Zones A/B/C");

    private static String event(String... lines) {
        return "BEGIN:VEVENT\r\n" + String.join("\r\n", lines) + "\r\nEND:VEVENT\r\n";
    }

    private static byte[] calendar(String... events) {
        return ("BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:-//test//FR\r\n" + String.join("", events)
                        + "END:VCALENDAR\r\n")
                .getBytes(StandardCharsets.UTF_8);
    }

    private static CalendarFile read(String... events) {
        byte[] content = calendar(events);
        assertThat(AgendaReader.reads(content)).isTrue();
        return AgendaReader.read(content);
    }

    @Test
    void anEventIsTheHolidaysOfEachOfItsZones() {
        CalendarFile file = read(CHRISTMAS);
        assertThat(file.isApplicable()).isTrue();
        assertThat(file.breaks())
                .extracting(SchoolBreak::getZone)
                .containsExactly(SchoolZone.A, SchoolZone.B, SchoolZone.C);
        assertThat(file.breaks()).allSatisfy(found -> {
            assertThat(found.getName()).isEqualTo("Vacances de Noël");
            assertThat(found.getSchoolYear()).isEqualTo(2026);
            assertThat(found.getBeginsOn()).hasToString("2026-12-19");
            assertThat(found.getEndsOn()).as("school begins on the 4th").hasToString("2027-01-03");
        });
    }

    /** The place of older files is a list of académies, that of files of one zone may be missing. */
    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "Vacances d'hiver - Zone C; Bordeaux\\, Créteil\\, Paris; 1@education.gouv.fr; C",
                "Vacances d'hiver; ; 20260918T084701Z-Zone-B@data.education.gouv.fr; B",
                "Vacances d'hiver; ; 20260831T093815Z-Guadeloupe@data.education.gouv.fr; GUADELOUPE",
                "Vacances d'hiver; ; 20260831T094353Z-SaintPierreEtMiquelon@data.education.gouv.fr; SAINT_PIERRE_ET_MIQUELON",
                "Vacances d'hiver; Corse; x; CORSE",
                "Vacances d'hiver - Zone A; Zone A; x; A"
            })
    void theZoneStandsInOneOfThreePlaces(String summary, String location, String uid, SchoolZone zone) {
        CalendarFile file = read(event(
                "DTSTART;VALUE=DATE:20270206",
                "DTEND;VALUE=DATE:20270222",
                "SUMMARY:" + summary,
                "LOCATION:" + (location == null ? "" : location),
                "UID:" + uid));
        assertThat(file.remarks()).isEmpty();
        assertThat(file.breaks()).singleElement().satisfies(found -> {
            assertThat(found.getZone()).isEqualTo(zone);
            assertThat(found.getName()).isEqualTo("Vacances d'hiver");
        });
    }

    @Test
    void daysOfTeachersAndTheFirstDayOfSchoolAreNoHolidays() {
        CalendarFile file = read(
                event(
                        "DTSTART;VALUE=DATE:20260831",
                        "DTEND;VALUE=DATE:20260901",
                        "SUMMARY:Vacances d'Été(prérentrée Enseignants) - Zones A/B/C"),
                event(
                        "DTSTART;VALUE=DATE:20260901",
                        "DTEND;VALUE=DATE:20260902",
                        "SUMMARY:Rentrée scolaire des élèves - Zones A B C"),
                event(
                        "DTSTART;VALUE=DATE:20270703",
                        "DTEND;VALUE=DATE:20270703",
                        "SUMMARY:Début des Vacances d'Été - Zone A"));
        assertThat(file.breaks())
                .singleElement()
                .satisfies(found -> assertThat(found.getEndsOn()).hasToString("2027-08-31"));
        assertThat(file.remarks()).extracting(CalendarRemark::key).containsExactly("presence.calendar.summer");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "DTSTART;VALUE=DATE:20261219|DTEND;VALUE=DATE:20260104|SUMMARY:Noël - Zone A|end",
                "DTSTART;VALUE=DATE:20261219|DTEND;VALUE=DATE:20270104|SUMMARY:Noël - Zone D|zone",
                "DTSTART;VALUE=DATE:20261219|X-NOTHING:1|SUMMARY:Noël - Zone A|noDates",
                "DTSTART;VALUE=DATE:demain|DTEND;VALUE=DATE:20270104|SUMMARY:Noël - Zone A|noDates",
                "DTSTART;VALUE=DATE:20261219|DTEND;VALUE=DATE:20270104|DESCRIPTION:Noël|description"
            })
    void aFaultIsToldAtItsLine(String first, String second, String third, String fault) {
        CalendarFile file = read(CHRISTMAS, event(first, second, third));
        assertThat(file.isApplicable()).isFalse();
        assertThat(file.remarks()).singleElement().satisfies(remark -> {
            assertThat(remark.key()).isEqualTo("presence.calendar." + fault);
            assertThat(remark.line()).as("that of its event").isEqualTo(11);
        });
    }

    @Test
    void aRepeatedEventAndACalendarWithoutEventsAreRefused() {
        assertThat(read(event(
                                "DTSTART;VALUE=DATE:20261219",
                                "DTEND;VALUE=DATE:20270104",
                                "RRULE:FREQ=YEARLY",
                                "SUMMARY:Noël - Zone A"))
                        .remarks())
                .extracting(CalendarRemark::key)
                .containsExactly("presence.calendar.repeated");
        assertThatThrownBy(() -> read()).hasMessage("presence.calendar.noEvents");
        assertThat(AgendaReader.reads("description;population".getBytes(StandardCharsets.UTF_8)))
                .isFalse();
    }
}
