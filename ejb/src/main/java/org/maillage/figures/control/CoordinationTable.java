package org.maillage.figures.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.maillage.activities.control.CoordinationReach;
import org.maillage.activities.entity.CoordinationNature;
import org.maillage.activities.entity.CoordinationTheme;
import org.maillage.activities.entity.Organiser;
import org.maillage.platform.persistence.Condition;
import org.maillage.platform.persistence.TenantSelect;
import org.maillage.platform.texts.TableFile;
import org.maillage.platform.texts.Words;

/** The activities of coordination within reach as lines of a table, in the words of the pages. */
@ApplicationScoped
public class CoordinationTable {

    private static final String ROWS =
            "select c.date, c.kind, c.title, c.nature_bits, c.minutes, c.mediators, c.structures, c.others,"
                    + " c.organiser_bits, c.other_organiser,"
                    + " (select group_concat(coalesce(p.sort, ''), ' ', replace(p.name, '\n', ' ') order by p.rank separator '\n')"
                    + " from activities_coordinations_partners p where p.coordination_id = c.id),"
                    + " c.level, c.initiative, c.theme_bits, c.other_theme,"
                    + " (select group_concat(t.name order by t.name separator ', ') from activities_coordinations_tagged g"
                    + " join activities_tags t on t.id = g.tag_id where g.coordination_id = c.id and t.scope <> 'PERSON'),"
                    + " c.notes, c.mediator_id, " + TableFile.moment("c.recorded_at") + ", "
                    + TableFile.moment("c.changed_at")
                    + ", c.id from activities_coordinations c";

    private static final List<String> COLUMNS = List.of(
            "date",
            "kind",
            "name",
            "natures",
            "minutes",
            "participants",
            "mediators",
            "structures",
            "others",
            "organisers",
            "partners",
            "territory",
            "initiative",
            "subjects",
            "tags",
            "notes",
            "mediator",
            "role",
            "recorded",
            "changed",
            "id");

    @Inject
    private CoordinationReach reach;

    @Inject
    private TenantSelect rows;

    @Inject
    private Colleagues colleagues;

    /** Hands over the head and each line, a few at a time, by day. */
    public void write(Locale locale, TableFile to) throws IOException {
        Words words = new Words(locale);
        to.take(COLUMNS.stream()
                .map(column -> words.of("figures.column." + column))
                .toList());
        Map<String, List<@Nullable String>> people = colleagues.cells(words);
        Condition which = Condition.of("c.deleted_at is null").and(reach.condition());
        rows.read(ROWS, which, "order by c.date, c.id", (TenantSelect.Taker<IOException>)
                row -> to.take(line(row, words, people)));
    }

    private static List<@Nullable Object> line(
            TenantSelect.Row row, Words words, Map<String, List<@Nullable String>> people) {
        List<@Nullable Object> cells = new ArrayList<>(COLUMNS.size());
        cells.add(row.need(1));
        cells.add(words.of("activities.coordination." + row.need(2)));
        cells.add(row.text(3));
        cells.add(all(words, "activities.nature.", CoordinationNature.ofBits(row.number(4)), null));
        cells.add(row.text(5) == null ? null : row.number(5));
        cells.add(row.number(6) + row.number(7) + row.number(8));
        Stream.of(6, 7, 8).map(row::number).forEach(cells::add);
        cells.add(all(words, "activities.organiser.", Organiser.ofBits(row.number(9)), row.text(10)));
        cells.add(partners(words, row.text(11)));
        cells.add(words.of("activities.level.", row.text(12)));
        cells.add(words.of("activities.initiative.", row.text(13)));
        cells.add(all(words, "activities.coordination.theme.", CoordinationTheme.ofBits(row.number(14)), row.text(15)));
        cells.add(row.text(16));
        cells.add(row.text(17));
        cells.addAll(people.getOrDefault(row.need(18), Arrays.asList(row.need(18), null)));
        cells.add(row.text(19));
        cells.add(row.text(20));
        cells.add(row.need(21));
        return cells;
    }

    /** Each told as its sort, a blank and its name; the sort is missing where nobody noted it. */
    private static @Nullable String partners(Words words, @Nullable String told) {
        return told == null
                ? null
                : Stream.of(told.split("\n"))
                        .map(line -> partner(words, line.split(" ", 2)))
                        .collect(Collectors.joining(", "));
    }

    private static String partner(Words words, String[] sortAndName) {
        String sort = sortAndName[0];
        String name = sortAndName[1];
        return sort.isEmpty() ? name : name + " (" + words.of("activities.organiser." + sort) + ")";
    }

    /** What was chosen from a list, and what was written because the list does not say it. */
    private static String all(Words words, String beginning, List<? extends Enum<?>> chosen, @Nullable String other) {
        return Stream.concat(chosen.stream().map(value -> words.of(beginning + value.name())), Stream.ofNullable(other))
                .filter(Objects::nonNull)
                .collect(Collectors.joining(", "));
    }
}
