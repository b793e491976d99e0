package org.maillage.systemtest.container;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.maillage.directory.boundary.PriorityFiles;
import org.maillage.directory.entity.PriorityList;
import org.maillage.directory.entity.PriorityZone;
import org.maillage.federation.boundary.Dashboard;
import org.maillage.federation.entity.FactCells;
import org.maillage.federation.entity.FactKey;
import org.maillage.federation.entity.Network;
import org.maillage.federation.entity.NetworkSum;
import org.maillage.platform.security.Acting;
import org.maillage.platform.security.Role;
import org.maillage.publications.boundary.PublicationReports;
import org.maillage.publications.boundary.Publications;
import org.maillage.publications.boundary.Snapshot;
import org.maillage.publications.entity.Publication;

/** Figures by priority zone are frozen with the list of that day, and are the sum of the communes that are frozen. */
@ExtendWith(ArquillianExtension.class)
class PublishedZonesIT {

    private static final String ARLES = "13004";
    private static final String TARASCON = "13108";
    private static final String BARBENTANE = "13010";

    private static final int MONTH = 202_503;

    private static final String BOTH =
            "code_qp;lib_qp;insee_com\nQN01309M;Griffeuille;13004\nQN01312M;Ferrages;13108\n";
    private static final String ARLES_ONLY = "code_qp;lib_qp;insee_com\nQN01309M;Griffeuille;13004\n";
    private static final LocalDate DAY = LocalDate.of(2024, 1, 1);
    private static final LocalDate LATER = LocalDate.of(2025, 1, 1);

    @Inject
    private Stage stage;

    @Inject
    private PriorityFiles files;

    @Inject
    private Publications publications;

    @Inject
    private PublicationReports reports;

    private Stage.Structure structure;

    @BeforeEach
    void set() throws Exception {
        structure = stage.structure(stage.network(5));
        stage.in(null, em -> {
            em.find(Network.class, structure.network().getId()).setTerritory(Set.of(ARLES, TARASCON, BARBENTANE));
            return true;
        });
        counted(60, 40, 20);
    }

    @AfterEach
    void forget() throws Exception {
        stage.in(
                null,
                em -> em.createQuery("delete from PriorityArea a").executeUpdate()
                        + em.createQuery("delete from PriorityList l").executeUpdate());
    }

    private <T> T operator(Callable<T> work) throws Exception {
        return new PublishedMonths(publications, structure).operator(work);
    }

    private void taken(String lines, LocalDate asOf) throws Exception {
        PriorityList list = new PriorityList(PriorityZone.QPV);
        list.setSource("A decree");
        list.setAsOf(asOf);
        Acting.as(Stage.actor(Role.PLATFORM_OPERATOR, structure), () -> {
            files.replace(files.examine(PriorityZone.QPV, lines.getBytes(StandardCharsets.UTF_8)), list);
            return true;
        });
    }

    /** As if structures had published so many accompaniments there, and always the same people. */
    private void counted(int arles, int tarascon, int barbentane) throws Exception {
        Map<String, Integer> communes = new TreeMap<>(Map.of(ARLES, arles, TARASCON, tarascon, BARBENTANE, barbentane));
        Map<FactKey, String> cells = new HashMap<>();
        communes.forEach((commune, number) ->
                cells.put(new FactKey(MONTH, commune, Dashboard.ACCOMPANIMENTS, 1), "total =" + number));
        cells.put(
                new FactKey(MONTH, FactKey.EVERYWHERE, Dashboard.ACCOMPANIMENTS, 1),
                communes.entrySet().stream().map(Object::toString).collect(Collectors.joining(",", "commune ", "\n"))
                        + "total =" + (arles + tarascon + barbentane));
        cells.put(
                new FactKey(MONTH, FactKey.EVERYWHERE, Dashboard.PEOPLE, 1), "residence 13010=20,13108=30\ntotal =50");
        stage.in(null, em -> {
            em.createQuery("delete from NetworkSum s where s.networkId = :network")
                    .setParameter("network", structure.network().getId())
                    .executeUpdate();
            cells.forEach((key, text) -> {
                NetworkSum sum = new NetworkSum(structure.network().getId(), key);
                sum.take(new FactCells(text), null);
                em.persist(sum);
            });
            Sums.changed(em, structure.network(), MONTH);
            return true;
        });
    }

    private Publication published() throws Exception {
        return found(new PublishedMonths(publications, structure).publish(PublishedMonths.MARCH));
    }

    private Publication corrected(Publication last) throws Exception {
        return new PublishedMonths(publications, structure).correct(last);
    }

    /** As it is stored, and as it was signed. */
    private Publication found(Publication publication) throws Exception {
        return operator(() -> {
            Publication found = publications.find(publication.getId());
            assertThat(publications.isGenuine(found)).isTrue();
            return found;
        });
    }

    private Snapshot read(Publication publication) throws Exception {
        return operator(() -> publications.read(found(publication)));
    }

    private static String told(Snapshot snapshot) {
        return snapshot.zones().stream()
                .map(line -> line.zone() + " " + line.accompaniments().amount() + " "
                        + line.people().amount() + " "
                        + snapshot.days().days().get(line.zone()))
                .collect(Collectors.joining(", "));
    }

    @Test
    void theyStayAsTheyWereWhenTheListIsReplaced() throws Exception {
        taken(BOTH, DAY);
        Publication first = published();
        byte[] report = operator(() -> reports.report(first.getId(), Locale.FRENCH));
        byte[] table = operator(() -> reports.table(first.getId(), Locale.FRENCH));
        assertThat(told(read(first))).isEqualTo("QPV 100 30 " + DAY);
        assertThat(new String(table, StandardCharsets.UTF_8))
                .contains("\"Communes avec un quartier prioritaire (QPV), liste au 1er janvier 2024 (au moins)\";100");
        assertThatThrownBy(() -> corrected(first)).hasMessage("publications.same");

        taken(ARLES_ONLY, LATER);

        assertThat(found(first).getContent()).isEqualTo(first.getContent());
        assertThat(told(read(first))).isEqualTo("QPV 100 30 " + DAY);
        assertThat(operator(() -> reports.report(first.getId(), Locale.FRENCH))).isEqualTo(report);
        assertThat(operator(() -> reports.table(first.getId(), Locale.FRENCH))).isEqualTo(table);
        Publication second = corrected(first);
        assertThat(told(read(second))).isEqualTo("QPV 60 null " + LATER);
        assertThatThrownBy(() -> corrected(second)).hasMessage("publications.same");
    }

    @Test
    void whatWasPublishedWithoutThemIsReadAndVerified() throws Exception {
        Publication before = published();
        assertThat(before.getContent()).contains("\"form\":1,").doesNotContain("zone", "lists");

        taken(BOTH, DAY);

        assertThat(found(before).getContent()).isEqualTo(before.getContent());
        assertThat(read(before).zones()).isEmpty();
        assertThat(told(read(corrected(before)))).isEqualTo("QPV 100 30 " + DAY);
    }

    /** Two more in Tarascon: no revision tells them, nor the zone in which they are. */
    @Test
    void whatMovedByFewIsMissingInTheZone() throws Exception {
        taken(BOTH, DAY);
        Publication first = published();
        counted(60, 42, 30);

        assertThat(told(read(corrected(first)))).isEqualTo("QPV 60 30 " + DAY);
    }
}
