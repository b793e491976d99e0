package org.maillage.indicators;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.maillage.activities.entity.Autonomy;
import org.maillage.activities.entity.PlaceKind;
import org.maillage.activities.entity.Referral;
import org.maillage.beneficiaries.entity.Gender;
import org.maillage.beneficiaries.entity.SocialStatus;
import org.maillage.federation.entity.AgeBand;
import org.maillage.platform.persistence.Condition;
import org.maillage.platform.persistence.TenantSelect;

/** Reads what is counted, by one query, whoever counts. What was deleted is never read. */
@ApplicationScoped
public class Accompaniments {

    /** All columns stand in the index {@code activity_counted}: nothing else is read for a figure. */
    private static final String SELECT =
            "select a.date, a.minutes, a.place, a.site_id, a.commune_code, a.beneficiary_id,"
                    + " a.helped_before, a.gender, a.status, a.age_from, a.age_to, a.residence_code, a.autonomy, a.referral,"
                    + " a.theme_bits from activities_activities a";

    private static final Condition KEPT = Condition.of("a.deleted_at is null");

    @Inject
    private TenantSelect rows;

    /** Hands over those that meet a condition on the columns of activities {@code a}, in no particular order. */
    public void read(Condition which, Consumer<Accompaniment> to) {
        read(which, "", to);
    }

    /** The same, by day. */
    void readByDay(Condition which, Consumer<Accompaniment> to) {
        read(which, "order by a.date, a.id", to);
    }

    private void read(Condition which, String order, Consumer<Accompaniment> to) {
        rows.read(SELECT, KEPT.and(which), order, row -> to.accept(accompaniment(row)));
    }

    /**
     * How many known people, among those that meet the condition, had their first accompaniment in the structure on that day or later.
     */
    public int newcomers(Condition which, LocalDate since) {
        Condition nobodyBefore = Condition.of(
                "not exists (select 1 from activities_activities f where f.beneficiary_id = a.beneficiary_id"
                        + " and f.deleted_at is null and f.date < ?)",
                since);
        Condition known = Condition.of("a.beneficiary_id is not null");
        return (int) rows.number(
                "select count(distinct a.beneficiary_id) from activities_activities a",
                KEPT.and(which).and(known).and(nobodyBefore));
    }

    private static Accompaniment accompaniment(TenantSelect.Row row) {
        Helped person = new Helped(
                row.text(6),
                row.number(7) != 0,
                named(row.text(8), Gender::valueOf),
                named(row.text(9), SocialStatus::valueOf),
                ages(row.text(10), row.text(11)),
                row.text(12));
        return new Accompaniment(
                LocalDate.parse(row.need(1)),
                row.number(2),
                PlaceKind.valueOf(row.need(3)),
                row.text(4),
                row.text(5),
                person,
                named(row.text(13), Autonomy::valueOf),
                named(row.text(14), Referral::valueOf),
                row.bits(15));
    }

    private static <T> @Nullable T named(@Nullable String name, Function<String, T> value) {
        return name == null ? null : value.apply(name);
    }

    private static @Nullable AgeBand ages(@Nullable String from, @Nullable String to) {
        return from == null ? null : new AgeBand(Integer.parseInt(from), to == null ? null : Integer.valueOf(to));
    }
}
