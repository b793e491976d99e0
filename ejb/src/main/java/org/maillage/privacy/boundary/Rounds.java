package org.maillage.privacy.boundary;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.io.Serializable;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.maillage.access.IdleAccounts;
import org.maillage.notifications.OldMails;
import org.maillage.platform.config.Settings;
import org.maillage.platform.security.Permission;
import org.maillage.platform.tenancy.CrossTenant;
import org.maillage.privacy.entity.Round;

/** What goes above structures, as counts: accounts, mails, invitations, refused requests. */
@Stateless
@Permission("privacy:platform")
@CrossTenant(because = "Accounts and mails belong to no structure; nothing of one is read")
public class Rounds {

    private static final int SHOWN = 60;

    @PersistenceContext
    private EntityManager entities;

    @Inject
    private IdleAccounts accounts;

    @Inject
    private OldMails mails;

    @Inject
    private Settings settings;

    /** What the next round would do: owners told, accounts closed, mails deleted. */
    public record Outlook(int warned, int closed, long mails) implements Serializable {}

    /** The last rounds, the newest first. */
    public List<Round> latest() {
        return entities.createQuery("select r from Round r order by r.day desc", Round.class)
                .setMaxResults(SHOWN)
                .getResultList();
    }

    /** A rehearsal: the same questions that the round asks, and nothing goes. */
    public Outlook outlook() {
        Instant now = Instant.now();
        return new Outlook(
                accounts.toWarn(now).size(),
                accounts.toClose(now).size(),
                mails.countBefore(now.minus(settings.mailDays(), ChronoUnit.DAYS)));
    }
}
