package org.maillage.systemtest.container;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.maillage.platform.errors.BusinessException;
import org.maillage.platform.errors.NotFoundException;
import org.maillage.platform.security.Acting;
import org.maillage.platform.security.Actor;
import org.maillage.platform.security.Limits;
import org.maillage.platform.security.Role;
import org.maillage.platform.security.SiteLimit;
import org.maillage.sites.entity.Site;
import org.maillage.visits.boundary.Counted;
import org.maillage.visits.boundary.TypedCell;
import org.maillage.visits.boundary.VisitTotal;
import org.maillage.visits.boundary.Visits;
import org.maillage.visits.entity.Nature;

/** People who come by are counted once each, whichever way they are counted and however often the line drops. */
@ExtendWith(ArquillianExtension.class)
class VisitsIT {

    private static final LocalDate DAY = LocalDate.of(2026, 3, 2);

    @Inject
    private Stage stage;

    @Inject
    private Visits visits;

    private Stage.Structure structure;
    private Actor mediator;
    private Site site;

    @BeforeEach
    void set() throws Exception {
        structure = stage.structure(stage.network(5));
        mediator = structure.mediator();
        site = stage.site(structure, "Counter");
    }

    private int tap(Nature nature, UUID tap) throws Exception {
        return Acting.as(mediator, () -> visits.tap(site.getId(), DAY, nature, tap));
    }

    private Counted write(UUID entry, int before, int after) throws Exception {
        return Acting.as(
                mediator, () -> visits.write(site.getId(), new TypedCell(entry, DAY, Nature.PRINTING, before, after)));
    }

    private List<VisitTotal> totals() throws Exception {
        return Acting.as(mediator, () -> visits.totals(DAY, DAY));
    }

    private static void refused(Actor actor, Class<? extends Exception> how, Callable<?> work) {
        assertThatThrownBy(() -> Acting.as(actor, work)).isInstanceOf(how);
    }

    @Test
    void aTapThatIsSentTwiceCountsOnce() throws Exception {
        UUID tap = UUID.randomUUID();
        assertThat(tap(Nature.PRINTING, tap)).isEqualTo(1);
        assertThat(tap(Nature.PRINTING, tap)).isEqualTo(1);
        assertThat(tap(Nature.PRINTING, UUID.randomUUID())).isEqualTo(2);
        assertThat(Acting.as(mediator, () -> visits.undo(tap))).isEqualTo(1);
        assertThat(Acting.as(mediator, () -> visits.undo(tap))).isEqualTo(1);
        // What was taken back is not counted again by an answer that was lost.
        assertThat(tap(Nature.PRINTING, tap)).isEqualTo(1);
    }

    /** Two counters of one site, each tap sent twice at the same instant: the first ones make the row too. */
    @Test
    void nobodyIsLostWhenManyCount() throws Exception {
        List<UUID> taps =
                IntStream.range(0, 40).mapToObj(number -> UUID.randomUUID()).toList();
        ExecutorService threads = Executors.newFixedThreadPool(8);
        try {
            List<Future<Integer>> counted = new ArrayList<>();
            for (UUID tap : taps) {
                counted.add(threads.submit(() -> tap(Nature.FREE_ACCESS, tap)));
                counted.add(threads.submit(() -> tap(Nature.FREE_ACCESS, tap)));
            }
            for (Future<Integer> one : counted) {
                one.get();
            }
        } finally {
            threads.shutdownNow();
        }
        assertThat(totals()).containsExactly(new VisitTotal(DAY, site.getId(), Nature.FREE_ACCESS, taps.size()));
        assertThat(Stage.count("visits_entries where tenant_id = " + structure.number()))
                .isEqualTo(taps.size());
    }

    @Test
    void tapsAndGridGiveTheSameFigures() throws Exception {
        for (int i = 0; i < 3; i++) {
            tap(Nature.PRINTING, UUID.randomUUID());
        }
        List<VisitTotal> tapped = totals();
        structure = stage.structure(structure.network());
        mediator = structure.mediator();
        Site other = stage.site(structure, "Counter");
        site = other;
        write(UUID.randomUUID(), 0, 5);
        write(UUID.randomUUID(), 5, 3);
        assertThat(totals())
                .usingRecursiveFieldByFieldElementComparatorIgnoringFields("site")
                .isEqualTo(tapped);
        // Both ways in write one row, and what they wrote adds up to it.
        tap(Nature.PRINTING, UUID.randomUUID());
        assertThat(totals()).containsExactly(new VisitTotal(DAY, other.getId(), Nature.PRINTING, 4));
        assertThat(Stage.count("visits_counts c where tenant_id = " + structure.number() + " and amount = (select"
                        + " sum(e.added) from visits_entries e where e.tenant_id = c.tenant_id and e.count_id = c.id)"))
                .isEqualTo(1);
    }

    @Test
    void twoPeopleInOneCellAreTold() throws Exception {
        UUID mine = UUID.randomUUID();
        assertThat(write(mine, 0, 5)).isEqualTo(new Counted(5, true));
        assertThat(write(UUID.randomUUID(), 0, 7)).isEqualTo(new Counted(5, false));
        assertThat(write(UUID.randomUUID(), 5, 7)).isEqualTo(new Counted(7, true));
        // The answer to the first one was lost: sent again, it takes nothing away from the second.
        assertThat(write(mine, 0, 5)).isEqualTo(new Counted(7, true));
        tap(Nature.PRINTING, UUID.randomUUID());
        assertThat(write(UUID.randomUUID(), 7, 2)).isEqualTo(new Counted(8, false));
    }

    @Test
    void whatCannotBeIsRefused() throws Exception {
        UUID tap = UUID.randomUUID();
        tap(Nature.PRINTING, tap);
        write(UUID.randomUUID(), 1, 0);
        refused(mediator, BusinessException.class, () -> visits.undo(tap));
        refused(mediator, BusinessException.class, () -> write(UUID.randomUUID(), 0, -1));
        refused(mediator, BusinessException.class, () -> write(UUID.randomUUID(), 0, 10_000));
        LocalDate ahead = LocalDate.now(ZoneOffset.UTC).plusDays(3);
        refused(
                mediator,
                BusinessException.class,
                () -> visits.tap(site.getId(), ahead, Nature.OTHER, UUID.randomUUID()));
        assertThat(totals()).isEmpty();
    }

    @Test
    void nobodyCountsWhereTheyDoNotWork() throws Exception {
        UUID tap = UUID.randomUUID();
        tap(Nature.PRINTING, tap);
        Site own = stage.site(structure, "Own");
        Limits limits = Limits.at(SiteLimit.to(List.of(own.getId())));
        Actor limited = new Actor(
                mediator.accountId(),
                mediator.assignmentId(),
                mediator.name(),
                Role.RECEPTION,
                structure.number(),
                null,
                "",
                limits);
        UUID hidden = site.getId();
        refused(limited, NotFoundException.class, () -> visits.between(hidden, DAY, DAY));
        refused(limited, NotFoundException.class, () -> visits.tap(hidden, DAY, Nature.OTHER, UUID.randomUUID()));
        refused(limited, NotFoundException.class, () -> visits.undo(tap));
        TypedCell cell = new TypedCell(UUID.randomUUID(), DAY, Nature.PRINTING, 1, 2);
        refused(limited, NotFoundException.class, () -> visits.write(hidden, cell));
        assertThat(Acting.as(limited, () -> visits.totals(DAY, DAY))).isEmpty();
        assertThat(Acting.as(limited, () -> visits.tap(own.getId(), DAY, Nature.OTHER, UUID.randomUUID())))
                .isEqualTo(1);
        assertThat(totals()).hasSize(2);
    }
}
