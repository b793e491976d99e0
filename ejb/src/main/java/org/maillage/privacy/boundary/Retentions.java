package org.maillage.privacy.boundary;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.io.Serializable;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.maillage.platform.jobs.OwnTransaction;
import org.maillage.platform.security.Acting;
import org.maillage.platform.security.Actor;
import org.maillage.platform.security.Permission;
import org.maillage.platform.security.Public;
import org.maillage.platform.tenancy.CrossTenant;
import org.maillage.privacy.control.DuePeople;
import org.maillage.privacy.control.Periods;
import org.maillage.privacy.control.Removals;
import org.maillage.privacy.entity.Removal;
import org.maillage.privacy.entity.RetentionPeriod;
import org.maillage.tenants.entity.Tenant;

/** How long a structure keeps the files of people, what would go now, and what went. */
@Stateless
@Permission("privacy:read")
public class Retentions {

    /** A page of names; beyond, the count tells enough. */
    public static final int SHOWN = 200;

    private static final ZoneId ZONE = ZoneId.of("Europe/Paris");

    @PersistenceContext
    private EntityManager entities;

    @Inject
    private Periods periods;

    @Inject
    private DuePeople due;

    @Inject
    private Removals removals;

    @Inject
    private OwnTransaction ownTransaction;

    /**
     * What the next round would erase.
     *
     * @param first at most {@value Retentions#SHOWN} of them, by name
     */
    public record Outlook(long count, List<DuePerson> first) implements Serializable {}

    /** What the structure of the person in action has chosen, for the page that everybody may read; empty for people who work in none. */
    @Public(because = "Whoever works in a structure may know how long it keeps data; it is that of nobody else")
    @CrossTenant(because = "People without a structure ask too; whoever has one reads the setting of that one")
    public Optional<Statement> statement() throws Exception {
        Optional<Integer> tenant = Acting.current().map(Actor::tenantId);
        return tenant.isEmpty() ? Optional.empty() : ownTransaction.call(tenant.get(), () -> read(tenant.get()));
    }

    private Optional<Statement> read(int number) {
        return entities.createQuery("select t from Tenant t where t.number = :number", Tenant.class)
                .setParameter("number", number)
                .getResultStream()
                .findFirst()
                .map(tenant -> new Statement(
                        tenant.getName(), tenant.getKind(), periods.people().getMonths()));
    }

    /** For how many months the file of a person who is not seen is kept. */
    public int months() {
        return periods.people().getMonths();
    }

    /** Chooses the months. */
    @Permission("privacy:edit")
    public void keep(
            @Min(value = RetentionPeriod.SHORTEST, message = "{privacy.months.invalid}")
                    @Max(value = RetentionPeriod.LONGEST, message = "{privacy.months.invalid}")
                    int months) {
        RetentionPeriod period = periods.people();
        period.setMonths(months);
        if (period.isNew() && !entities.contains(period)) {
            entities.persist(period);
        }
    }

    /** A rehearsal: the same question that the round asks, and nothing goes. */
    public Outlook outlook() {
        LocalDate today = LocalDate.now(ZONE);
        return new Outlook(due.count(today), due.first(today, SHOWN));
    }

    /** What went, the newest first: counts, no name. */
    public List<Removal> removals() {
        return removals.latest();
    }
}
