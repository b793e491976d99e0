package org.maillage.presence.control;

import java.text.Normalizer;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.format.DateTimeParseException;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.maillage.platform.errors.BusinessException;
import org.maillage.platform.texts.Sheet;
import org.maillage.presence.boundary.CalendarFile;
import org.maillage.presence.entity.SchoolBreak;
import org.maillage.presence.entity.SchoolZone;

/**
 * Reads the calendar of schools that the ministry of education publishes as open data (fr-en-calendrier-scolaire): a line per holidays, zone
 * and académie. Académies of one zone repeat the same holidays. A day is written as the instant at which it begins there, and the end is the day
 * on which school begins again.
 */
public final class CalendarReader {

    /** Of ten years and all académies there are three thousand. */
    public static final int MOST_LINES = 20_000;

    /** Whoever handed in another file has read enough by then. */
    static final int MOST_FAULTS = 50;

    private static final int FIRST_YEAR = 2000;
    private static final int LAST_YEAR = 2100;

    /** Whoever learns has these holidays; teachers begin earlier. */
    private static final Set<String> PUPILS = Set.of("", "eleves");

    private static final Set<String> TEACHERS = Set.of("enseignants");

    private static final Pattern YEAR = Pattern.compile("(\\d{4})\\s*-\\s*(\\d{4})");

    private enum Column {
        DESCRIPTION("description"),
        POPULATION("population"),
        START("start date", "date de debut", "date debut"),
        END("end date", "date de fin", "date fin"),
        ZONES("zones", "zone"),
        YEAR("annee scolaire");

        private final Set<String> names;

        Column(String... names) {
            this.names = Set.of(names);
        }
    }

    private final Map<Column, Integer> places = new HashMap<>();
    private final Breaks found = new Breaks();

    private CalendarReader(List<String> headers) {
        for (Column column : Column.values()) {
            for (int i = headers.size() - 1; i >= 0; i--) {
                if (column.names.contains(plain(headers.get(i)))) {
                    places.put(column, i);
                }
            }
        }
    }

    /**
     * Reads all lines.
     *
     * @throws BusinessException at {@code file} when a column is missing
     */
    public static CalendarFile read(Sheet sheet) {
        CalendarReader reader = new CalendarReader(sheet.headers());
        if (reader.places.size() < Column.values().length) {
            throw new BusinessException("presence.calendar.columns").at("file");
        }
        sheet.rows().stream()
                .takeWhile(row -> reader.found.faults() < MOST_FAULTS)
                .forEach(reader::read);
        return reader.found.file();
    }

    private void read(Sheet.Row row) {
        String population = plain(cell(row, Column.POPULATION));
        if (TEACHERS.contains(population)) {
            return;
        }
        if (!PUPILS.contains(population)) {
            fault(row, "presence.calendar.population", cell(row, Column.POPULATION));
            return;
        }
        String name = cell(row, Column.DESCRIPTION);
        if (name.isEmpty() || name.length() > Breaks.LONGEST_NAME) {
            fault(row, "presence.calendar.description");
            return;
        }
        Optional<SchoolZone> zone = SchoolZone.named(cell(row, Column.ZONES));
        if (zone.isEmpty()) {
            fault(row, "presence.calendar.zone", cell(row, Column.ZONES));
            return;
        }
        Optional<Integer> year = year(cell(row, Column.YEAR));
        if (year.isEmpty()) {
            fault(row, "presence.calendar.year", cell(row, Column.YEAR));
            return;
        }
        days(row, zone.get(), year.get(), name);
    }

    private void days(Sheet.Row row, SchoolZone zone, int year, String name) {
        Optional<LocalDate> begins = day(cell(row, Column.START), zone);
        Optional<LocalDate> again = day(cell(row, Column.END), zone);
        if (begins.isEmpty() || again.isEmpty()) {
            fault(row, "presence.calendar.date", begins.isEmpty() ? cell(row, Column.START) : cell(row, Column.END));
            return;
        }
        LocalDate first = begins.get();
        if (first.getYear() < year || first.getYear() > year + 1) {
            fault(row, "presence.calendar.otherYear", String.valueOf(first), cell(row, Column.YEAR));
        } else {
            found.add(row.number(), new SchoolBreak(zone, year, name, first, again.get()));
        }
    }

    private static Optional<Integer> year(String text) {
        Matcher years = YEAR.matcher(text);
        if (!years.matches()) {
            return Optional.empty();
        }
        int first = Integer.parseInt(years.group(1));
        boolean sane = Integer.parseInt(years.group(2)) == first + 1 && first >= FIRST_YEAR && first <= LAST_YEAR;
        return sane ? Optional.of(first) : Optional.empty();
    }

    private static Optional<LocalDate> day(String text, SchoolZone zone) {
        try {
            LocalDate day = text.length() == "2026-10-17".length()
                    ? LocalDate.parse(text)
                    : Breaks.day(OffsetDateTime.parse(text).toInstant(), zone);
            return Optional.of(day);
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }

    private String cell(Sheet.Row row, Column column) {
        int place = places.getOrDefault(column, Integer.MAX_VALUE);
        return place < row.cells().size() ? row.cells().get(place) : "";
    }

    private void fault(Sheet.Row row, String key, String... values) {
        found.fault(row.number(), key, values);
    }

    private static String plain(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .replaceAll("[^A-Za-z]+", " ")
                .strip()
                .toLowerCase(Locale.ROOT);
    }
}
