package org.maillage.figures.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.maillage.access.boundary.Teams;
import org.maillage.activities.entity.Theme;
import org.maillage.directory.boundary.Communes;
import org.maillage.directory.entity.Commune;
import org.maillage.federation.entity.AgeBand;
import org.maillage.federation.entity.AgeBands;
import org.maillage.figures.entity.Selection;
import org.maillage.platform.persistence.TenantSelect;
import org.maillage.platform.security.Acting;
import org.maillage.sites.boundary.Sites;
import org.maillage.tenants.control.Memberships;

/**
 * The activities of a selection as lines of a table, in the words of the pages. The scope is that of the figures, so as many lines come
 * out as were counted. No name of a person who was helped is in it.
 */
@ApplicationScoped
public class ActivityTable {

    private static final String SELECT =
            "select a.date, a.recorded_at, a.mediator_id, a.place, a.site_id, a.commune_code,"
                    + " a.minutes, a.theme_bits, a.autonomy, a.referral, a.beneficiary_id is not null, a.helped_before, a.gender,"
                    + " a.age_from, a.age_to, a.status, a.residence_code, a.id from activities_activities a";

    private static final List<String> COLUMNS = List.of(
            "date",
            "recorded",
            "mediator",
            "place",
            "site",
            "commune",
            "commune.code",
            "commune.postal",
            "minutes",
            "themes",
            "procedures",
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
    private TenantSelect rows;

    @Inject
    private Communes communes;

    @Inject
    private Sites sites;

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
                words, people(), places(), memberships.ageBands(selection.days().to()));
        this.rows.read(SELECT, scope.of(selection), "order by a.date, a.id", (TenantSelect.Taker<IOException>)
                row -> to.take(line(row, names)));
    }

    /** What stands for the codes of a row. */
    private record Names(Words words, Map<String, String> people, Map<String, String> sites, AgeBands bands) {}

    private Map<String, String> people() {
        Map<String, String> names = new HashMap<>();
        if (Acting.may("access:read")) {
            teams.names().forEach((account, name) -> names.put(account.toString(), name));
        }
        return names;
    }

    private Map<String, String> places() {
        Map<String, String> names = new HashMap<>();
        sites.named().forEach(site -> names.put(site.getId().toString(), site.getName()));
        return names;
    }

    private List<@Nullable Object> line(TenantSelect.Row row, Names names) {
        Words words = names.words();
        String mediator = row.need(3);
        Optional<Commune> commune = commune(row.text(6));
        Optional<Commune> residence = commune(row.text(17));
        List<@Nullable Object> cells = new ArrayList<>(COLUMNS.size());
        cells.add(row.need(1));
        cells.add(row.need(2).substring(0, "yyyy-mm-dd hh:mm".length()));
        cells.add(names.people().getOrDefault(mediator, mediator));
        cells.add(words.of("activities.place." + row.need(4)));
        cells.add(row.text(5) == null ? null : names.sites().get(row.need(5)));
        add(cells, commune, row.text(6));
        cells.add(row.number(7));
        cells.add(themes(words, row.bits(8), Theme.Family.DIGITAL));
        cells.add(themes(words, row.bits(8), Theme.Family.PROCEDURE));
        cells.add(named(words, "activities.autonomy.", row.text(9)));
        cells.add(named(words, "activities.referral.", row.text(10)));
        cells.add(words.of(person(row)));
        cells.add(named(words, "beneficiaries.gender.", row.text(13)));
        cells.add(words.ages(
                names.bands().bandOf(ages(row.text(14), row.text(15))).orElse(null)));
        cells.add(named(words, "beneficiaries.status.", row.text(16)));
        add(cells, residence, row.text(17));
        cells.add(row.need(18));
        return cells;
    }

    private static String person(TenantSelect.Row row) {
        if (row.number(11) != 0) {
            return "figures.person.known";
        }
        return row.number(12) != 0 ? "figures.person.again" : "figures.person.anonymous";
    }

    private Optional<Commune> commune(@Nullable String code) {
        return Optional.ofNullable(code).flatMap(communes::find);
    }

    private static void add(List<@Nullable Object> cells, Optional<Commune> commune, @Nullable String code) {
        cells.add(commune.map(Commune::name).orElse(null));
        cells.add(code);
        cells.add(commune.map(found -> found.postalCodes().get(0)).orElse(null));
    }

    private static String themes(Words words, long bits, Theme.Family family) {
        StringBuilder text = new StringBuilder();
        for (Theme theme : Theme.ofBits(bits)) {
            if (theme.family() == family) {
                text.append(text.isEmpty() ? "" : ", ").append(words.of("activities.theme." + theme.name()));
            }
        }
        return text.toString();
    }

    private static @Nullable String named(Words words, String beginning, @Nullable String name) {
        return name == null ? null : words.of(beginning + name);
    }

    private static @Nullable AgeBand ages(@Nullable String from, @Nullable String to) {
        return from == null ? null : new AgeBand(Integer.parseInt(from), to == null ? null : Integer.valueOf(to));
    }
}
