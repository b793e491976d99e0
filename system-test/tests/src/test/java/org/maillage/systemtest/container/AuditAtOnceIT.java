package org.maillage.systemtest.container;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.sql.Connection;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.maillage.activities.boundary.Activities;
import org.maillage.activities.entity.Activity;
import org.maillage.activities.entity.PlaceKind;
import org.maillage.activities.entity.Theme;
import org.maillage.audit.entity.AuditEvent;
import org.maillage.audit.entity.Deed;
import org.maillage.beneficiaries.boundary.Beneficiaries;
import org.maillage.beneficiaries.entity.Beneficiary;
import org.maillage.platform.errors.NotFoundException;
import org.maillage.platform.security.Acting;
import org.maillage.platform.security.Actor;
import org.maillage.platform.security.Limits;
import org.maillage.platform.security.Origin;
import org.maillage.platform.security.Role;
import org.maillage.systemtest.isolation.seed.Rows;

/** What many people do at the same time stands in the trail of their structure, each act once and under the name of who did it. */
@ExtendWith(ArquillianExtension.class)
class AuditAtOnceIT {

    private static final int THREADS = 8;
    private static final int EACH = 15;
    private static final int CROWD = 90;
    private static final int LONGEST = 30;

    private final ExecutorService threads = Executors.newFixedThreadPool(CROWD);

    @Inject
    private Stage stage;

    @Inject
    private Activities activities;

    @Inject
    private Beneficiaries beneficiaries;

    private Stage.Structure structure;

    @BeforeEach
    void set() throws Exception {
        structure = stage.structure(stage.network(5));
    }

    @AfterEach
    void end() {
        threads.shutdownNow();
    }

    private void atOnce(List<Callable<Boolean>> acts) throws Exception {
        for (Future<Boolean> each : threads.invokeAll(acts, LONGEST, TimeUnit.SECONDS)) {
            assertThat(each.isCancelled()).isFalse();
            each.get();
        }
    }

    private void atOnce(int times, Callable<Boolean> act) throws Exception {
        atOnce(Collections.nCopies(times, act));
    }

    private List<Deed> trail() throws Exception {
        return stage.in(
                structure.number(),
                em -> em.createQuery("select e from AuditEvent e order by e.deed.number", AuditEvent.class)
                        .getResultStream()
                        .map(AuditEvent::getDeed)
                        .toList());
    }

    /** Numbers without gaps, and each event after the one before. */
    private void assertChain(int events) throws Exception {
        assertThat(trail())
                .extracting(Deed::getNumber)
                .containsExactlyElementsOf(
                        IntStream.rangeClosed(1, events).mapToObj(Long::valueOf).toList());
        try (Connection owner = Stage.owner()) {
            String follows = "select count(*) from audit_events e join audit_events b on b.tenant_id = e.tenant_id"
                    + " and b.number = e.number - 1 and b.hash = e.previous_hash where e.tenant_id = "
                    + structure.number();
            assertThat(Rows.count(owner, follows)).isEqualTo(events - 1);
        }
    }

    private boolean record() throws Exception {
        Activity activity =
                new Activity(LocalDate.of(2026, 3, 2), structure.mediator().accountId());
        activity.setPlace(PlaceKind.ELSEWHERE);
        activity.setCommuneCode("13004");
        activity.setDigitalThemes(List.of(Theme.EMAIL));
        return Acting.as(structure.mediator(), () -> {
            activities.record(activity);
            return true;
        });
    }

    private Actor reader(String name) {
        UUID account = structure.mediator().accountId();
        return new Actor(account, UUID.randomUUID(), name, Role.MEDIATOR, structure.number(), null, "", Limits.NONE);
    }

    /** Each refusal takes a second connection beside that of what was refused: more people than connections never block each other. */
    @Test
    void morePeopleThanConnectionsAreRefusedAtOnce() throws Exception {
        UUID nobody = UUID.randomUUID();
        atOnce(CROWD, () -> {
            assertThatThrownBy(() -> Acting.as(structure.mediator(), () -> beneficiaries.find(nobody)))
                    .isInstanceOf(NotFoundException.class)
                    .hasNoSuppressedExceptions();
            return true;
        });

        assertChain(CROWD);
    }

    /** The first acts of a new structure included: two begin its chain at once. */
    @Test
    void manyPeopleAtOnceMakeOneChain() throws Exception {
        atOnce(THREADS, () -> {
            for (int n = 0; n < EACH; n++) {
                record();
            }
            return true;
        });

        assertChain(THREADS * EACH);
    }

    /** Readers are written together, by one of them: each under their own name and address all the same. */
    @Test
    void whoReadsAtTheSameTimeIsWrittenUnderTheirOwnName() throws Exception {
        Beneficiary person = Stage.person();
        Acting.as(structure.mediator(), () -> {
            beneficiaries.save(person);
            return true;
        });
        List<Callable<Boolean>> reads = new ArrayList<>();
        for (int i = 0; i < CROWD; i++) {
            Actor reader = reader("Reader " + i);
            String address = "192.0.2." + i;
            reads.add(() -> Origin.from(
                    address,
                    () -> Acting.as(reader, () -> {
                        assertThat(beneficiaries.find(person.getId())).isEqualTo(person);
                        return true;
                    })));
        }

        atOnce(reads);

        assertChain(CROWD + 1);
        assertThat(trail().subList(1, CROWD + 1))
                .extracting(deed -> deed.getAction() + " " + deed.getPerson() + " " + deed.getAddress())
                .containsExactlyInAnyOrderElementsOf(IntStream.range(0, CROWD)
                        .mapToObj(i -> "Beneficiaries.find Reader " + i + " 192.0.2." + i)
                        .toList());
    }
}
