package org.maillage.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.maillage.access.control.Sessions;
import org.maillage.access.entity.Account;
import org.maillage.access.entity.Assignment;
import org.maillage.access.entity.Device;
import org.maillage.access.entity.RecoveryCode;
import org.maillage.access.entity.SecondFactor;
import org.maillage.access.entity.Ticket;
import org.maillage.notifications.Outbox;
import org.maillage.platform.config.Settings;
import org.maillage.platform.security.Role;
import org.maillage.platform.texts.LongDates;
import org.maillage.tenants.entity.Tenant;

/**
 * Accounts with which nobody has signed in for long. Their owners are told by mail {@link #NOTICE} before; a sign-in keeps the account. Whoever
 * alone administers an open structure, a network or the platform keeps theirs: nobody else could let anybody in.
 */
@ApplicationScoped
public class IdleAccounts {

    /** How long before its end an account is announced. */
    public static final Duration NOTICE = Duration.ofDays(30);

    private static final ZoneId ZONE = ZoneId.of("Europe/Paris");

    @PersistenceContext
    private EntityManager entities;

    @Inject
    private Sessions sessions;

    @Inject
    private Outbox outbox;

    @Inject
    private Settings settings;

    /** Those to be told now, the ones left alone longest first. */
    public List<UUID> toWarn(Instant now) {
        return closable(entities.createQuery(
                        "select a from Account a where a.closedAt is null and a.warnedAt is null and a.seenAt < :idle"
                                + " order by a.seenAt",
                        Account.class)
                .setParameter("idle", idleSince(now).plus(NOTICE)));
    }

    /** Those whose time is over: told long enough ago, and not used since. */
    public List<UUID> toClose(Instant now) {
        return closable(entities.createQuery(
                        "select a from Account a where a.closedAt is null and a.warnedAt < :told and a.seenAt < :idle"
                                + " order by a.seenAt",
                        Account.class)
                .setParameter("told", now.minus(NOTICE))
                .setParameter("idle", idleSince(now)));
    }

    private Instant idleSince(Instant now) {
        return now.atZone(ZONE).minusMonths(settings.accountMonths()).toInstant();
    }

    private List<UUID> closable(TypedQuery<Account> idle) {
        return idle.getResultStream()
                .filter(account -> !isNeeded(account))
                .map(Account::getId)
                .toList();
    }

    private boolean isNeeded(Account account) {
        return assignments(account).stream()
                .filter(held -> held.getEndedAt() == null && held.getPlace().isOpen())
                .anyMatch(held -> othersBeside(held) == 0);
    }

    /** How many people could take the place of somebody who leads; one for a role that nobody must hold. */
    private long othersBeside(Assignment held) {
        Role role = held.getPlace().getRole();
        if (role != Role.STRUCTURE_ADMINISTRATOR && role != Role.NETWORK_OPERATOR && role != Role.PLATFORM_OPERATOR) {
            return 1;
        }
        return entities.createQuery(
                        "select a from Assignment a where a.place.role = :role and a.endedAt is null"
                                + " and a.account.closedAt is null and a.account <> :account",
                        Assignment.class)
                .setParameter("role", role)
                .setParameter("account", held.getAccount())
                .getResultStream()
                .filter(other -> other.getPlace().isSameAs(held.getPlace()))
                .count();
    }

    private List<Assignment> assignments(Account account) {
        return assignments(account.getId());
    }

    private List<Assignment> assignments(UUID account) {
        return entities.createQuery("select a from Assignment a where a.account.id = :account", Assignment.class)
                .setParameter("account", account)
                .getResultList();
    }

    /** Tells the owner, unless they have signed in meanwhile. */
    public boolean warn(UUID id, Instant now) {
        Account account = entities.find(Account.class, id, LockModeType.PESSIMISTIC_WRITE);
        if (account == null
                || account.getWarnedAt() != null
                || account.isForgotten()
                || !toWarn(now).contains(id)) {
            return false;
        }
        account.warn(now);
        outbox.send(
                account.getEmail(),
                Locale.FRENCH,
                "accountIdle",
                account.getName(),
                LongDates.day(LocalDate.ofInstant(now.plus(NOTICE), ZONE), Locale.FRENCH),
                settings.baseUrl() + "/sign-in",
                settings.accountMonths());
        return true;
    }

    /**
     * Who goes on with the work of an account, by the number of each structure where it works: of the others who administer it, the one
     * who has done so for longest. Nobody, where there is nobody.
     */
    public Map<Integer, UUID> heirs(UUID id) {
        Map<Integer, UUID> heirs = new LinkedHashMap<>();
        for (Assignment held : assignments(id)) {
            Tenant tenant = held.getPlace().getTenant();
            if (tenant != null && held.getEndedAt() == null) {
                administrators(tenant, id).findFirst().ifPresent(heir -> heirs.put(tenant.getNumber(), heir));
            }
        }
        return heirs;
    }

    private Stream<UUID> administrators(Tenant tenant, UUID but) {
        return entities.createQuery(
                        "select a from Assignment a where a.place.role = :role and a.place.tenant = :tenant and a.endedAt is null"
                                + " and a.account.closedAt is null and a.account.id <> :account order by a.since, a.id",
                        Assignment.class)
                .setParameter("role", Role.STRUCTURE_ADMINISTRATOR)
                .setParameter("tenant", tenant)
                .setParameter("account", but)
                .getResultStream()
                .map(other -> other.getAccount().getId());
    }

    /** Closes it for good, unless its owner has signed in meanwhile. */
    public boolean close(UUID id, Instant now) {
        Account account = entities.find(Account.class, id, LockModeType.PESSIMISTIC_WRITE);
        if (account == null || account.isForgotten() || !toClose(now).contains(id)) {
            return false;
        }
        sessions.endAll(account);
        assignments(account).forEach(held -> held.end(now));
        for (Class<?> kept : List.of(Device.class, Ticket.class, SecondFactor.class, RecoveryCode.class)) {
            entities.createQuery("select k from " + kept.getSimpleName() + " k where k.account = :account", kept)
                    .setParameter("account", account)
                    .getResultList()
                    .forEach(entities::remove);
        }
        outbox.forget(account.getEmail());
        account.forget(now);
        return true;
    }
}
