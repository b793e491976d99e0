package org.maillage.figures.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.maillage.activities.entity.ActivityKind;
import org.maillage.activities.entity.Equipment;
import org.maillage.activities.entity.Tag;
import org.maillage.activities.entity.Theme;
import org.maillage.directory.boundary.Communes;
import org.maillage.figures.entity.Selection;
import org.maillage.indicators.Accompaniments;
import org.maillage.indicators.Act;
import org.maillage.indicators.Helped;
import org.maillage.platform.persistence.TenantSelect;
import org.maillage.platform.security.Acting;
import org.maillage.platform.texts.TableFile;
import org.maillage.platform.texts.Words;
import org.maillage.tenants.control.Memberships;

/**
 * The activities of a selection as lines of a table, in the words of the pages. The scope is that of the figures, so as many lines come
 * out as were counted. No name of a person who was helped is in it, unless somebody wrote one into the notes.
 */
@ApplicationScoped
public class ActivityTable {

    /** What is written out and not counted. */
    private static final String MORE = ", " + TableFile.moment("a.recorded_at") + ", a.mediator_id, "
            + TableFile.moment("a.changed_at") + ", a.group_title, a.group_level";

    private static final String TAGGED = ", (select group_concat(t.name order by t.name separator ', ')"
            + " from activities_tagged g join activities_tags t on t.id = g.tag_id"
            + " where g.activity_id = a.id and t.scope <> 'PERSON')";

    /** Where there are no tags, none is looked for at each activity. */
    private static final String UNTAGGED = ", null";

    /** What was typed about somebody: for whoever reads it on the page of the activity. Most activities are of no démarche. */
    private static final String TYPED =
            ", case when a.procedure_id is null then null else (select concat(p.subject, ' ', coalesce(p.title, ''))"
                    + " from activities_procedures p where p.id = a.procedure_id) end, a.notes";

    private static final String UNTYPED = ", null, null";

    /** Who reads the notes. */
    private static final String READS = "activities:read";

    /** The columns of gender, age, status and residence. */
    private static final int OF_A_PERSON = 6;

    private static final int RECORDED = Accompaniments.WIDTH + 1;
    private static final int MEDIATOR = Accompaniments.WIDTH + 2;
    private static final int CHANGED = Accompaniments.WIDTH + 3;
    private static final int TITLE = Accompaniments.WIDTH + 4;
    private static final int LEVEL = Accompaniments.WIDTH + 5;
    private static final int TAGS = Accompaniments.WIDTH + 6;
    private static final int FOLLOWED = Accompaniments.WIDTH + 7;
    private static final int NOTES = Accompaniments.WIDTH + 8;

    private static final List<String> COLUMNS = List.of(
            "date",
            "recorded",
            "changed",
            "mediator",
            "role",
            "kind",
            "accompaniments",
            "place",
            "site",
            "street",
            "commune",
            "commune.code",
            "commune.postal",
            "minutes",
            "title",
            "level",
            "themes",
            "procedures",
            "followed",
            "tags",
            "equipment",
            "office",
            "autonomy",
            "referred",
            "referral",
            "person",
            "gender",
            "age",
            "status",
            "residence",
            "residence.code",
            "residence.postal",
            "notes",
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
    private Colleagues colleagues;

    @Inject
    private Memberships memberships;

    /** Hands over the head and each line, a few at a time, by day. */
    public void write(Selection selection, Locale locale, TableFile to) throws IOException {
        Words words = new Words(locale);
        to.take(COLUMNS.stream()
                .map(column -> words.of("figures.column." + column))
                .toList());
        Names names = new Names(
                words,
                colleagues.cells(words),
                labels.names(),
                memberships.ageBands(selection.days().to()),
                communes::find);
        Map<String, String> streets = labels.streets();
        boolean tagged = labels.tags().stream().anyMatch(tag -> tag.getScope() != Tag.Scope.PERSON);
        String more = MORE + (tagged ? TAGGED : UNTAGGED) + (Acting.may(READS) ? TYPED : UNTYPED);
        accompaniments.readByDay(scope.of(selection), more, (Accompaniments.Taker<IOException>)
                (act, row) -> to.take(line(act, row, names, streets)));
    }

    private static List<@Nullable Object> line(
            Act act, TenantSelect.Row row, Names names, Map<String, String> streets) {
        Words words = names.words();
        List<@Nullable Object> cells = new ArrayList<>(COLUMNS.size());
        cells.add(act.date().toString());
        cells.add(row.text(RECORDED));
        cells.add(row.text(CHANGED));
        cells.addAll(names.person(row.need(MEDIATOR)));
        cells.add(words.of("activities.kind." + act.kind()));
        cells.add(act.accompaniments());
        place(cells, act, names, streets);
        cells.add(act.minutes());
        cells.add(row.text(TITLE));
        cells.add(words.of("activities.group.level.", row.text(LEVEL)));
        cells.add(themes(words, act.themes(), Theme.Family.DIGITAL));
        cells.add(themes(words, act.themes(), Theme.Family.PROCEDURE));
        cells.add(followed(words, row.text(FOLLOWED)));
        cells.add(row.text(TAGS));
        cells.add(Equipment.ofBits(act.equipment()).stream()
                .map(equipment -> words.of("activities.equipment." + equipment))
                .collect(Collectors.joining(", ")));
        cells.add(names.known(act.office()));
        cells.add(words.of("activities.autonomy.", act.autonomy()));
        cells.add(referred(words, act));
        cells.add(words.of("activities.referral.", act.referral()));
        person(cells, act, names);
        cells.add(row.text(NOTES));
        cells.add(act.id());
        return cells;
    }

    private static void place(List<@Nullable Object> cells, Act act, Names names, Map<String, String> streets) {
        cells.add(names.words().of("activities.place." + act.place()));
        cells.add(names.known(act.site()));
        cells.add(act.site() == null ? null : streets.get(act.site()));
        cells.addAll(names.commune(act.commune()));
    }

    /** What the démarche is about and, behind a blank, its title. */
    private static @Nullable String followed(Words words, @Nullable String told) {
        if (told == null) {
            return null;
        }
        String[] parts = told.split(" ", 2);
        String subject = words.of("activities.subject." + parts[0]);
        return parts[1].isEmpty() ? subject : subject + " · " + parts[1];
    }

    /** Nobody notes it of a group. */
    private static @Nullable String referred(Words words, Act act) {
        if (act.kind() == ActivityKind.GROUP) {
            return null;
        }
        return words.of(act.referral() == null ? "figures.referred.no" : "figures.referred.yes");
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
        cells.add(words.of("beneficiaries.gender.", person.gender()));
        cells.add(names.ages(person.ages()));
        cells.add(words.of("beneficiaries.status.", person.status()));
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
}
