package org.maillage.admin.publications;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.maillage.federation.boundary.MonthRange;
import org.maillage.platform.errors.BusinessException;
import org.maillage.publications.boundary.Publications;
import org.maillage.publications.boundary.Snapshot;
import org.maillage.publications.entity.Publication;
import org.maillage.ui.page.Notices;
import org.maillage.ui.publications.ShownSnapshot;
import org.maillage.ui.publications.SnapshotBars;

/** A new publication: its title and months, then what would be frozen, then the decision. */
@Named
@ViewScoped
public class PublicationEditView implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    private Publications publications;

    @Inject
    private SnapshotBars bars;

    @Inject
    private Notices notices;

    private final Publication publication = new Publication();
    private @Nullable ShownSnapshot shown;
    private List<String> collisions = List.of();
    private boolean sure;

    /** Proposes the calendar year of the last month that is over, up to that month. */
    public void open() {
        YearMonth over = YearMonth.now(ZoneId.of("Europe/Paris")).minusMonths(1);
        publication.setFirstMonth(over.withMonth(1));
        publication.setLastMonth(over);
    }

    /** Shows what would be frozen. */
    public void preview() {
        shown = null;
        sure = false;
        MonthRange months = new MonthRange(
                Objects.requireNonNull(publication.getFirstMonth()),
                Objects.requireNonNull(publication.getLastMonth()));
        Snapshot snapshot = publications.preview(months);
        collisions = List.copyOf(bars.collisions(snapshot, publications.collisions(months)));
        shown = bars.of(snapshot);
    }

    /** Freezes what is shown, once the box is ticked. */
    public String publish() {
        if (!sure) {
            throw new BusinessException("publications.notSure").at("sure");
        }
        publications.publish(publication, shown == null ? null : shown.snapshot());
        notices.confirm("publications.done", publication.getNumber());
        return "/publications/show?faces-redirect=true&id=" + publication.getId();
    }

    public Publication getPublication() {
        return publication;
    }

    public @Nullable ShownSnapshot getShown() {
        return shown;
    }

    /** What is hidden because of other publications. */
    public List<String> getCollisions() {
        return collisions;
    }

    public boolean isSure() {
        return sure;
    }

    public void setSure(boolean sure) {
        this.sure = sure;
    }
}
