package org.maillage.systemtest.container;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.maillage.coverage.boundary.CommuneCoverage;
import org.maillage.coverage.boundary.Coverage;
import org.maillage.coverage.boundary.CoverageReport;
import org.maillage.coverage.boundary.Nearness;
import org.maillage.coverage.boundary.OpenSite;
import org.maillage.coverage.boundary.OwnSite;
import org.maillage.coverage.boundary.OwnSites;
import org.maillage.coverage.boundary.SitesToday;
import org.maillage.coverage.control.CoverageRound;
import org.maillage.directory.boundary.ContourFiles;
import org.maillage.federation.boundary.NetworkLinks;
import org.maillage.federation.entity.Network;
import org.maillage.federation.entity.NetworkLink;
import org.maillage.platform.errors.NotFoundException;
import org.maillage.platform.security.Acting;
import org.maillage.platform.security.Actor;
import org.maillage.platform.security.NotPermittedException;
import org.maillage.platform.security.Role;
import org.maillage.sites.boundary.Sites;
import org.maillage.sites.entity.OpeningHours;
import org.maillage.sites.entity.Site;
import org.maillage.systemtest.isolation.seed.Rows;
import org.maillage.tenants.boundary.Departures;
import org.maillage.tenants.boundary.Suspensions;
import org.maillage.tenants.entity.Membership;

/** Networks read the open sites of their structures as of today, nobody else's, and where none is near. */
@ExtendWith(ArquillianExtension.class)
class CoverageIT {

    private static final String ARLES = "13004";
    private static final String TARASCON = "13108";
    private static final String ORGON = "13067";

    private final LocalDate today = LocalDate.now(ZoneId.of("Europe/Paris"));

    @Inject
    private Stage stage;

    @Inject
    private Coverage coverage;

    @Inject
    private OwnSites own;

    @Inject
    private CoverageRound round;

    @Inject
    private Sites sites;

    @Inject
    private Departures departures;

    @Inject
    private Suspensions suspensions;

    @Inject
    private NetworkLinks links;

    @Inject
    private ContourFiles contours;

    private Stage.Structure structure;

    @BeforeEach
    void set() throws Exception {
        structure = stage.structure(stage.network(5));
    }

    private Site save(Stage.Structure by, Site site) throws Exception {
        Acting.as(by.administrator(), () -> {
            sites.save(site);
            return true;
        });
        followed(by);
        return site;
    }

    private Site site(Stage.Structure by, String name, String commune) throws Exception {
        Site site = Stage.site(name);
        site.setCommuneCode(commune);
        site.setOpeningHours(OpeningHours.of("Mo-Fr 09:00-12:00"));
        return save(by, site);
    }

    /** The job has done what was marked: it looks every second. */
    private static void followed(Stage.Structure of) throws Exception {
        String marks = "maillage_base.coverage_stale_sites where tenant_number = " + of.number();
        for (int i = 0; i < 100 && Stage.count(marks) > 0; i++) {
            Thread.sleep(100);
        }
        assertThat(Stage.count(marks)).isZero();
    }

    private SitesToday seenBy(Stage.Structure operator) throws Exception {
        return Acting.as(Stage.actor(Role.NETWORK_OPERATOR, operator), () -> coverage.today(null));
    }

    private CoverageReport gapsOf(Stage.Structure operator, Nearness nearness) throws Exception {
        return Acting.as(Stage.actor(Role.NETWORK_OPERATOR, operator), () -> coverage.read(null, nearness));
    }

    private List<String> names(Stage.Structure operator) throws Exception {
        return seenBy(operator).sites().stream().map(OpenSite::name).toList();
    }

    private static List<String> rows(Stage.Structure of) throws SQLException {
        try (Connection owner = Stage.owner()) {
            return Rows.read(
                    owner,
                    "select * from maillage_base.coverage_sites where tenant_id = " + of.number() + " order by id");
        }
    }

    private void territory(Network network, String... communes) throws Exception {
        stage.in(null, em -> {
            em.find(Network.class, network.getId()).setTerritory(Set.of(communes));
            return true;
        });
    }

    @Test
    void whatChangesOfASiteIsReadWithinSeconds() throws Exception {
        Site site = site(structure, "Le Préau", ARLES);
        assertThat(seenBy(structure).sites()).singleElement().satisfies(one -> {
            assertThat(one.name()).isEqualTo("Le Préau");
            assertThat(one.communeName()).isEqualTo("Arles");
            assertThat(one.structure().getNumber()).isEqualTo(structure.number());
            assertThat(one.weeklyMinutes()).isEqualTo(900);
            assertThat(one.place()).isNull();
        });

        Site changed = reread(site);
        changed.setName("La Halle");
        changed.setLatitude(new BigDecimal("43.7"));
        changed.setLongitude(new BigDecimal("4.65"));
        changed.setOpeningHours(OpeningHours.UNKNOWN);
        save(structure, changed);
        assertThat(seenBy(structure).sites()).singleElement().satisfies(one -> {
            assertThat(one.name()).isEqualTo("La Halle");
            assertThat(one.weeklyMinutes()).isNull();
            assertThat(one.place()).isNotNull();
        });

        Site closed = reread(site);
        closed.setOpen(false);
        save(structure, closed);
        assertThat(seenBy(structure).sites()).isEmpty();
        assertThat(rows(structure)).isEmpty();
    }

    private Site reread(Site site) throws Exception {
        return Acting.as(structure.administrator(), () -> sites.find(site.getId()));
    }

    @Test
    void anotherNetworkReadsNothingOfThem() throws Exception {
        Stage.Structure stranger = stage.structure(stage.network(5));
        Stage.Structure neighbour = stage.structure(structure.network());
        site(structure, "Le Préau", ARLES);
        site(neighbour, "La Halle", TARASCON);
        site(stranger, "Ailleurs", ARLES);

        assertThat(names(structure)).containsExactly("La Halle", "Le Préau");
        assertThat(names(stranger)).containsExactly("Ailleurs");
        assertThat(Acting.as(neighbour.administrator(), () -> own.all()))
                .extracting(one -> one.published().getName())
                .containsExactly("La Halle");
    }

    @Test
    void publishingAgainWritesNothing() throws Exception {
        site(structure, "Le Préau", ARLES);
        Site placed = Stage.site("La Halle");
        placed.setLatitude(new BigDecimal("43.7"));
        placed.setLongitude(new BigDecimal("4.65"));
        save(structure, placed);
        List<String> before = rows(structure);

        round.run(today);
        round.run(today);

        assertThat(rows(structure)).hasSize(2).isEqualTo(before);
        stage.in(
                structure.number(),
                em -> em.createQuery("delete from PublishedSite p").executeUpdate());
        round.run(today);
        assertThat(rows(structure)).hasSize(2);
        assertThat(names(structure)).containsExactly("La Halle", "Le Préau");
    }

    @Test
    void aLargerNetworkReadsThemWhileTheSmallerOneBelongs() throws Exception {
        Stage.Structure direct = stage.structure(stage.network(5));
        site(structure, "Le Préau", ARLES);
        assertThat(names(direct)).isEmpty();
        NetworkLink link = new NetworkLink(structure.network(), direct.network(), today);
        Acting.as(Stage.actor(Role.PLATFORM_OPERATOR, structure), () -> {
            links.add(link);
            return true;
        });
        followed(structure);

        assertThat(names(direct)).containsExactly("Le Préau");
        assertThat(Acting.as(structure.administrator(), () -> own.all()))
                .singleElement()
                .extracting(OwnSite::networks)
                .isEqualTo(
                        List.of(structure.network().getName(), direct.network().getName()).stream()
                                .sorted()
                                .toList());

        Acting.as(Stage.actor(Role.PLATFORM_OPERATOR, structure), () -> {
            links.end(link.getId(), today);
            return true;
        });
        followed(structure);
        assertThat(names(direct)).as("the last day is part of it").hasSize(1);
        round.run(today.plusDays(1));
        assertThat(names(direct)).isEmpty();
        assertThat(names(structure)).hasSize(1);
    }

    @Test
    void aMembershipThatEndsTakesThemBackAndOneThatBeginsGivesThem() throws Exception {
        site(structure, "Le Préau", ARLES);
        Stage.Structure other = stage.structure(stage.network(5));
        UUID membership = stage.in(
                null,
                em -> em.createQuery("select m from Membership m where m.tenant.number = :number", Membership.class)
                        .setParameter("number", structure.number())
                        .getSingleResult()
                        .getId());
        stage.in(null, em -> {
            em.persist(new Membership(
                    Stage.tenant(em, structure),
                    em.find(Network.class, other.network().getId()),
                    today.plusDays(1)));
            return true;
        });
        Acting.as(structure.administrator(), () -> {
            departures.leave(membership, today);
            return true;
        });
        followed(structure);
        assertThat(names(structure)).hasSize(1);
        assertThat(names(other)).isEmpty();

        round.run(today.plusDays(1));

        assertThat(names(structure)).isEmpty();
        assertThat(names(other)).containsExactly("Le Préau");
    }

    @Test
    void aStructureThatIsStoppedReceivesNobody() throws Exception {
        site(structure, "Le Préau", ARLES);
        UUID id = stage.in(null, em -> Stage.tenant(em, structure).getId());
        Acting.as(Stage.actor(Role.NETWORK_OPERATOR, structure), () -> {
            suspensions.impose(id, "A reason");
            return true;
        });
        followed(structure);
        assertThat(names(structure)).isEmpty();

        Acting.as(Stage.actor(Role.NETWORK_OPERATOR, structure), () -> {
            suspensions.lift(id);
            return true;
        });
        followed(structure);
        assertThat(names(structure)).containsExactly("Le Préau");
    }

    @Test
    void gapsAreToldWithoutCentresAndMeasuredWithThem() throws Exception {
        territory(structure.network(), ARLES, TARASCON, ORGON);
        Site placed = Stage.site("Le Préau");
        placed.setLatitude(new BigDecimal("43.68"));
        placed.setLongitude(new BigDecimal("4.63"));
        save(structure, placed);
        SitesToday figures = seenBy(structure);
        assertThat(figures.communesCovered()).isEqualTo(1);
        assertThat(figures.perTenThousand()).isCloseTo(0.14, within(0.02));

        assertThat(gapsOf(structure, Nearness.COMMUNE).gaps())
                .extracting(gap -> gap.commune().code())
                .containsExactly(TARASCON, ORGON);
        assertThat(gapsOf(structure, Nearness.EPCI).gaps())
                .extracting(gap -> gap.commune().code())
                .containsExactly(ORGON);

        Acting.as(Stage.actor(Role.PLATFORM_OPERATOR, structure), () -> {
            contours.replace(contours.examine(centres()));
            return true;
        });
        CoverageReport report = gapsOf(structure, Nearness.TWENTY);
        assertThat(report.isMeasured()).isTrue();
        assertThat(report.gaps()).singleElement().satisfies(gap -> {
            assertThat(gap.commune().code()).isEqualTo(ORGON);
            assertThat(gap.kilometres()).isCloseTo(35.2, within(1.0));
        });
        assertThat(report.gaps()).extracting(CommuneCoverage::nearest).doesNotContainNull();
        assertThat(gapsOf(structure, null).nearness()).isEqualTo(Nearness.TEN);
        assertThat(gapsOf(structure, null).gaps()).hasSize(2);
    }

    /** Tarascon and Orgon, as a file of centres gives them. */
    private static byte[] centres() {
        return """
                {"type":"FeatureCollection","features":[
                {"type":"Feature","properties":{"code":"13108"},"geometry":{"type":"Point","coordinates":[4.66,43.81]}},
                {"type":"Feature","properties":{"code":"13067"},"geometry":{"type":"Point","coordinates":[5.04,43.79]}}]}
                """.getBytes(StandardCharsets.UTF_8);
    }

    @Test
    void whoReadsFiguresReadsThemAndNobodyOfAStructureDoes() throws Exception {
        site(structure, "Le Préau", ARLES);

        assertThat(Acting.as(Stage.actor(Role.NETWORK_READER, structure), () -> coverage.today(null))
                        .sites())
                .hasSize(1);
        for (Role role : List.of(Role.STRUCTURE_ADMINISTRATOR, Role.MEDIATOR, Role.PLATFORM_OPERATOR)) {
            assertThatThrownBy(() -> Acting.as(Stage.actor(role, structure), () -> coverage.today(null)))
                    .isInstanceOf(NotPermittedException.class);
        }
        assertThatThrownBy(() -> Acting.as(Stage.actor(Role.MEDIATOR, structure), () -> own.all()))
                .isInstanceOf(NotPermittedException.class);
    }

    /** Today only: a link that ended opens nothing of today. */
    @Test
    void whoReadsALargerNetworkLooksIntoThoseThatBelongToItToday() throws Exception {
        site(structure, "Le Préau", ARLES);
        LocalDate now = LocalDate.now(ZoneId.of("Europe/Paris"));
        Stage.Structure larger = stage.structure(stage.network(5));
        Stage.Structure former = stage.structure(stage.network(5));
        stage.save(new NetworkLink(structure.network(), larger.network(), now));
        NetworkLink ended = new NetworkLink(structure.network(), former.network(), LocalDate.of(2020, 1, 1));
        ended.end(now.minusDays(1));
        stage.save(ended);
        UUID within = structure.network().getId();

        Actor reader = Stage.actor(Role.NETWORK_READER, larger);
        assertThat(Acting.as(reader, () -> coverage.readable())).contains(within);
        assertThat(Acting.as(reader, () -> coverage.today(within)).sites())
                .extracting(OpenSite::name)
                .containsExactly("Le Préau");
        assertThat(Acting.as(reader, () -> coverage.read(within, null)).network())
                .isEqualTo(structure.network());
        for (Actor other : List.of(
                Stage.actor(Role.NETWORK_OPERATOR, former),
                Stage.actor(Role.NETWORK_READER, stage.structure(stage.network(5))))) {
            assertThat(Acting.as(other, () -> coverage.readable())).doesNotContain(within);
            assertThatThrownBy(() -> Acting.as(other, () -> coverage.today(within)))
                    .isInstanceOf(NotFoundException.class);
            assertThatThrownBy(() -> Acting.as(other, () -> coverage.read(within, null)))
                    .isInstanceOf(NotFoundException.class);
            assertThatThrownBy(() -> Acting.as(other, () -> coverage.export(within, null)))
                    .isInstanceOf(NotFoundException.class);
        }
        UUID above = larger.network().getId();
        assertThat(Acting.as(Stage.actor(Role.NETWORK_OPERATOR, structure), () -> coverage.readable()))
                .as("upwards")
                .doesNotContain(above);
    }
}
