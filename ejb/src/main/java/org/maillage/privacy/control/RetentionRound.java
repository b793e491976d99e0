package org.maillage.privacy.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.PersistenceException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.maillage.access.IdleAccounts;
import org.maillage.access.OldInvitations;
import org.maillage.notifications.OldMails;
import org.maillage.platform.config.Settings;
import org.maillage.platform.jobs.Transactions;
import org.maillage.platform.tenancy.TenantScope;
import org.maillage.privacy.entity.Round;
import org.maillage.referrals.control.OldReferrals;
import org.maillage.tenants.control.StructuresAtWork;
import org.maillage.tenants.entity.JoinRequest;
import org.maillage.tenants.entity.TenantState;

/**
 * The round of a day: everything whose time is over goes. One node does it. Each part is a transaction of its own, which holds the row of
 * the round first: a node that was given up for lost, and comes back, finds it held by another and stops. What a part does is not done
 * again, because afterwards it is no longer due: a round that was broken off is simply gone on with.
 */
@ApplicationScoped
public class RetentionRound {

    private static final Logger LOG = System.getLogger(RetentionRound.class.getName());

    private static final int PART = 500;

    @PersistenceContext
    private EntityManager entities;

    @Inject
    private Transactions transactions;

    @Inject
    private StructuresAtWork atWork;

    @Inject
    private StructureRetention structures;

    @Inject
    private IdleAccounts accounts;

    @Inject
    private Succession succession;

    @Inject
    private OldInvitations invitations;

    @Inject
    private OldMails mails;

    @Inject
    private OldReferrals referrals;

    @Inject
    private Settings settings;

    /** A node that works on a round. */
    private record Work(UUID round, String holder, LocalDate today, Instant now) {}

    /** One transaction of a round; tells whether there may be more to do of the same kind. */
    private interface Part extends Predicate<Round> {}

    /** Another node has taken the round over. */
    private static final class TakenOverException extends Exception {
        private static final long serialVersionUID = 1L;
    }

    /** Does the round of a day, unless it is done, or another node is at it. Returns whether this node did it. */
    public boolean run(LocalDate today) throws Exception {
        String holder = UUID.randomUUID().toString();
        Optional<UUID> round = claim(today, holder);
        if (round.isEmpty()) {
            return false;
        }
        Work work = new Work(round.get(), holder, today, Instant.now());
        try {
            // What the law sets does not rest for suspended and leaving ones either.
            for (int tenant : atWork.numbers()) {
                attempt(work, tenant, found -> structures.erasePeople(today, work.now()));
                attempt(work, tenant, found -> structures.forgetMerged(work.now()));
                attempt(work, tenant, found -> structures.shortenRegister(today));
                attempt(work, tenant, found -> referrals.forgetOld(work.now(), PART) == PART);
            }
            endAccounts(work);
            forgetLetters(work);
            part(work, null, found -> {
                found.finish(Instant.now());
                return false;
            });
        } catch (TakenOverException e) {
            LOG.log(Level.INFO, "Another node goes on with the round of {0}", today);
            return false;
        }
        return true;
    }

    private void endAccounts(Work work) throws Exception {
        for (UUID account : accounts.toClose(work.now())) {
            if (!settled(work, account)) {
                continue;
            }
            attempt(work, null, found -> {
                found.closed(accounts.close(account, work.now()) ? 1 : 0);
                return false;
            });
        }
        for (UUID account : accounts.toWarn(work.now())) {
            attempt(work, null, found -> {
                found.warned(accounts.warn(account, work.now()) ? 1 : 0);
                return false;
            });
        }
    }

    /** Whether open work is in other hands; an account that still has some is closed another day. */
    private boolean settled(Work work, UUID account) throws Exception {
        try {
            succession.settle(account);
            return true;
        } catch (Exception e) {
            LOG.log(Level.WARNING, "Open work could not be handed over", e);
            part(work, null, found -> {
                found.failed();
                return false;
            });
            return false;
        }
    }

    private void forgetLetters(Work work) throws Exception {
        Instant before = work.now().minus(settings.mailDays(), ChronoUnit.DAYS);
        attempt(work, null, found -> {
            int deleted = mails.deleteBefore(before, PART);
            found.mails(deleted);
            return deleted == PART;
        });
        attempt(work, null, found -> {
            int deleted = invitations.deleteBefore(before, PART);
            found.invitations(deleted);
            return deleted == PART;
        });
        attempt(work, null, found -> {
            List<JoinRequest> refused = refusedBefore(before);
            refused.forEach(entities::remove);
            found.requests(refused.size());
            return refused.size() == PART;
        });
    }

    private List<JoinRequest> refusedBefore(Instant before) {
        return entities.createQuery(
                        "select r from JoinRequest r where r.state = :refused and r.decidedAt < :before",
                        JoinRequest.class)
                .setParameter("refused", TenantState.REFUSED)
                .setParameter("before", before)
                .setMaxResults(PART)
                .getResultList();
    }

    /** All parts of one kind. What fails is counted, and tried again the next day; everything else goes on. */
    private void attempt(Work work, @Nullable Integer tenant, Part part) throws Exception {
        try {
            boolean more = true;
            while (more) {
                more = part(work, tenant, part);
            }
        } catch (TakenOverException e) {
            throw e;
        } catch (Exception e) {
            LOG.log(Level.WARNING, "Old personal data could not be removed", e);
            part(work, null, found -> {
                found.failed();
                return false;
            });
        }
    }

    private boolean part(Work work, @Nullable Integer tenant, Part part) throws Exception {
        return TenantScope.call(
                tenant,
                () -> transactions.call(() -> {
                    Round round = entities.find(Round.class, work.round(), LockModeType.PESSIMISTIC_WRITE);
                    if (round == null || !round.isHeldBy(work.holder())) {
                        throw new TakenOverException();
                    }
                    round.hold(work.holder(), Instant.now());
                    return part.test(round);
                }));
    }

    private Optional<UUID> claim(LocalDate day, String holder) throws Exception {
        try {
            return TenantScope.call(null, () -> transactions.call(() -> take(day, holder)));
        } catch (PersistenceException e) {
            LOG.log(Level.DEBUG, "Another node was faster", e);
            return Optional.empty();
        }
    }

    private Optional<UUID> take(LocalDate day, String holder) {
        Optional<Round> known = entities.createQuery("select r from Round r where r.day = :day", Round.class)
                .setParameter("day", day)
                .getResultStream()
                .findFirst();
        if (known.isEmpty()) {
            Round round = new Round(day, holder);
            entities.persist(round);
            return Optional.of(round.getId());
        }
        return known.filter(round -> round.isLeft(Instant.now())).map(round -> {
            round.hold(holder, Instant.now());
            return round.getId();
        });
    }
}
