package org.maillage.systemtest.container;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.maillage.platform.errors.NotFoundException;
import org.maillage.platform.security.Acting;
import org.maillage.platform.security.Actor;
import org.maillage.platform.security.Limits;
import org.maillage.platform.security.NotPermittedException;
import org.maillage.platform.security.SiteLimit;
import org.maillage.sites.boundary.Premises;
import org.maillage.sites.boundary.Sites;
import org.maillage.sites.entity.CostShare;
import org.maillage.sites.entity.Machine;
import org.maillage.sites.entity.Room;
import org.maillage.sites.entity.Site;

/** Rooms and machines belong to a site, cost what their funders pay, and are seen by whoever may see the site. */
@ExtendWith(ArquillianExtension.class)
class PremisesIT {

    @Inject
    private Stage stage;

    @Inject
    private Premises premises;

    @Inject
    private Sites sites;

    private Stage.Structure structure;
    private Site site;

    @BeforeEach
    void set() throws Exception {
        structure = stage.structure(stage.network(5));
        site = Stage.site("Le Préau");
        run(structure.administrator(), () -> sites.save(site));
    }

    private static void run(Actor actor, Runnable work) throws Exception {
        Acting.as(actor, () -> {
            work.run();
            return true;
        });
    }

    private Room room() {
        Room room = new Room();
        room.setSite(site);
        room.setName("Le bureau");
        room.setConfidential(true);
        return room;
    }

    private Machine machine() {
        Machine machine = new Machine();
        machine.setSite(site);
        machine.setName("Portable 3");
        return machine;
    }

    @Test
    void isAddedChangedAndRemoved() throws Exception {
        Room room = room();
        run(structure.administrator(), () -> premises.saveRoom(room));
        Room kept = Acting.as(structure.mediator(), () -> premises.rooms(site.getId()))
                .get(0);
        kept.setSeats(4);
        run(structure.administrator(), () -> premises.saveRoom(kept));
        assertThat(Acting.as(structure.mediator(), () -> premises.findRoom(room.getId()))
                        .getSeats())
                .isEqualTo(4);
        run(structure.administrator(), () -> premises.removeRoom(room.getId()));
        assertThat(Acting.as(structure.mediator(), () -> premises.rooms(site.getId())))
                .isEmpty();
    }

    /** To the cent: shares are all of the cost, or nothing is said of them. */
    @Test
    void theSharesOfTheFundersAddUp() throws Exception {
        Machine machine = machine();
        machine.setCostCents(49_990L);
        machine.setCostShares(List.of(new CostShare("Région", 30_000), new CostShare("Ville d’Arles", 19_990)));
        run(structure.administrator(), () -> premises.saveMachine(machine));
        Machine kept = Acting.as(structure.administrator(), () -> premises.findMachine(machine.getId()));
        assertThat(kept.getCostShares()).isEqualTo(machine.getCostShares());
        kept.setCostCents(49_991L);
        assertThatThrownBy(() -> run(structure.administrator(), () -> premises.saveMachine(kept)))
                .hasStackTraceContaining("ConstraintViolation");
    }

    @Test
    void aLoanNamesSomebodyAndNoPersonalNumber() {
        Machine until = machine();
        until.setLentUntil(LocalDate.of(2026, 12, 1));
        assertThatThrownBy(() -> run(structure.administrator(), () -> premises.saveMachine(until)))
                .hasStackTraceContaining("ConstraintViolation");
        Machine number = machine();
        number.setLentTo("Ada, 2 69 05 49 588 157 80");
        assertThatThrownBy(() -> run(structure.administrator(), () -> premises.saveMachine(number)))
                .hasStackTraceContaining("ConstraintViolation");
    }

    @Test
    void othersAreNotFoundAndWhoeverOnlyReadsChangesNothing() throws Exception {
        Room room = room();
        run(structure.administrator(), () -> premises.saveRoom(room));
        Stage.Structure other = stage.structure(stage.network(5));
        assertThatThrownBy(() -> Acting.as(other.administrator(), () -> premises.findRoom(room.getId())))
                .isInstanceOf(NotFoundException.class);
        Actor elsewhere = limitedTo(UUID.randomUUID());
        assertThatThrownBy(() -> Acting.as(elsewhere, () -> premises.findRoom(room.getId())))
                .isInstanceOf(NotFoundException.class);
        assertThatThrownBy(() -> Acting.as(elsewhere, () -> premises.rooms(site.getId())))
                .isInstanceOf(NotFoundException.class);
        assertThat(Acting.as(limitedTo(site.getId()), () -> premises.rooms(site.getId())))
                .containsExactly(room);
        assertThatThrownBy(() -> run(structure.mediator(), () -> premises.removeRoom(room.getId())))
                .isInstanceOf(NotPermittedException.class);
    }

    private Actor limitedTo(UUID siteId) {
        Actor mediator = structure.mediator();
        return new Actor(
                mediator.accountId(),
                mediator.assignmentId(),
                mediator.name(),
                mediator.role(),
                mediator.tenantId(),
                mediator.networkId(),
                mediator.place(),
                Limits.at(SiteLimit.to(List.of(siteId))));
    }
}
