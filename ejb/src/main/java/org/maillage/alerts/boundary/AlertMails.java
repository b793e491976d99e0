package org.maillage.alerts.boundary;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import org.maillage.access.entity.Assignment;
import org.maillage.alerts.control.Subscriptions;
import org.maillage.alerts.entity.AlertRhythm;
import org.maillage.alerts.entity.AlertSubscription;
import org.maillage.platform.errors.NotFoundException;
import org.maillage.platform.security.Acting;
import org.maillage.platform.security.Permission;
import org.maillage.platform.tenancy.CrossTenant;

/** How often the person in action wants the alerts of their network by mail. */
@Stateless
@Permission("alerts:subscribe")
@CrossTenant(because = "The people of a network belong to no structure")
public class AlertMails {

    private static final ZoneId ZONE = ZoneId.of("Europe/Paris");

    @PersistenceContext
    private EntityManager entities;

    @Inject
    private Subscriptions subscriptions;

    /** What they chose; never, unless they did. */
    public AlertRhythm rhythm() {
        return subscriptions
                .of(Acting.require().assignmentId(), LockModeType.NONE)
                .map(AlertSubscription::getRhythm)
                .orElse(AlertRhythm.NEVER);
    }

    /** Chooses another rhythm; who wants no mails any more is forgotten with all that they were told. */
    public void choose(@NotNull AlertRhythm rhythm) {
        // Of two choices at once, the second one finds what the first has done.
        Assignment held = Optional.ofNullable(entities.find(
                        Assignment.class, Acting.require().assignmentId(), LockModeType.PESSIMISTIC_WRITE))
                .orElseThrow(NotFoundException::new);
        Optional<AlertSubscription> known = subscriptions.of(held.getId(), LockModeType.PESSIMISTIC_WRITE);
        if (rhythm == AlertRhythm.NEVER) {
            known.ifPresent(subscriptions::end);
        } else if (known.isPresent()) {
            known.get().setRhythm(rhythm);
        } else {
            entities.persist(new AlertSubscription(held, rhythm, LocalDate.now(ZONE)));
        }
    }
}
