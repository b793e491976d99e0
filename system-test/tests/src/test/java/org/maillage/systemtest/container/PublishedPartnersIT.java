package org.maillage.systemtest.container;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.maillage.federation.boundary.Breakdown;
import org.maillage.federation.boundary.Dashboard;
import org.maillage.federation.entity.FactCells;
import org.maillage.federation.entity.FactKey;
import org.maillage.federation.entity.NetworkSum;
import org.maillage.publications.boundary.Publications;
import org.maillage.publications.boundary.Snapshot;
import org.maillage.publications.entity.Publication;

/** Video receptions by partner, what they spare and requests are frozen as they are shown, and a correction tells of nobody. */
@ExtendWith(ArquillianExtension.class)
class PublishedPartnersIT {

    private static final int MONTH = 202_503;

    @Inject
    private Stage stage;

    @Inject
    private Publications publications;

    private Stage.Structure structure;

    @BeforeEach
    void set() throws Exception {
        structure = stage.structure(stage.network(5));
    }

    private <T> T operator(Callable<T> work) throws Exception {
        return new PublishedMonths(publications, structure).operator(work);
    }

    private void sums(Map<String, String> cells) throws Exception {
        stage.in(null, em -> {
            em.createQuery("delete from NetworkSum s where s.networkId = :network")
                    .setParameter("network", structure.network().getId())
                    .executeUpdate();
            cells.forEach((indicator, text) -> {
                NetworkSum sum = new NetworkSum(
                        structure.network().getId(), new FactKey(MONTH, FactKey.EVERYWHERE, indicator, 1));
                sum.take(new FactCells(text), null);
                em.persist(sum);
            });
            Sums.changed(em, structure.network(), MONTH);
            return true;
        });
    }

    private Publication published() throws Exception {
        sums(Map.of(
                Dashboard.ACCOMPANIMENTS, "kind INDIVIDUAL=40,VIDEO=20\npartner CAF=8,CPAM=12\ntotal =60",
                Dashboard.VIDEO_RECEPTIONS, "total =20",
                Dashboard.KILOMETRES, "total =1250",
                Dashboard.REFERRALS, "outcome DONE=6,SENT=7\ntotal =13"));
        return new PublishedMonths(publications, structure).publish(PublishedMonths.MARCH);
    }

    private Snapshot corrected(Publication last) throws Exception {
        PublishedMonths published = new PublishedMonths(publications, structure);
        return published.read(published.correct(last));
    }

    private static Breakdown along(Snapshot snapshot, String indicator, String dimension) {
        return snapshot.part(indicator).orElseThrow().along(dimension).orElseThrow();
    }

    @Test
    void theyStandAsTheyAreShown() throws Exception {
        Publication published = published();
        Snapshot frozen = operator(() -> publications.read(published));

        assertThat(operator(() -> publications.isGenuine(published))).isTrue();
        assertThat(along(frozen, Dashboard.VIDEO_RECEPTIONS, Dashboard.PARTNER).figures())
                .extracting(figure -> figure.value() + " " + figure.amount())
                .containsExactly("CPAM 12", "CAF 8");
        assertThat(frozen.part(Dashboard.KILOMETRES).orElseThrow().total()).isEqualTo(1200);
        assertThat(frozen.part(Dashboard.CO2).orElseThrow().total()).isEqualTo(262);
        assertThat(along(frozen, Dashboard.REFERRALS, Dashboard.OUTCOME).figures())
                .hasSize(2);
        assertThat(frozen.part(Dashboard.WORKSHOPS)).as("nobody holds any").isEmpty();
        assertThat(frozen.detailed())
                .extracting(part -> part.definition().code())
                .containsExactly(
                        Dashboard.ACCOMPANIMENTS, Dashboard.PEOPLE, Dashboard.VIDEO_RECEPTIONS, Dashboard.REFERRALS);
    }

    @Test
    void whereNobodyIsSeenOnTheScreenNoJourneyIsSaidToBeHidden() throws Exception {
        sums(Map.of(Dashboard.ACCOMPANIMENTS, "kind INDIVIDUAL=40\ntotal =40"));

        Snapshot seen = operator(() -> publications.preview(PublishedMonths.MARCH));

        assertThat(seen.part(Dashboard.ACTIVITIES)).isPresent();
        assertThat(seen.part(Dashboard.VIDEO_RECEPTIONS)).isEmpty();
        assertThat(seen.part(Dashboard.KILOMETRES)).isEmpty();
        assertThat(seen.part(Dashboard.CO2)).isEmpty();
    }

    /** Two more of one partner, and so much further: they could be subtracted. */
    @Test
    void whatMovedByFewIsHidden() throws Exception {
        Publication last = published();
        sums(Map.of(
                Dashboard.ACCOMPANIMENTS, "kind INDIVIDUAL=47,VIDEO=30\npartner CAF=10,CPAM=20\ntotal =77",
                Dashboard.VIDEO_RECEPTIONS, "total =30",
                Dashboard.KILOMETRES, "total =1900",
                Dashboard.REFERRALS, "outcome DONE=8,SENT=7\ntotal =15"));

        Snapshot frozen = corrected(last);

        Snapshot.Part receptions = frozen.part(Dashboard.VIDEO_RECEPTIONS).orElseThrow();
        assertThat(receptions.total()).isEqualTo(30);
        assertThat(receptions.breakdowns()).isEmpty();
        assertThat(frozen.part(Dashboard.KILOMETRES).orElseThrow().total()).isNull();
        assertThat(frozen.part(Dashboard.CO2).orElseThrow().total()).isNull();
        assertThat(frozen.part(Dashboard.REFERRALS).orElseThrow().total()).isNull();
    }

    /** Two more were helped alone: how many were on the screen would tell them. */
    @Test
    void whereAKindMovedByFewPartnersAreHidden() throws Exception {
        Publication last = published();
        sums(Map.of(
                Dashboard.ACCOMPANIMENTS, "kind INDIVIDUAL=42,VIDEO=40\npartner CAF=20,CPAM=20\ntotal =82",
                Dashboard.VIDEO_RECEPTIONS, "total =40",
                Dashboard.KILOMETRES, "total =1900",
                Dashboard.REFERRALS, "outcome DONE=6,SENT=7\ntotal =13"));

        Snapshot frozen = corrected(last);

        Snapshot.Part receptions = frozen.part(Dashboard.VIDEO_RECEPTIONS).orElseThrow();
        assertThat(receptions.total()).isNull();
        assertThat(receptions.breakdowns()).isEmpty();
        assertThat(frozen.part(Dashboard.KILOMETRES).orElseThrow().total()).isNull();
    }
}
