package org.maillage.access.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.maillage.access.entity.Account;
import org.maillage.access.entity.Device;

/** The browsers that people have signed in from (OWASP, "Slow Down Online Guessing Attacks with Device Cookies"). */
@ApplicationScoped
public class Devices {

    @PersistenceContext
    private EntityManager entities;

    /** Whether this person has signed in before with the browser that holds this token. */
    public boolean knows(@Nullable String token, String email) {
        return token != null
                && known(token).stream()
                        .anyMatch(device -> device.getAccount().getEmail().equals(Account.normalise(email)));
    }

    /**
     * Remembers the browser for this person.
     *
     * @return the token to keep in it: the one it has, unless nobody has signed in with that one, since somebody may have planted it
     */
    public String remember(@Nullable String token, Account account) {
        List<Device> known = token == null ? List.of() : known(token);
        String kept = token == null || known.isEmpty() ? Tokens.next() : token;
        Optional<Device> own = known.stream()
                .filter(device -> device.getAccount().equals(account))
                .findFirst();
        own.ifPresentOrElse(
                device -> device.seen(Instant.now()), () -> entities.persist(new Device(Tokens.hash(kept), account)));
        return kept;
    }

    private List<Device> known(String token) {
        return entities.createQuery(
                        "select d from Device d where d.tokenHash = :hash and d.seenAt > :since", Device.class)
                .setParameter("hash", Tokens.hash(token))
                .setParameter("since", Instant.now().minus(Device.LIFETIME))
                .getResultList();
    }
}
