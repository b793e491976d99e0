package org.maillage.presence.boundary;

import java.io.Serializable;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.maillage.presence.entity.SchoolBreak;
import org.maillage.presence.entity.SchoolZone;

/**
 * A school year, and the zones of which its holidays are known.
 *
 * @param year the one in which it begins
 */
public record CalendarYear(int year, List<SchoolZone> zones) implements Serializable {

    static List<CalendarYear> of(Collection<SchoolBreak> breaks) {
        Map<Integer, TreeSet<SchoolZone>> years = breaks.stream()
                .collect(Collectors.groupingBy(
                        SchoolBreak::getSchoolYear,
                        () -> new TreeMap<>(Comparator.<Integer>reverseOrder()),
                        Collectors.mapping(SchoolBreak::getZone, Collectors.toCollection(TreeSet::new))));
        return years.entrySet().stream()
                .map(year -> new CalendarYear(year.getKey(), List.copyOf(year.getValue())))
                .toList();
    }

    /** {@code 2026-2027}. */
    public String label() {
        return year + "-" + (year + 1);
    }

    /** As the calendar names them. */
    public String names() {
        return zones.stream().map(SchoolZone::title).collect(Collectors.joining(", "));
    }
}
