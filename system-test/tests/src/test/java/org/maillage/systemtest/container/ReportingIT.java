package org.maillage.systemtest.container;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.maillage.activities.entity.Coordination;
import org.maillage.federation.entity.Network;
import org.maillage.federation.entity.NetworkLink;
import org.maillage.platform.security.Acting;
import org.maillage.platform.security.NotPermittedException;
import org.maillage.platform.security.Role;
import org.maillage.reporting.boundary.Completeness;
import org.maillage.reporting.boundary.MemberReport;
import org.maillage.reporting.boundary.MonthMark;
import org.maillage.reporting.boundary.OwnMonth;
import org.maillage.reporting.boundary.OwnReporting;
import org.maillage.reporting.boundary.Reporting;
import org.maillage.reporting.control.ReportingRound;
import org.maillage.sites.entity.Site;
import org.maillage.visits.boundary.Visits;
import org.maillage.visits.entity.Nature;

/** A network reads in which months its structures reported anything; a structure says that there was nothing. */
@ExtendWith(ArquillianExtension.class)
class ReportingIT {

    private final YearMonth now = YearMonth.now(ZoneId.of("Europe/Paris"));
    private final YearMonth last = now.minusMonths(1);

    @Inject
    private Stage stage;

    @Inject
    private PersonalData data;

    @Inject
    private Reporting reporting;

    @Inject
    private OwnReporting own;

    @Inject
    private ReportingRound round;

    @Inject
    private Visits visits;

    private Stage.Structure structure;
    private Stage.Structure neighbour;

    @BeforeEach
    void set() throws Exception {
        structure = stage.structure(stage.network(5));
        neighbour = stage.structure(structure.network());
    }

    private Completeness seenBy(Stage.Structure operator) throws Exception {
        return Acting.as(Stage.actor(Role.NETWORK_OPERATOR, operator), () -> reporting.read());
    }

    private MemberReport seen(Stage.Structure of) throws Exception {
        return seenBy(of).members().stream()
                .filter(member -> member.structure().getNumber() == of.number())
                .findFirst()
                .orElseThrow();
    }

    private void help(Stage.Structure by, LocalDate day) throws Exception {
        data.helped(by, data.met(by, "Ada", "Martin " + UUID.randomUUID()), day);
        PersonalData.recounted(by);
    }

    private void declare(Stage.Structure by, YearMonth month) throws Exception {
        Acting.as(by.administrator(), () -> {
            own.declare(month);
            return true;
        });
    }

    @Test
    void whoeverRecordsHasReportedAndWhoeverDoesNotIsSilent() throws Exception {
        help(structure, last.minusMonths(2).atDay(5));
        help(neighbour, last.atDay(20));

        Completeness completeness = seenBy(structure);

        assertThat(completeness.month()).isEqualTo(last);
        assertThat(completeness.reported()).isEqualTo(1);
        assertThat(completeness.expected()).isEqualTo(2);
        assertThat(completeness.members())
                .extracting(member -> member.structure().getNumber(), MemberReport::silent, MemberReport::last)
                .containsExactly(tuple(structure.number(), 2, last.minusMonths(2)), tuple(neighbour.number(), 0, last));
        assertThat(Acting.as(Stage.actor(Role.NETWORK_OPERATOR, structure), () -> reporting.export()))
                .isEqualTo(completeness);
    }

    /** One of very few is told as one of many is, and a month with nothing but coordination or visits as well. */
    @Test
    void whateverIsRecordedCounts() throws Exception {
        Site site = stage.site(structure, "Le Préau");
        Acting.as(structure.mediator(), () -> visits.tap(site.getId(), last.atDay(3), Nature.OTHER, UUID.randomUUID()));
        stage.in(neighbour.number(), em -> {
            em.persist(new Coordination(last.atDay(4), neighbour.mediator().accountId()));
            return true;
        });
        assertThat(seenBy(structure).reported()).isZero();

        round.run(now);

        assertThat(seenBy(structure).reported()).isEqualTo(2);
        assertThat(seen(structure).months()).last().isEqualTo(new MonthMark(last, MonthMark.Mark.REPORTED));
    }

    @Test
    void whatIsTakenOutIsNoLongerReported() throws Exception {
        stage.in(structure.number(), em -> {
            em.persist(new Coordination(last.atDay(4), structure.mediator().accountId()));
            return true;
        });
        round.run(now);
        assertThat(seen(structure).silent()).isZero();
        stage.in(structure.number(), em -> {
            em.createQuery("select c from Coordination c", Coordination.class)
                    .getSingleResult()
                    .delete();
            return true;
        });

        round.run(now);

        assertThat(seen(structure).last()).isNull();
    }

    @Test
    void nothingToReportIsReportedAndLooksTheSame() throws Exception {
        declare(structure, last);
        declare(structure, last);
        help(neighbour, last.atDay(1));

        assertThat(seen(structure).months()).isEqualTo(seen(neighbour).months());
        assertThat(Acting.as(structure.administrator(), () -> own.months()))
                .first()
                .isEqualTo(new OwnMonth(last, true, true));

        Acting.as(structure.administrator(), () -> {
            own.withdraw(last);
            return true;
        });
        assertThat(seenBy(structure).reported()).isEqualTo(1);
        round.run(now);
        assertThat(seenBy(structure).reported()).isEqualTo(1);
    }

    @Test
    void nothingIsSaidOfMonthsThatAreNotOverOrInWhichThereIsSomething() throws Exception {
        for (YearMonth month : List.of(now, now.plusMonths(1), last.minusMonths(12))) {
            assertThatThrownBy(() -> declare(structure, month)).hasMessage("reporting.declaration.month");
        }
        help(structure, last.atDay(1));
        assertThatThrownBy(() -> declare(structure, last)).hasMessage("reporting.declaration.recorded");
        for (Role role : List.of(Role.READER, Role.MEDIATOR)) {
            assertThatThrownBy(() -> Acting.as(Stage.actor(role, structure), () -> {
                        own.declare(last);
                        return true;
                    }))
                    .isInstanceOf(NotPermittedException.class);
        }
    }

    @Test
    void aLargerNetworkFollowsStructuresOfSmallerOnesWhileTheyBelong() throws Exception {
        Network region = stage.network(5);
        Stage.Structure direct = stage.structure(region);
        NetworkLink link =
                new NetworkLink(structure.network(), region, last.minusMonths(1).atDay(10));
        stage.in(null, em -> {
            em.persist(link);
            return true;
        });
        declare(structure, last.minusMonths(2));
        declare(structure, last.minusMonths(1));

        MemberReport member = seenBy(direct).members().stream()
                .filter(one -> one.structure().getNumber() == structure.number())
                .findFirst()
                .orElseThrow();

        assertThat(member.through()).containsExactly(structure.network().getName());
        assertThat(member.since()).isEqualTo(last.minusMonths(1).atDay(10));
        assertThat(member.silent()).isEqualTo(1);
        assertThat(member.months().subList(9, 12))
                .extracting(MonthMark::mark)
                .containsExactly(MonthMark.Mark.NOT_EXPECTED, MonthMark.Mark.REPORTED, MonthMark.Mark.SILENT);
        assertThat(seenBy(stage.structure(stage.network(5))).members()).hasSize(1);
    }

    @Test
    void whoeverReadsFiguresOnlyDoesNotReadIt() {
        assertThatThrownBy(() -> Acting.as(Stage.actor(Role.NETWORK_READER, structure), () -> reporting.read()))
                .isInstanceOf(NotPermittedException.class);
    }
}
