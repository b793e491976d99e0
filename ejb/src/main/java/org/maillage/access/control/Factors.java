package org.maillage.access.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.Stream;
import org.maillage.access.entity.Account;
import org.maillage.access.entity.RecoveryCode;
import org.maillage.access.entity.SecondFactor;

/** The second factors of accounts: set up, checked, taken away. */
@ApplicationScoped
@Transactional
public class Factors {

    @PersistenceContext
    private EntityManager entities;

    @Inject
    private Vault vault;

    public Optional<SecondFactor> find(Account account) {
        return entities.createQuery("select f from SecondFactor f where f.account = :account", SecondFactor.class)
                .setParameter("account", account)
                .getResultStream()
                .findFirst();
    }

    /** Whether a code, typed by its person, is right. It is used up: the same one is refused from now on, on every node. */
    public boolean accepts(Account account, String typed) {
        String code = Codes.plain(typed);
        return Codes.isOfApplication(code) ? acceptsOfApplication(account, code) : acceptsRecovery(account, code);
    }

    private boolean acceptsOfApplication(Account account, String code) {
        Optional<SecondFactor> factor = find(account);
        if (factor.isEmpty()) {
            return false;
        }
        byte[] secret = vault.open(factor.get().getSecret(), account.getId());
        OptionalLong step = Codes.step(secret, code, Instant.now());
        // The condition of the update, not the row that was read, decides which of two at once is the first.
        return step.isPresent()
                && entities.createQuery(
                                        "update SecondFactor f set f.lastStep = :step where f.id = :id and f.lastStep < :step")
                                .setParameter("step", step.getAsLong())
                                .setParameter("id", factor.get().getId())
                                .executeUpdate()
                        == 1;
    }

    private boolean acceptsRecovery(Account account, String code) {
        return entities.createQuery("update RecoveryCode c set c.usedAt = :now where c.account = :account"
                                + " and c.codeHash = :hash and c.usedAt is null")
                        .setParameter("now", Instant.now())
                        .setParameter("account", account)
                        .setParameter("hash", Tokens.hash(code))
                        .executeUpdate()
                == 1;
    }

    /** Sets a second factor up in place of the former one; the code just given counts as used. */
    public void set(Account account, byte[] secret, long step) {
        remove(account);
        entities.persist(new SecondFactor(account, vault.close(secret, account.getId()), step));
    }

    /** New recovery codes; the former ones stop working. */
    public List<String> renewRecoveryCodes(Account account) {
        removeRecoveryCodes(account);
        List<String> codes = Stream.generate(Codes::newRecoveryCode)
                .limit(RecoveryCode.NUMBER)
                .toList();
        codes.forEach(code -> entities.persist(new RecoveryCode(account, Tokens.hash(code))));
        return codes;
    }

    /** How many recovery codes are left. */
    public long recoveryCodesLeft(Account account) {
        return entities.createQuery(
                        "select count(c) from RecoveryCode c where c.account = :account and c.usedAt is null",
                        Long.class)
                .setParameter("account", account)
                .getSingleResult();
    }

    /** Takes the second factor away, with its recovery codes. */
    public void remove(Account account) {
        entities.createQuery("delete from SecondFactor f where f.account = :account")
                .setParameter("account", account)
                .executeUpdate();
        removeRecoveryCodes(account);
    }

    private void removeRecoveryCodes(Account account) {
        entities.createQuery("delete from RecoveryCode c where c.account = :account")
                .setParameter("account", account)
                .executeUpdate();
    }
}
