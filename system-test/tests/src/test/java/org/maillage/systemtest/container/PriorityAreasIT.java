package org.maillage.systemtest.container;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.maillage.coverage.boundary.Coverage;
import org.maillage.coverage.boundary.CoverageReport;
import org.maillage.coverage.boundary.Nearness;
import org.maillage.directory.boundary.Communes;
import org.maillage.directory.boundary.PriorityAreas;
import org.maillage.directory.boundary.PriorityFile;
import org.maillage.directory.boundary.PriorityFiles;
import org.maillage.directory.entity.PriorityList;
import org.maillage.directory.entity.PriorityZone;
import org.maillage.federation.boundary.Dashboard;
import org.maillage.federation.boundary.FigureFiles;
import org.maillage.federation.boundary.FigureFormat;
import org.maillage.federation.boundary.FigureQuery;
import org.maillage.federation.boundary.Figures;
import org.maillage.federation.boundary.ZoneFigure;
import org.maillage.federation.boundary.ZoneFigures;
import org.maillage.federation.entity.FactCells;
import org.maillage.federation.entity.FactKey;
import org.maillage.federation.entity.Network;
import org.maillage.federation.entity.NetworkSum;
import org.maillage.platform.security.Acting;
import org.maillage.platform.security.Actor;
import org.maillage.platform.security.NotPermittedException;
import org.maillage.platform.security.Role;

/** Lists of QPV and FRR communes: taken over by the platform, read by everybody; networks read their figures and their sites by zone. */
@ExtendWith(ArquillianExtension.class)
class PriorityAreasIT {

    private static final String ARLES = "13004";
    private static final String TARASCON = "13108";
    private static final String BOULBON = "13017";
    private static final String SAINT_MARTIN = "13097";
    private static final String BARBENTANE = "13010";

    private static final YearMonth MARCH = YearMonth.of(2025, 3);
    private static final FigureQuery YEAR = new FigureQuery(MARCH.withMonth(1), MARCH.withMonth(12), null);

    private static final String QUARTIERS = """
            code_qp;lib_qp;insee_com
            QN01309M;Griffeuille;13004
            QN01310I;Barriol;13004
            QN01312M;Centre Historique - Ferrages;13108
            """;
    private static final String RURAL = "Code_insee;Classement\n13108;FRR socle\n13017;FRR socle\n13097;FRR+\n";

    @Inject
    private Stage stage;

    @Inject
    private PriorityFiles files;

    @Inject
    private PriorityAreas priority;

    @Inject
    private Communes communes;

    @Inject
    private Figures figures;

    @Inject
    private FigureFiles figureFiles;

    @Inject
    private Coverage coverage;

    private Network network;
    private Stage.Structure structure;
    private Actor platform;
    private Actor reader;

    @BeforeEach
    void set() throws Exception {
        network = stage.network(5);
        structure = stage.structure(network);
        platform = Stage.actor(Role.PLATFORM_OPERATOR, structure);
        reader = Stage.actor(Role.NETWORK_READER, structure);
        territory(network);
    }

    @AfterEach
    void forget() throws Exception {
        stage.in(
                null,
                em -> em.createQuery("delete from PriorityArea a").executeUpdate()
                        + em.createQuery("delete from PriorityList l").executeUpdate());
    }

    private void territory(Network of) throws Exception {
        stage.in(null, em -> {
            em.find(Network.class, of.getId()).setTerritory(Set.of(ARLES, TARASCON, BOULBON, SAINT_MARTIN, BARBENTANE));
            return true;
        });
    }

    private PriorityFile examined(PriorityZone zone, String text) throws Exception {
        return Acting.as(platform, () -> files.examine(zone, text.getBytes(StandardCharsets.UTF_8)));
    }

    private static PriorityList list(PriorityZone zone) {
        PriorityList list = new PriorityList(zone);
        list.setSource("A decree");
        list.setAsOf(LocalDate.of(2024, 1, 1));
        return list;
    }

    private void taken(PriorityZone zone, String text) throws Exception {
        PriorityFile file = examined(zone, text);
        Acting.as(platform, () -> {
            files.replace(file, list(zone));
            return true;
        });
    }

    @Test
    void aListIsTakenOverAsAWholeAndReplacedByTheNext() throws Exception {
        taken(PriorityZone.QPV, QUARTIERS);
        assertThat(priority.all().zones()).containsExactly(PriorityZone.QPV);
        assertThat(priority.all().quartiers(ARLES)).containsExactly("Griffeuille", "Barriol");
        assertThat(priority.all().holds(PriorityZone.QPV, BOULBON)).isFalse();

        PriorityFile next =
                examined(PriorityZone.QPV, "code_qp;lib_qp;insee_com\nQN01325M;Centre;13067\nQN01309M;G;13004\n");
        assertThat(Acting.as(platform, () -> files.change(next)))
                .satisfies(change ->
                        assertThat(List.of(change.arriving(), change.leaving())).containsExactly(1L, 1L));
        Acting.as(platform, () -> {
            files.replace(next, list(PriorityZone.QPV));
            files.replace(next, list(PriorityZone.QPV));
            return true;
        });
        assertThat(priority.all().quartiers(ARLES)).containsExactly("G");
        assertThat(priority.all().zones(TARASCON)).isEmpty();
        assertThat(priority.all().list(PriorityZone.QPV)).hasValueSatisfying(list -> {
            assertThat(list.getSource()).isEqualTo("A decree");
            assertThat(list.getAsOf()).isEqualTo(LocalDate.of(2024, 1, 1));
        });

        taken(PriorityZone.FRR, RURAL);
        assertThat(priority.all().zones()).containsExactly(PriorityZone.QPV, PriorityZone.FRR, PriorityZone.NONE);
        assertThat(priority.all().zones(TARASCON)).containsExactly(PriorityZone.FRR);
        assertThat(priority.all().zones(BARBENTANE)).containsExactly(PriorityZone.NONE);
    }

    @Test
    void whatIsWrongIsNeverTakenOver() throws Exception {
        PriorityFile wrong = examined(PriorityZone.FRR, "codgeo;codefrr\n99999;4\n13108;4\n");
        PriorityFile right = examined(PriorityZone.FRR, RURAL);

        assertThatThrownBy(() -> replace(wrong, list(PriorityZone.FRR))).hasMessage("directory.priority.notYet");
        assertThatThrownBy(() -> replace(right, list(PriorityZone.QPV)))
                .as("the list of something else")
                .hasMessage("directory.priority.notYet");
        assertThatThrownBy(() -> replace(right, new PriorityList(PriorityZone.FRR)))
                .as("from nowhere, of no day")
                .isInstanceOf(Exception.class);
        assertThatThrownBy(() -> examined(PriorityZone.NONE, RURAL)).hasMessage("directory.priority.notYet");
        assertThatThrownBy(() -> Acting.as(
                        platform, () -> files.examine(PriorityZone.QPV, new byte[PriorityFiles.MOST_BYTES + 1])))
                .hasMessage("directory.priority.tooLarge");
        assertThat(priority.all().lists()).isEmpty();
    }

    private boolean replace(PriorityFile file, PriorityList list) throws Exception {
        return Acting.as(platform, () -> {
            files.replace(file, list);
            return true;
        });
    }

    @Test
    void onlyThePlatformTakesOver() {
        for (Role role : List.of(Role.NETWORK_OPERATOR, Role.STRUCTURE_ADMINISTRATOR, Role.MEDIATOR)) {
            assertThatThrownBy(() -> Acting.as(
                            Stage.actor(role, structure),
                            () -> files.examine(PriorityZone.FRR, RURAL.getBytes(StandardCharsets.UTF_8))))
                    .isInstanceOf(NotPermittedException.class);
        }
    }

    /** As if structures had published so many accompaniments of each commune. */
    private void published(Network of, Map<String, Integer> amounts) throws Exception {
        List<String> values = new ArrayList<>();
        for (Map.Entry<String, Integer> one : new TreeMap<>(amounts).entrySet()) {
            values.add(one.getKey() + "=" + one.getValue());
            sum(of, one.getKey(), "total =" + one.getValue());
        }
        int total = amounts.values().stream().mapToInt(Integer::intValue).sum();
        sum(of, FactKey.EVERYWHERE, "commune " + String.join(",", values) + "\ntotal =" + total);
    }

    private void sum(Network of, String commune, String cells) throws Exception {
        stage.in(null, em -> {
            FactKey key = new FactKey(202503, commune, Dashboard.ACCOMPANIMENTS, 1);
            NetworkSum sum = new NetworkSum(of.getId(), key);
            sum.take(new FactCells(cells), null);
            em.persist(sum);
            Sums.changed(em, of, key.getMonth());
            return true;
        });
    }

    private ZoneFigures zones(Actor who) throws Exception {
        return ZoneFigures.of(Acting.as(who, () -> figures.read(YEAR)), priority.all(), communes::find);
    }

    private String open(Actor who) throws Exception {
        return new String(
                Acting.as(who, () -> figureFiles.write(YEAR, FigureFormat.OPEN_DATA, Locale.FRANCE)),
                StandardCharsets.UTF_8);
    }

    @Test
    void zonesAddUpWhatThePageShowsAndFilesSayTheSame() throws Exception {
        taken(PriorityZone.QPV, QUARTIERS);
        taken(PriorityZone.FRR, RURAL);
        published(network, Map.of(ARLES, 60, TARASCON, 40, BARBENTANE, 20));
        Publications.sum(
                stage, network, MARCH, Dashboard.PEOPLE, new FactCells("residence 13017=30,13010=20\ntotal =50"));

        assertThat(zones(reader).all())
                .extracting(
                        ZoneFigure::zone,
                        ZoneFigure::communes,
                        zone -> zone.accompaniments().amount(),
                        zone -> zone.people().amount())
                .containsExactly(
                        tuple(PriorityZone.QPV, 2, 100, null),
                        tuple(PriorityZone.FRR, 3, 40, 30),
                        tuple(PriorityZone.NONE, 1, 20, 20));
        assertThat(open(reader).lines().filter(line -> line.contains("zone,")))
                .hasSize(5)
                .anyMatch(line -> line.contains(",accompaniments,1,zone,QPV,")
                        && line.contains("liste au 1er janvier 2024 (au moins)\",100,false")
                        && line.contains(",true,"))
                .anyMatch(line -> line.contains(",people,1,residence_zone,FRR,"));
        assertThat(open(reader).lines().filter(line -> line.contains(",accompaniments,1,total,")))
                .singleElement()
                .satisfies(line -> assertThat(line).contains(",1.4,false,"));
    }

    /** Two networks in which the small communes are of different zones: what is told of both is the same to the last sign. */
    @Test
    void whatIsHiddenTellsNothingThroughItsZone() throws Exception {
        taken(PriorityZone.QPV, QUARTIERS);
        taken(PriorityZone.FRR, RURAL);
        Network other = stage.network(5);
        territory(other);
        Actor stranger = Stage.actor(Role.NETWORK_READER, stage.structure(other));
        published(network, Map.of(ARLES, 60, TARASCON, 3, SAINT_MARTIN, 3, BARBENTANE, 40));
        published(other, Map.of(ARLES, 60, BOULBON, 2, TARASCON, 4, BARBENTANE, 40));

        ZoneFigures told = zones(reader);
        assertThat(told.all()).isEqualTo(zones(stranger).all());
        assertThat(open(reader).replace(network.getName(), ""))
                .isEqualTo(open(stranger).replace(other.getName(), ""))
                .doesNotContain(TARASCON, BOULBON, SAINT_MARTIN);
        assertThat(told.of("QPV").orElseThrow().accompaniments().amount())
                .as("Arles, without the three or four in Tarascon")
                .isEqualTo(60);
        assertThat(told.of("FRR").orElseThrow().accompaniments().hidden()).isTrue();
    }

    @Test
    void gapsAreToldByZone() throws Exception {
        CoverageReport unknown = gaps();
        assertThat(unknown.priority().zones()).isEmpty();
        assertThat(unknown.in(PriorityZone.QPV)).isSameAs(unknown);
        taken(PriorityZone.QPV, QUARTIERS);
        taken(PriorityZone.FRR, RURAL);

        CoverageReport report = gaps();
        assertThat(report.gaps()).hasSize(5);
        assertThat(report.in(PriorityZone.QPV).gaps())
                .extracting(gap -> gap.commune().code())
                .containsExactly(ARLES, TARASCON);
        assertThat(report.in(PriorityZone.FRR).communes()).hasSize(3);
        assertThat(report.in(PriorityZone.NONE).gaps())
                .extracting(gap -> gap.commune().code())
                .containsExactly(BARBENTANE);
        assertThat(report.in(PriorityZone.FRR).concerned())
                .isEqualTo(report.in(PriorityZone.FRR).inhabitants());
        assertThat(report.in(PriorityZone.FRR).served()).isZero();
    }

    private CoverageReport gaps() throws Exception {
        return Acting.as(reader, () -> coverage.read(null, Nearness.COMMUNE));
    }
}
