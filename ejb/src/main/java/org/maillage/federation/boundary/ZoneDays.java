package org.maillage.federation.boundary;

import java.time.LocalDate;
import java.util.Map;
import org.maillage.directory.entity.PriorityZone;
import org.maillage.platform.texts.LongDates;
import org.maillage.platform.texts.Words;

/**
 * What priority zones are called in a table, where an amount is a number and nothing else: with the day of the list by which it is known what
 * is in them, and that the figure is the least.
 *
 * @param days of the lists, by zone
 */
public record ZoneDays(Map<String, LocalDate> days) {

    public ZoneDays {
        days = Map.copyOf(days);
    }

    /** A zone, by the day of its list; what is in none is known by both. */
    public String least(String zone, Words words) {
        String name = words.of("directory.zone." + zone);
        LocalDate day = days.get(zone);
        if (day != null) {
            return words.format("federation.zone.least.list", name, written(day, words));
        }
        LocalDate quartiers = days.get(PriorityZone.QPV.name());
        LocalDate rural = days.get(PriorityZone.FRR.name());
        return quartiers == null || rural == null
                ? words.format("federation.zone.least", name)
                : words.format("federation.zone.least.lists", name, written(quartiers, words), written(rural, words));
    }

    private static String written(LocalDate day, Words words) {
        return LongDates.day(day, words.locale());
    }
}
