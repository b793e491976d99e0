package org.maillage.exports.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.maillage.access.control.Accounts;
import org.maillage.access.entity.Account;
import org.maillage.platform.tenancy.TenantScope;

/** The accounts that the rows of a structure name. */
@ApplicationScoped
class Team {

    @PersistenceContext
    private EntityManager entities;

    @Inject
    private Accounts accounts;

    /** Who works in the structure in scope. */
    Set<UUID> assigned() {
        return new HashSet<>(entities.createQuery(
                        "select a.account.id from Assignment a where a.place.tenant.number = :tenant", UUID.class)
                .setParameter("tenant", TenantScope.require())
                .getResultList());
    }

    /** These accounts, by their id. */
    List<Person> people(Set<UUID> ids) {
        return ids.stream()
                .sorted()
                .map(id -> entities.find(Account.class, id))
                .filter(account -> account != null)
                .map(Person::of)
                .toList();
    }

    /**
     * Finds each person of an archive by mail address, or creates an account that nobody can sign in to before being invited.
     *
     * @return for each id of the archive, the id of the account here
     */
    Map<String, String> settle(List<Person> people) {
        Map<String, String> settled = new HashMap<>();
        for (Person person : people) {
            Account account = accounts.find(person.email()).orElseGet(() -> create(person));
            settled.put(person.id().toString(), account.getId().toString());
        }
        entities.flush();
        return settled;
    }

    private Account create(Person person) {
        Account account = new Account(person.email(), person.firstName(), person.lastName(), Account.NO_PASSWORD);
        entities.persist(account);
        return account;
    }
}
