package org.maillage.systemtest.container;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.UUID;
import org.maillage.access.boundary.Caller;
import org.maillage.access.boundary.SignIns;
import org.maillage.access.control.Passwords;
import org.maillage.access.entity.Account;
import org.maillage.access.entity.Assignment;
import org.maillage.access.entity.Place;
import org.maillage.platform.security.Acting;
import org.maillage.platform.security.Actor;
import org.maillage.platform.security.Role;
import org.maillage.tenants.entity.Tenant;

/** People with an account and a password, new ones each time. */
@ApplicationScoped
public class People {

    static final String PASSWORD = "un cheval dans la cuisine";

    @Inject
    private Stage stage;

    @Inject
    private Passwords passwords;

    @Inject
    private SignIns signIns;

    /** Work of somebody. */
    interface Work<T> {
        T run() throws Exception;
    }

    Account mediator() throws Exception {
        Stage.Structure structure = stage.structure(stage.network(5));
        return person(Role.MEDIATOR, structure);
    }

    Account networkOperator() throws Exception {
        Stage.Structure structure = stage.structure(stage.network(5));
        return person(Role.NETWORK_OPERATOR, structure);
    }

    private Account person(Role role, Stage.Structure structure) throws Exception {
        String hash = passwords.hash(PASSWORD);
        return stage.in(null, em -> {
            Account account = new Account(UUID.randomUUID() + "@example.org", "Zoé", "Martin", hash);
            em.persist(account);
            Tenant tenant = em.createQuery("select t from Tenant t where t.number = :number", Tenant.class)
                    .setParameter("number", structure.number())
                    .getSingleResult();
            Place place = role.scope() == Role.Scope.TENANT
                    ? Place.in(tenant, role)
                    : Place.in(
                            em.find(
                                    structure.network().getClass(),
                                    structure.network().getId()),
                            role);
            em.persist(new Assignment(account, place));
            return account;
        });
    }

    /** Signs in from an address that nobody else uses and returns the token of the session. */
    String signIn(Account account, String password) {
        return signIns.signIn(account.getEmail(), password, from(freshAddress()))
                .requireSession();
    }

    Actor actor(String session) {
        return signIns.resume(session).orElseThrow();
    }

    <T> T as(Actor actor, Work<T> work) throws Exception {
        return Acting.as(actor, work::run);
    }

    static Caller from(String address) {
        return new Caller(address, "Firefox, Linux", null);
    }

    static String freshAddress() {
        return "2001:db8:" + UUID.randomUUID().toString().substring(0, 4) + ":"
                + UUID.randomUUID().toString().substring(0, 4) + "::1";
    }
}
