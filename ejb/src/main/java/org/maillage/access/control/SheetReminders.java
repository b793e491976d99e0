package org.maillage.access.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.maillage.notifications.Outbox;
import org.maillage.platform.config.Settings;
import org.maillage.platform.jobs.Rounds;
import org.maillage.platform.jobs.Transactions;
import org.maillage.platform.tenancy.TenantScope;
import org.maillage.sites.entity.Freshness;
import org.maillage.sites.entity.Site;
import org.maillage.tenants.entity.TenantState;

/**
 * Reminds those who answer for a structure of the public sheets that nobody has confirmed for 6, 12 and 18 months: one mail for all of them.
 * Every node may do it: who comes second fails on the version of a site, and its mails with it.
 */
@ApplicationScoped
public class SheetReminders {

    private static final Locale LANGUAGE = Locale.FRENCH;

    @PersistenceContext
    private EntityManager entities;

    @Inject
    private Outbox outbox;

    @Inject
    private Settings settings;

    @Inject
    private Transactions transactions;

    private final Rounds rounds = new Rounds(SheetReminders.class, "Reminders of public sheets could not be written");

    /** A round as on this day; skipped while the former one is still at work. */
    public void round(LocalDate today) {
        rounds.run(this::structures, structure -> remind(structure, today));
    }

    private record Structure(int number, String name) {}

    private List<Structure> structures() {
        return entities.createQuery("select t.number, t.name from Tenant t where t.state = :active", Object[].class)
                .setParameter("active", TenantState.ACTIVE)
                .getResultStream()
                .map(row -> new Structure((Integer) row[0], (String) row[1]))
                .toList();
    }

    private void remind(Structure structure, LocalDate today) throws Exception {
        TenantScope.call(
                structure.number(),
                () -> transactions.call(() -> {
                    List<Site> due = due(today);
                    List<String> recipients = due.isEmpty() ? List.of() : administrators(structure.number());
                    // Nobody to tell yet: the sheets stay due.
                    if (!recipients.isEmpty()) {
                        String names =
                                due.stream().map(site -> "- " + site.getName()).collect(Collectors.joining("\n"));
                        String link = settings.baseUrl() + "/admin/sites/list";
                        recipients.forEach(recipient ->
                                outbox.send(recipient, LANGUAGE, "sheetReminder", structure.name(), names, link));
                        due.forEach(site -> site.reminded(today));
                    }
                    return due.size();
                }));
    }

    private List<Site> due(LocalDate today) {
        return entities.createQuery(
                        "select s from Site s where s.open = true and s.confirmedOn <= :old order by s.name",
                        Site.class)
                .setParameter("old", today.minusMonths(Freshness.SIX_MONTHS.months()))
                .getResultStream()
                .filter(site -> site.isReminderDue(today))
                .toList();
    }

    private List<String> administrators(int tenant) {
        return entities.createQuery(
                        "select distinct a.account.email from Assignment a where a.place.tenant.number = :tenant"
                                + " and a.endedAt is null"
                                + " and a.place.role = org.maillage.platform.security.Role.STRUCTURE_ADMINISTRATOR",
                        String.class)
                .setParameter("tenant", tenant)
                .getResultList();
    }
}
