package org.maillage.systemtest.container;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.UUID;
import java.util.concurrent.Callable;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.maillage.federation.boundary.Dashboard;
import org.maillage.federation.entity.FactCells;
import org.maillage.platform.errors.NotFoundException;
import org.maillage.platform.security.Acting;
import org.maillage.platform.security.NotPermittedException;
import org.maillage.platform.security.Role;
import org.maillage.publications.boundary.Citation;
import org.maillage.publications.boundary.CitedPublications;
import org.maillage.publications.boundary.PublicationReports;
import org.maillage.publications.entity.Publication;

/** Whoever meets a reference reads that it exists and how to verify it; the figures are told where the network opened them. */
@ExtendWith(ArquillianExtension.class)
class CitedPublicationsIT {

    @Inject
    private Stage stage;

    @Inject
    private org.maillage.publications.boundary.Publications publications;

    @Inject
    private PublicationReports reports;

    @Inject
    private CitedPublications cited;

    private Stage.Structure structure;
    private PublishedMonths months;
    private Publication first;

    @BeforeEach
    void set() throws Exception {
        structure = stage.structure(stage.network(5));
        months = new PublishedMonths(publications, structure);
        sum(40);
        first = months.publish(PublishedMonths.MARCH);
    }

    private void sum(int number) throws Exception {
        stage.in(
                null,
                em -> em.createQuery("delete from NetworkSum s where s.networkId = :network")
                        .setParameter("network", structure.network().getId())
                        .executeUpdate());
        Publications.sum(stage, structure.network(), PublishedMonths.MARCH.from(), new FactCells("total =" + number));
    }

    private Citation cite(int revision) throws Exception {
        return Acting.as(null, () -> cited.find(structure.network().getId(), first.getNumber(), revision));
    }

    private byte[] file(Callable<byte[]> download) throws Exception {
        return Acting.as(null, download);
    }

    private void open() throws Exception {
        months.operator(() -> {
            reports.open(first.getId());
            reports.open(first.getId());
            return true;
        });
    }

    private void close() throws Exception {
        months.operator(() -> {
            reports.close(first.getId());
            reports.close(first.getId());
            return true;
        });
    }

    @Test
    void anybodyReadsThatItExistsAndNoFigure() throws Exception {
        Citation citation = cite(1);

        assertThat(citation.genuine()).isTrue();
        assertThat(citation.network()).isEqualTo(structure.network().getName());
        assertThat(citation.figures()).isNull();
        assertThat(citation.isReplaced()).isFalse();
        UUID network = structure.network().getId();
        assertThatThrownBy(() -> file(() -> cited.file(network, first.getNumber(), 1)))
                .isInstanceOf(NotFoundException.class);
        assertThatThrownBy(() -> file(() -> cited.table(network, first.getNumber(), 1, Locale.FRENCH)))
                .isInstanceOf(NotFoundException.class);
        assertThatThrownBy(() -> cite(2)).isInstanceOf(NotFoundException.class);
        assertThatThrownBy(() -> Acting.as(null, () -> cited.find(UUID.randomUUID(), first.getNumber(), 1)))
                .isInstanceOf(NotFoundException.class);
    }

    @Test
    void itsAddressIsSignedAndNamesTheRevision() throws Exception {
        assertThat(first.getAddress())
                .endsWith("/publications/" + structure.network().getId() + "/" + first.getNumber() + "/1")
                .isEqualTo(months.operator(() -> reports.address(first.getId())));
        assertThat(new String(months.operator(() -> publications.file(first.getId())), StandardCharsets.UTF_8))
                .contains("\"publication\":{\"address\":\"" + first.getAddress() + "\"");
    }

    /** What it is corrected to is open as well, and closes with it. */
    @Test
    void theFiguresAreOpenAsLongAsTheNetworkSaysSo() throws Exception {
        open();
        sum(60);
        months.correct(first);

        assertThat(cite(1).isReplaced()).isTrue();
        assertThat(cite(1).newest()).isEqualTo(2);
        for (int revision : new int[] {1, 2}) {
            assertThat(cite(revision).figures())
                    .isEqualTo(months.read(cite(revision).publication()));
        }
        assertThat(cite(2).figures()
                        .part(Dashboard.ACCOMPANIMENTS)
                        .orElseThrow()
                        .total())
                .isEqualTo(60);
        UUID network = structure.network().getId();
        assertThat(file(() -> cited.file(network, first.getNumber(), 1)))
                .isEqualTo(months.operator(() -> publications.file(first.getId())));
        assertThat(file(() -> cited.table(network, first.getNumber(), 1, Locale.FRENCH)))
                .isEqualTo(months.operator(() -> reports.table(first.getId(), Locale.FRENCH)));

        close();

        assertThat(cite(1).figures()).isNull();
        assertThat(cite(2).figures()).isNull();
        assertThat(months.operator(() -> reports.isOpen(first.getId()))).isFalse();
    }

    @Test
    void onlyWhoeverPublishesOpensIt() {
        assertThatThrownBy(() -> Acting.as(Stage.actor(Role.NETWORK_READER, structure), () -> {
                    reports.open(first.getId());
                    return true;
                }))
                .isInstanceOf(NotPermittedException.class);
        assertThatThrownBy(
                        () -> Acting.as(Stage.actor(Role.NETWORK_OPERATOR, stage.structure(stage.network(5))), () -> {
                            reports.open(first.getId());
                            return true;
                        }))
                .isInstanceOf(NotFoundException.class);
    }

    /** Whoever holds the owner's account can change a row, but shows nothing by it. */
    @Test
    void nothingIsShownOfWhatWasTamperedWith() throws Exception {
        open();
        PublicationsIT.byOwner(
                "update maillage_base.publications_publications set title = 'Autre titre'", first.getId());

        Citation citation = cite(1);
        assertThat(citation.genuine()).isFalse();
        assertThat(citation.figures()).isNull();
        assertThat(citation.network()).isEmpty();
        assertThatThrownBy(() -> file(() -> cited.file(structure.network().getId(), first.getNumber(), 1)))
                .isInstanceOf(NotFoundException.class);
    }
}
