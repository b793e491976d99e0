package org.maillage.systemtest.container;

import java.time.YearMonth;
import java.util.concurrent.Callable;
import org.maillage.federation.boundary.MonthRange;
import org.maillage.platform.security.Acting;
import org.maillage.platform.security.Role;
import org.maillage.publications.boundary.Publications;
import org.maillage.publications.boundary.Snapshot;
import org.maillage.publications.entity.Publication;

/** What the network of a structure publishes, by its operator, who looked at it before. */
final class PublishedMonths {

    static final MonthRange MARCH = new MonthRange(YearMonth.of(2025, 3), YearMonth.of(2025, 3));

    private final Publications publications;
    private final Stage.Structure structure;

    PublishedMonths(Publications publications, Stage.Structure structure) {
        this.publications = publications;
        this.structure = structure;
    }

    <T> T operator(Callable<T> work) throws Exception {
        return Acting.as(Stage.actor(Role.NETWORK_OPERATOR, structure), work);
    }

    /** The first revision, as it is stored. */
    Publication publish(MonthRange months) throws Exception {
        Publication draft = new Publication();
        draft.setTitle("Bilan du printemps");
        draft.setFirstMonth(months.from());
        draft.setLastMonth(months.to());
        return operator(() -> {
            publications.publish(draft, publications.preview(months));
            return publications.find(draft.getId());
        });
    }

    /** The next revision. */
    Publication correct(Publication last) throws Exception {
        return operator(() -> {
            Snapshot seen = publications.previewOfCorrection(last.getId());
            return publications.correct(last.getId(), "Mars était incomplet.", seen);
        });
    }

    Snapshot read(Publication publication) throws Exception {
        return operator(() -> publications.read(publications.find(publication.getId())));
    }
}
