package org.maillage.indicators;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.maillage.activities.entity.ActivityKind;
import org.maillage.activities.entity.Autonomy;
import org.maillage.activities.entity.Headcount;
import org.maillage.activities.entity.PlaceKind;
import org.maillage.activities.entity.Referral;
import org.maillage.beneficiaries.entity.Gender;
import org.maillage.beneficiaries.entity.SocialStatus;
import org.maillage.federation.entity.AgeBand;
import org.maillage.platform.persistence.Condition;
import org.maillage.platform.persistence.TenantSelect;

/** Reads what is counted, by one way, whoever counts. What was deleted is never read. */
@ApplicationScoped
public class Accompaniments {

    /** All columns stand in the index {@code activity_counted}: nothing else is read for a figure. */
    private static final String COLUMNS =
            "select a.date, a.kind, a.minutes, a.place, a.site_id, a.commune_code, a.autonomy, a.referral, a.theme_bits,"
                    + " a.equipment_bits, a.office_id, a.id, a.group_anonymous, a.group_helped_before,"
                    + " a.beneficiary_id, a.helped_before, a.gender, a.status, a.age_from, a.age_to, a.residence_code";

    /** Where the columns of a person begin, above. */
    private static final int PERSON = 15;

    /** How many columns there are, after which others may follow. */
    public static final int WIDTH = 21;

    private static final String ACTIVITIES = " from activities_activities a";

    /** Alone or in a group, whichever was first. */
    private static final String FIRSTS = "select k.known, least("
            + "coalesce((select min(f.date) from activities_activities f"
            + " where f.beneficiary_id = k.known and f.deleted_at is null), date'9999-12-31'),"
            + " coalesce((select min(f.date) from activities_participants q join activities_activities f"
            + " on f.id = q.activity_id where q.beneficiary_id = k.known and f.deleted_at is null), date'9999-12-31'))"
            + " from (select a.beneficiary_id as known from activities_activities a";

    @Inject
    private TenantSelect rows;

    /** Takes an activity, with the columns that were asked for besides. */
    @FunctionalInterface
    public interface Taker<E extends Exception> {
        void take(Act act, TenantSelect.Row row) throws E;
    }

    /** Hands over those that are wanted, in no particular order. */
    public void read(Wanted wanted, Consumer<Act> to) {
        Besides besides = Besides.withTags(rows, wanted);
        rows.<RuntimeException>read(COLUMNS + ACTIVITIES, wanted.condition(), "", row -> to.accept(act(row, besides)));
    }

    /** The same, by day, with the tags that are published. */
    void readByDay(Wanted wanted, Consumer<Act> to) {
        this.<RuntimeException>readByDay(
                wanted, Besides.withNetworkTags(rows, wanted), "", (act, row) -> to.accept(act));
    }

    /**
     * The same, by day.
     *
     * @param more columns to read besides, after the first {@value #WIDTH}, each with a comma before it
     */
    public <E extends Exception> void readByDay(Wanted wanted, String more, Taker<E> to) throws E {
        readByDay(wanted, Besides.of(rows, wanted), more, to);
    }

    private <E extends Exception> void readByDay(Wanted wanted, Besides besides, String more, Taker<E> to) throws E {
        rows.read(COLUMNS + more + ACTIVITIES, wanted.condition(), "order by a.date, a.id", (TenantSelect.Taker<E>)
                row -> to.take(act(row, besides), row));
    }

    /** Tells of each known person who is wanted on which day they were helped in the structure for the first time, wanted or not. */
    void firsts(Wanted wanted, BiConsumer<String, LocalDate> to) {
        Condition which = wanted.condition();
        Condition alone = which.and(Condition.of("a.beneficiary_id is not null"))
                .and(wanted.whom().people("a"));
        Condition together =
                which.and(Condition.of("a.kind = 'GROUP'")).and(wanted.whom().people("p"));
        Condition people = alone.then(
                        " union select p.beneficiary_id from activities_participants p join activities_activities a"
                                + " on a.id = p.activity_id where ",
                        together)
                .then(") k", Condition.NOT_MORE);
        rows.<RuntimeException>read(FIRSTS, people, "", row -> to.accept(row.need(1), row.day(2)));
    }

    private static Act act(TenantSelect.Row row, Besides besides) {
        ActivityKind kind = ActivityKind.valueOf(row.need(2));
        boolean group = kind == ActivityKind.GROUP;
        String id = row.need(12);
        return new Act(
                id,
                row.day(1),
                row.number(3),
                kind,
                PlaceKind.valueOf(row.need(4)),
                row.text(5),
                row.text(6),
                named(row.text(7), Autonomy::valueOf),
                named(row.text(8), Referral::valueOf),
                row.bits(9),
                row.number(10),
                row.text(11),
                besides.partner(row.text(11)),
                besides.kilometres(row.text(11), row.text(5)),
                besides.tags(id),
                group ? besides.participants(id) : List.of(person(row, PERSON)),
                group ? besides.anonymous(id, row.number(13), row.number(14)) : Headcount.NOBODY);
    }

    /** Reads a person from columns one after the other. */
    static Helped person(TenantSelect.Row row, int first) {
        return new Helped(
                row.text(first),
                row.number(first + 1) != 0,
                named(row.text(first + 2), Gender::valueOf),
                named(row.text(first + 3), SocialStatus::valueOf),
                ages(row.text(first + 4), row.text(first + 5)),
                row.text(first + 6));
    }

    private static <T> @Nullable T named(@Nullable String name, Function<String, T> value) {
        return name == null ? null : value.apply(name);
    }

    private static @Nullable AgeBand ages(@Nullable String from, @Nullable String to) {
        return from == null ? null : new AgeBand(Integer.parseInt(from), to == null ? null : Integer.valueOf(to));
    }
}
