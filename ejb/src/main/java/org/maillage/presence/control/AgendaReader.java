package org.maillage.presence.control;

import biweekly.Biweekly;
import biweekly.ICalendar;
import biweekly.component.VEvent;
import biweekly.property.DateOrDateTimeProperty;
import biweekly.property.TextProperty;
import biweekly.util.DateTimeComponents;
import biweekly.util.ICalDate;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.maillage.platform.errors.BusinessException;
import org.maillage.presence.boundary.CalendarFile;
import org.maillage.presence.entity.SchoolBreak;
import org.maillage.presence.entity.SchoolZone;

/**
 * Reads the calendar of schools as the ministry of education publishes it for agendas (iCalendar, RFC 5545): an event per holidays, of one zone
 * or of several. The end of an event is the day on which school begins again.
 */
public final class AgendaReader {

    private static final String BEGINNING = "BEGIN:VCALENDAR";
    private static final String EVENT = "BEGIN:VEVENT";
    private static final String MARK = "\uFEFF";
    private static final String BETWEEN = " - ";

    /** {@code 20250114T124845Z-Zone-A@data.education.gouv.fr} of a file of one zone. */
    private static final Pattern UID = Pattern.compile("[0-9TZ]+-([^@]+)@.*");

    private final Breaks found = new Breaks();

    private AgendaReader() {}

    /** Whether a file is of this form, whatever its name says. */
    public static boolean reads(byte[] content) {
        int beginning = Math.min(content.length, BEGINNING.length() + 10);
        return text(content, beginning).strip().regionMatches(true, 0, BEGINNING, 0, BEGINNING.length());
    }

    private static String text(byte[] content, int length) {
        String text = new String(content, 0, length, StandardCharsets.UTF_8);
        return text.startsWith(MARK) ? text.substring(1) : text;
    }

    /**
     * Reads all events.
     *
     * @throws BusinessException at {@code file} when there is none
     */
    public static CalendarFile read(byte[] content) {
        String text = text(content, content.length);
        int[] lines = lines(text);
        List<VEvent> events = Stream.ofNullable(Biweekly.parse(text).first())
                .map(ICalendar::getEvents)
                .flatMap(List::stream)
                .limit(CalendarReader.MOST_LINES)
                .toList();
        if (events.isEmpty()) {
            throw new BusinessException("presence.calendar.noEvents").at("file");
        }
        AgendaReader reader = new AgendaReader();
        for (int i = 0; i < events.size() && reader.found.faults() < CalendarReader.MOST_FAULTS; i++) {
            reader.read(i < lines.length ? lines[i] : 0, events.get(i));
        }
        return reader.found.file();
    }

    /** On which lines events begin, from 1: the library does not tell. */
    private static int[] lines(String text) {
        List<String> all = text.lines().toList();
        return IntStream.range(0, all.size())
                .filter(i -> all.get(i).strip().equalsIgnoreCase(EVENT))
                .map(i -> i + 1)
                .toArray();
    }

    private void read(int line, VEvent event) {
        String summary = told(event.getSummary());
        if (isSchool(SchoolZone.plain(summary))) {
            return;
        }
        String name = name(summary);
        if (name.isEmpty() || name.length() > Breaks.LONGEST_NAME) {
            found.fault(line, "presence.calendar.description");
            return;
        }
        Set<SchoolZone> zones = zones(event, summary);
        if (zones.isEmpty()) {
            String location = told(event.getLocation());
            found.fault(line, "presence.calendar.zone", shortened(location.isEmpty() ? summary : location));
        }
        if (event.getRecurrenceRule() != null) {
            found.fault(line, "presence.calendar.repeated");
            return;
        }
        for (SchoolZone zone : zones) {
            Optional<LocalDate> begins = day(event.getDateStart(), zone);
            Optional<LocalDate> again = day(event.getDateEnd(), zone);
            if (begins.isEmpty() || again.isEmpty()) {
                found.fault(line, "presence.calendar.noDates");
                return;
            }
            found.add(line, new SchoolBreak(zone, SchoolBreak.yearOf(begins.get()), name, begins.get(), again.get()));
        }
    }

    /** The day on which pupils come back, and those on which teachers come before them, are no holidays. */
    private static boolean isSchool(String summary) {
        return summary.contains("enseignants") || summary.startsWith("rentree");
    }

    /** The zones of an event stand as its place, behind its name, or are those of the file. */
    private static Set<SchoolZone> zones(VEvent event, String summary) {
        Matcher uid = UID.matcher(told(event.getUid()));
        return Stream.of(
                        told(event.getLocation()),
                        summary.substring(summary.lastIndexOf(BETWEEN) + 1),
                        uid.matches() ? uid.group(1) : "")
                .map(SchoolZone::several)
                .filter(zones -> !zones.isEmpty())
                .findFirst()
                .orElse(Set.of());
    }

    private static String name(String summary) {
        int end = summary.lastIndexOf(BETWEEN);
        return end > 0 && !SchoolZone.several(summary.substring(end)).isEmpty() ? summary.substring(0, end) : summary;
    }

    private static Optional<LocalDate> day(@Nullable DateOrDateTimeProperty told, SchoolZone zone) {
        ICalDate date = told == null ? null : told.getValue();
        if (date == null) {
            return Optional.empty();
        }
        DateTimeComponents written = date.getRawComponents();
        try {
            return Optional.of(
                    date.hasTime() || written == null
                            ? Breaks.day(date.toInstant(), zone)
                            : LocalDate.of(written.getYear(), written.getMonth(), written.getDate()));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private static String told(@Nullable TextProperty property) {
        String text = property == null ? null : property.getValue();
        return text == null ? "" : text.strip();
    }

    private static String shortened(String text) {
        return text.length() <= Breaks.LONGEST_NAME ? text : text.substring(0, Breaks.LONGEST_NAME) + "…";
    }
}
