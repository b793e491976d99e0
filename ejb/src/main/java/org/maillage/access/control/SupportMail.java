package org.maillage.access.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.ZoneId;
import java.util.Objects;
import org.maillage.access.entity.Account;
import org.maillage.access.entity.SupportAccess;
import org.maillage.notifications.Outbox;
import org.maillage.platform.config.Settings;
import org.maillage.platform.security.Role;
import org.maillage.platform.texts.LongDates;
import org.maillage.tenants.entity.Tenant;

/** The mails about an operator who looks at a structure. */
@ApplicationScoped
public class SupportMail {

    private static final ZoneId ZONE = ZoneId.of("Europe/Paris");

    @PersistenceContext
    private EntityManager entities;

    @Inject
    private Outbox outbox;

    @Inject
    private Settings settings;

    /** Tells the administrators who asks, and why. */
    public void asked(SupportAccess access, Tenant tenant) {
        entities.createQuery(
                        "select a.account from Assignment a where a.place.tenant = :tenant and a.place.role = :role"
                                + " and a.endedAt is null",
                        Account.class)
                .setParameter("tenant", tenant)
                .setParameter("role", Role.STRUCTURE_ADMINISTRATOR)
                .getResultList()
                .forEach(administrator -> outbox.send(
                        administrator.getEmail(),
                        administrator.locale(),
                        "supportAsked",
                        access.getOperator().getName(),
                        tenant.getName(),
                        access.getReason(),
                        settings.baseUrl() + "/admin/team/security"));
    }

    /** Tells the operator until when they may look. */
    public void allowed(SupportAccess access, Tenant tenant) {
        Account operator = access.getOperator();
        String until =
                LongDates.moment(Objects.requireNonNull(access.getUntil()).atZone(ZONE), operator.locale());
        outbox.send(
                operator.getEmail(),
                operator.locale(),
                "supportAllowed",
                operator.getName(),
                tenant.getName(),
                until,
                settings.baseUrl() + "/admin/support/list");
    }
}
