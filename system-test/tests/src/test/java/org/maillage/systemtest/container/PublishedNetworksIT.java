package org.maillage.systemtest.container;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.maillage.federation.boundary.Dashboard;
import org.maillage.federation.boundary.Figure;
import org.maillage.federation.boundary.MonthRange;
import org.maillage.federation.entity.FactCells;
import org.maillage.federation.entity.FactKey;
import org.maillage.federation.entity.Network;
import org.maillage.federation.entity.NetworkLink;
import org.maillage.federation.entity.NetworkSum;
import org.maillage.platform.security.Acting;
import org.maillage.platform.security.Role;
import org.maillage.publications.boundary.PublicationReports;
import org.maillage.publications.boundary.Publications;
import org.maillage.publications.boundary.Snapshot;
import org.maillage.publications.entity.Publication;

/** The networks directly in one are frozen beside its figures: no publication tells more of them, or of what is in none of them. */
@ExtendWith(ArquillianExtension.class)
class PublishedNetworksIT {

    private static final YearMonth MAY = YearMonth.of(2025, 5);
    private static final MonthRange MONTHS = new MonthRange(MAY, MAY);

    @Inject
    private Stage stage;

    @Inject
    private Publications publications;

    @Inject
    private PublicationReports reports;

    private Stage.Structure structure;
    private Network south;
    private Network north;

    @BeforeEach
    void set() throws Exception {
        structure = stage.structure(stage.network(5));
        south = below(structure.network());
        north = below(structure.network());
    }

    private Network below(Network parent) throws Exception {
        Network child = stage.network(5);
        link(child, parent);
        return child;
    }

    private void link(Network child, Network parent) throws Exception {
        stage.save(new NetworkLink(child, parent, LocalDate.of(2020, 1, 1)));
    }

    /** As if structures had published so many accompaniments and people, or now did so. */
    private void count(Network network, int number) throws Exception {
        int month = MAY.getYear() * 100 + MAY.getMonthValue();
        stage.in(null, em -> {
            for (String indicator : List.of(Dashboard.ACCOMPANIMENTS, Dashboard.PEOPLE)) {
                FactKey key = new FactKey(month, FactKey.EVERYWHERE, indicator, 1);
                NetworkSum sum = em.createQuery(
                                "select s from NetworkSum s where s.networkId = :network", NetworkSum.class)
                        .setParameter("network", network.getId())
                        .getResultStream()
                        .filter(one -> one.getKey().equals(key))
                        .findFirst()
                        .orElseGet(() -> new NetworkSum(network.getId(), key));
                sum.take(new FactCells(FactCells.TOTAL + " =" + number), null);
                em.persist(sum);
            }
            Sums.changed(em, network, month);
            return true;
        });
    }

    private <T> T operator(Callable<T> work) throws Exception {
        return Acting.as(Stage.actor(Role.NETWORK_OPERATOR, structure), work);
    }

    private Publication publish() throws Exception {
        Publication draft = new Publication();
        draft.setTitle("Bilan de mai");
        draft.setFirstMonth(MAY);
        draft.setLastMonth(MAY);
        return operator(() -> {
            publications.publish(draft, publications.preview(MONTHS));
            return publications.find(draft.getId());
        });
    }

    private Publication correct(Publication last) throws Exception {
        return operator(() -> publications.correct(
                last.getId(), "Mai était incomplet.", publications.previewOfCorrection(last.getId())));
    }

    private Snapshot read(Publication publication) throws Exception {
        return operator(() -> publications.read(publication));
    }

    /** What is shown of accompaniments by network. */
    private static Map<UUID, Integer> lines(Snapshot snapshot) {
        return snapshot
                .part(Dashboard.ACCOMPANIMENTS)
                .flatMap(part -> part.along(Dashboard.NETWORK))
                .orElseThrow()
                .figures()
                .stream()
                .filter(figure -> !figure.hidden())
                .collect(Collectors.toMap(figure -> UUID.fromString(figure.value()), Figure::amount));
    }

    /** By the name of that day: what is directly in the network is in no line, and no revision tells it. */
    @Test
    void networksDirectlyInItAreFrozenBesideIt() throws Exception {
        count(structure.network(), 60);
        count(south, 30);
        count(north, 20);

        Publication first = publish();
        assertThat(lines(read(first))).isEqualTo(Map.of(south.getId(), 30, north.getId(), 20));
        assertThat(read(first).names()).containsEntry(south.getId().toString(), south.getName());
        assertThat(read(first).part(Dashboard.PEOPLE).orElseThrow().networksDiffer())
                .as("ten are directly in it")
                .isTrue();
        assertThat(new String(operator(() -> reports.table(first.getId(), Locale.FRENCH)), StandardCharsets.UTF_8))
                .contains(north.getName());
        assertThat(operator(() -> reports.report(first.getId(), Locale.FRENCH))).isNotEmpty();

        count(structure.network(), 72);
        count(south, 41);
        assertThat(lines(read(correct(first)))).as("one more is directly in it").isEqualTo(Map.of(north.getId(), 20));
    }

    /** Where one network belongs to two, these are no parts of one whole. */
    @Test
    void networksThatShareOneAreHidden() throws Exception {
        Network shared = below(south);
        link(shared, north);
        Network apart = below(structure.network());
        count(structure.network(), 60);
        for (Network network : List.of(south, north, shared, apart)) {
            count(network, 25);
        }

        assertThat(lines(read(publish()))).isEqualTo(Map.of(apart.getId(), 25));
    }
}
