package org.maillage.systemtest.container;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.maillage.access.boundary.SignIns;
import org.maillage.access.control.Tokens;
import org.maillage.access.entity.Account;
import org.maillage.access.entity.AccountSession;
import org.maillage.access.entity.Assignment;
import org.maillage.access.entity.Place;
import org.maillage.platform.errors.BusinessException;
import org.maillage.platform.security.Acting;
import org.maillage.platform.security.Actor;
import org.maillage.platform.security.NotPermittedException;
import org.maillage.platform.security.Role;
import org.maillage.tenants.boundary.Departures;
import org.maillage.tenants.boundary.Standing;
import org.maillage.tenants.boundary.Standings;
import org.maillage.tenants.boundary.Suspensions;
import org.maillage.tenants.boundary.Tenants;
import org.maillage.tenants.entity.Tenant;
import org.maillage.tenants.entity.TenantState;

/** What each state of a structure means for everything that is deployed. */
@ExtendWith(ArquillianExtension.class)
class TenantStatesIT {

    private static final Set<String> READING = Set.of("read", "list", "review");

    @Inject
    private Stage stage;

    @Inject
    private Boundaries boundaries;

    @Inject
    private Suspensions suspensions;

    @Inject
    private Departures departures;

    @Inject
    private Standings standings;

    @Inject
    private Tenants tenants;

    @Inject
    private SignIns signIns;

    private Stage.Structure structure;

    @BeforeEach
    void set() throws Exception {
        structure = stage.structure(stage.network(5));
    }

    private Actor network() {
        return Stage.actor(Role.NETWORK_OPERATOR, structure);
    }

    private void enter(TenantState state) throws Exception {
        change(tenant -> {
            switch (state) {
                case SUSPENDED -> tenant.suspend("a reason");
                case LEAVING -> tenant.leave(LocalDate.now(ZoneOffset.UTC));
                case CLOSED -> {
                    tenant.leave(LocalDate.of(2026, 1, 1));
                    tenant.close(LocalDate.of(2026, 6, 1));
                }
                default -> {}
            }
        });
    }

    private void change(Consumer<Tenant> change) throws Exception {
        stage.in(null, em -> {
            change.accept(Stage.tenant(em, structure));
            return true;
        });
    }

    /** Every use case of every role of a structure: those of tomorrow, too. */
    @Test
    void readingIsAllowedAndWritingRefusedExactlyWhenReadOnly() throws Exception {
        for (TenantState state : EnumSet.of(TenantState.ACTIVE, TenantState.SUSPENDED, TenantState.LEAVING)) {
            set();
            enter(state);
            List<String> before = Stage.rows(structure);
            int refused = 0;
            for (Role role : Role.values()) {
                for (Boundaries.UseCase useCase : writable(role)) {
                    String answer = key(boundaries.attempt(useCase, Stage.actor(role, structure), null));
                    boolean writes =
                            !READING.contains(useCase.permission().orElseThrow().replaceFirst(".*:", ""));
                    boolean closed = answer.startsWith("tenants.state.readOnly.");
                    assertThat(closed)
                            .as("%s as %s in %s: %s", useCase, role, state, answer)
                            .isEqualTo(writes && state.isReadOnly());
                    refused += closed ? 1 : 0;
                }
            }
            assertThat(refused).isGreaterThanOrEqualTo(state.isReadOnly() ? 12 : 0);
            if (state.isReadOnly()) {
                assertThat(Stage.rows(structure)).isEqualTo(before);
            }
        }
    }

    /** The use cases that work inside the structure; what it decides about itself, or takes along, stays open. */
    private List<Boundaries.UseCase> writable(Role role) {
        return boundaries.all().stream()
                .filter(useCase -> role.scope() == Role.Scope.TENANT && useCase.isOfOneStructure())
                .filter(useCase -> !useCase.isForReadOnlyToo())
                .filter(useCase -> useCase.permission()
                        .filter(role.permissions()::contains)
                        .isPresent())
                .toList();
    }

    private static String key(Throwable answer) {
        return answer instanceof BusinessException refusal ? refusal.key() : String.valueOf(answer);
    }

    @Test
    void theNetworkSuspendsItsOwnStructuresOnlyAndTellsWhy() throws Exception {
        Actor stranger = Stage.actor(Role.NETWORK_OPERATOR, stage.structure(stage.network(5)));
        Tenant tenant = Acting.as(network(), () -> tenants.members().get(0).getTenant());
        assertThatThrownBy(() -> Acting.as(stranger, () -> suspend(tenant))).hasMessage(null);
        assertThatThrownBy(() -> Acting.as(structure.administrator(), () -> suspend(tenant)))
                .isInstanceOf(NotPermittedException.class);

        Acting.as(network(), () -> suspend(tenant));

        Standing standing =
                Acting.as(structure.mediator(), () -> standings.current()).orElseThrow();
        assertThat(standing).isEqualTo(new Standing(TenantState.SUSPENDED, "a reason", null));
        Acting.as(network(), () -> {
            suspensions.lift(tenant.getId());
            return true;
        });
        assertThat(Acting.as(structure.mediator(), () -> standings.current()))
                .contains(new Standing(TenantState.ACTIVE, null, null));
    }

    private boolean suspend(Tenant tenant) {
        suspensions.impose(tenant.getId(), "a reason");
        return true;
    }

    @Test
    void anAdministratorDeclaresLeavingAndStays() throws Exception {
        assertThatThrownBy(() -> Acting.as(structure.mediator(), () -> departures.structure()))
                .isInstanceOf(NotPermittedException.class);
        Acting.as(structure.administrator(), () -> {
            departures.declare();
            return true;
        });
        Standing leaving =
                Acting.as(structure.mediator(), () -> standings.current()).orElseThrow();
        assertThat(leaving.state()).isEqualTo(TenantState.LEAVING);
        assertThat(leaving.until()).isAfter(LocalDate.now(ZoneOffset.UTC).plusDays(28));

        Acting.as(structure.administrator(), () -> {
            departures.withdraw();
            return true;
        });
        assertThat(Acting.as(structure.mediator(), () -> standings.current()))
                .map(Standing::state)
                .contains(TenantState.ACTIVE);
    }

    @Test
    void aClosedStructureLetsNobodyInAndASuspendedOneDoes() throws Exception {
        String token = Tokens.next();
        stage.in(null, em -> {
            Account account = em.find(Account.class, structure.mediator().accountId());
            Assignment assignment = new Assignment(account, Place.in(Stage.tenant(em, structure), Role.MEDIATOR));
            em.persist(assignment);
            em.persist(new AccountSession(Tokens.hash(token), assignment, ""));
            return true;
        });
        enter(TenantState.SUSPENDED);
        assertThat(signIns.resume(token)).isPresent();

        change(Tenant::resume);
        enter(TenantState.CLOSED);

        assertThat(signIns.resume(token)).isEmpty();
    }

    /** A recount of an empty structure would take its figures away. */
    @Test
    void theFiguresOfAClosedStructureAreNeverCountedAgain() throws Exception {
        plant();
        enter(TenantState.CLOSED);
        mark();

        awaitCount();
        assertThat(facts()).isEqualTo(1);
    }

    @Test
    void theFiguresOfASuspendedStructureAreCountedOn() throws Exception {
        plant();
        enter(TenantState.SUSPENDED);
        mark();

        awaitCount();
        assertThat(facts()).as("nothing was recorded that would count").isZero();
    }

    private void plant() throws Exception {
        stage.in(structure.number(), em -> {
            em.persist(Stage.planted(structure, 202601));
            return true;
        });
    }

    private void mark() throws Exception {
        try (var owner = Stage.owner();
                var statement = owner.createStatement()) {
            statement.execute("insert into maillage_base.indicators_stale_months (id, version, tenant_number, month)"
                    + " values (uuid(), 1, "
                    + structure.number() + ", 202601)");
        }
    }

    private void awaitCount() throws Exception {
        for (int i = 0; i < 300 && marks() > 0; i++) {
            Thread.sleep(100);
        }
        assertThat(marks()).isZero();
    }

    private int marks() throws Exception {
        return Stage.count("maillage_base.indicators_stale_months where tenant_number = " + structure.number());
    }

    private int facts() throws Exception {
        return Stage.count("maillage_base.federation_facts where tenant_id = " + structure.number());
    }
}
