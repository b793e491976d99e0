package org.maillage.access.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Optional;
import org.maillage.access.entity.Account;
import org.maillage.access.entity.Ticket;

/** Gives tickets out and takes each of them once. */
@ApplicationScoped
@Transactional
public class Tickets {

    @PersistenceContext
    private EntityManager entities;

    /** A new ticket; its token is kept nowhere. */
    public String issue(Ticket.Kind kind, Account account) {
        String token = Tokens.next();
        entities.persist(new Ticket(kind, Tokens.hash(token), account));
        return token;
    }

    /** The ticket with this token, as long as it can be used. */
    public Optional<Ticket> find(Ticket.Kind kind, String token) {
        return entities.createQuery("select t from Ticket t where t.tokenHash = :hash", Ticket.class)
                .setParameter("hash", Tokens.hash(token))
                .getResultStream()
                .findFirst()
                .filter(ticket -> ticket.isUsable(kind, Instant.now()));
    }

    /** Uses a ticket up; false for the second of two at once. */
    public boolean use(Ticket ticket) {
        return entities.createQuery("update Ticket t set t.usedAt = :now where t.id = :id and t.usedAt is null")
                        .setParameter("now", Instant.now())
                        .setParameter("id", ticket.getId())
                        .executeUpdate()
                == 1;
    }

    /** Uses up whatever an account still holds. */
    public void useAll(Account account) {
        entities.createQuery("update Ticket t set t.usedAt = :now where t.account = :account and t.usedAt is null")
                .setParameter("now", Instant.now())
                .setParameter("account", account)
                .executeUpdate();
    }
}
