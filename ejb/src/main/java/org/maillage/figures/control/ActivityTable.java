package org.maillage.figures.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.maillage.access.boundary.Teams;
import org.maillage.activities.entity.ActivityKind;
import org.maillage.activities.entity.Equipment;
import org.maillage.activities.entity.Theme;
import org.maillage.directory.boundary.Communes;
import org.maillage.figures.entity.Selection;
import org.maillage.indicators.Accompaniments;
import org.maillage.indicators.Act;
import org.maillage.indicators.Helped;
import org.maillage.platform.persistence.TenantSelect;
import org.maillage.platform.security.Acting;
import org.maillage.tenants.control.Memberships;

/**
 * The activities of a selection as lines of a table, in the words of the pages. The scope is that of the figures, so as many lines come
 * out as were counted. No name of a person who was helped is in it.
 */
@ApplicationScoped
public class ActivityTable {

    /** What is written out and not counted. */
    private static final String MORE =
            ", a.recorded_at, a.mediator_id, (select group_concat(t.name order by t.name separator ', ')"
                    + " from activities_tagged g join activities_tags t on t.id = g.tag_id"
                    + " where g.activity_id = a.id and t.scope <> 'PERSON')";

    /** The columns of gender, age, status and residence. */
    private static final int OF_A_PERSON = 6;

    private static final int RECORDED = Accompaniments.WIDTH + 1;
    private static final int MEDIATOR = Accompaniments.WIDTH + 2;
    private static final int TAGS = Accompaniments.WIDTH + 3;

    private static final List<String> COLUMNS = List.of(
            "date",
            "recorded",
            "mediator",
            "kind",
            "accompaniments",
            "place",
            "site",
            "commune",
            "commune.code",
            "commune.postal",
            "minutes",
            "themes",
            "procedures",
            "tags",
            "equipment",
            "office",
            "autonomy",
            "referral",
            "person",
            "gender",
            "age",
            "status",
            "residence",
            "residence.code",
            "residence.postal",
            "id");

    @Inject
    private Scope scope;

    @Inject
    private Accompaniments accompaniments;

    @Inject
    private Labels labels;

    @Inject
    private Communes communes;

    @Inject
    private Teams teams;

    @Inject
    private Memberships memberships;

    /** Takes the lines of a table, the first of them the names of the columns. */
    @FunctionalInterface
    public interface Taker {
        void take(List<? extends @Nullable Object> cells) throws IOException;
    }

    /** Hands over the head and each line, a few at a time, by day. */
    public void write(Selection selection, Locale locale, Taker to) throws IOException {
        Words words = new Words(locale);
        to.take(COLUMNS.stream()
                .map(column -> words.of("figures.column." + column))
                .toList());
        Names names = new Names(
                words,
                people(),
                labels.names(),
                memberships.ageBands(selection.days().to()),
                communes::find);
        accompaniments.readByDay(scope.of(selection), MORE, (Accompaniments.Taker<IOException>)
                (act, row) -> to.take(line(act, row, names)));
    }

    private Map<String, String> people() {
        Map<String, String> names = new HashMap<>();
        if (Acting.may("access:read")) {
            teams.names().forEach((account, name) -> names.put(account.toString(), name));
        }
        return names;
    }

    private static List<@Nullable Object> line(Act act, TenantSelect.Row row, Names names) {
        Words words = names.words();
        String mediator = row.need(MEDIATOR);
        List<@Nullable Object> cells = new ArrayList<>(COLUMNS.size());
        cells.add(act.date().toString());
        cells.add(row.need(RECORDED).substring(0, "yyyy-mm-dd hh:mm".length()));
        cells.add(names.person(mediator));
        cells.add(words.of("activities.kind." + act.kind()));
        cells.add(act.accompaniments());
        cells.add(words.of("activities.place." + act.place()));
        cells.add(names.known(act.site()));
        cells.addAll(names.commune(act.commune()));
        cells.add(act.minutes());
        cells.add(themes(words, act.themes(), Theme.Family.DIGITAL));
        cells.add(themes(words, act.themes(), Theme.Family.PROCEDURE));
        cells.add(row.text(TAGS));
        cells.add(Equipment.ofBits(act.equipment()).stream()
                .map(equipment -> words.of("activities.equipment." + equipment))
                .collect(Collectors.joining(", ")));
        cells.add(names.known(act.office()));
        cells.add(named(words, "activities.autonomy.", act.autonomy()));
        cells.add(named(words, "activities.referral.", act.referral()));
        person(cells, act, names);
        cells.add(act.id());
        return cells;
    }

    /** Of a group nothing is told of any single participant. */
    private static void person(List<@Nullable Object> cells, Act act, Names names) {
        Words words = names.words();
        if (act.kind() == ActivityKind.GROUP) {
            cells.add(words.of("figures.person.group"));
            cells.addAll(Collections.nCopies(OF_A_PERSON, null));
            return;
        }
        Helped person = act.people().get(0);
        cells.add(words.of(sort(person)));
        cells.add(named(words, "beneficiaries.gender.", person.gender()));
        cells.add(names.ages(person.ages()));
        cells.add(named(words, "beneficiaries.status.", person.status()));
        cells.addAll(names.commune(person.residence()));
    }

    private static String sort(Helped person) {
        if (person.known() != null) {
            return "figures.person.known";
        }
        return person.before() ? "figures.person.again" : "figures.person.anonymous";
    }

    private static String themes(Words words, long bits, Theme.Family family) {
        StringBuilder text = new StringBuilder();
        Theme.each(
                bits,
                family,
                theme -> text.append(text.isEmpty() ? "" : ", ").append(words.of("activities.theme." + theme.name())));
        return text.toString();
    }

    private static @Nullable String named(Words words, String beginning, @Nullable Enum<?> value) {
        return value == null ? null : words.of(beginning + value.name());
    }
}
