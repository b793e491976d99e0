package org.maillage.admin.publications;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.maillage.platform.errors.BusinessException;
import org.maillage.platform.errors.NotFoundException;
import org.maillage.publications.boundary.Publications;
import org.maillage.publications.boundary.Snapshot;
import org.maillage.publications.entity.Publication;
import org.maillage.ui.page.Notices;
import org.maillage.ui.publications.ShownSnapshot;
import org.maillage.ui.publications.SnapshotBars;

/** The next revision of a publication: what it would tell, and why it is needed. */
@Named
@ViewScoped
public class PublicationCorrectionEditView implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    private Publications publications;

    @Inject
    private SnapshotBars bars;

    @Inject
    private Notices notices;

    private @Nullable UUID id;
    private @Nullable Publication publication;
    private @Nullable ShownSnapshot shown;
    private List<String> collisions = List.of();
    private String reason = "";
    private boolean sure;

    /** Opens the revision that is named in the address, with what would take its place. */
    public void open() {
        if (id == null) {
            throw new NotFoundException();
        }
        publication = publications.find(id);
        Snapshot snapshot = publications.previewOfCorrection(id);
        collisions = List.copyOf(bars.collisions(snapshot, publications.collisionsOfCorrection(id)));
        shown = bars.of(snapshot);
    }

    /** Freezes what is shown, once the box is ticked. */
    public String correct() {
        if (!sure) {
            throw new BusinessException("publications.notSure").at("sure");
        }
        Publication next =
                publications.correct(Objects.requireNonNull(id), reason, shown == null ? null : shown.snapshot());
        notices.confirm("publications.corrected", next.getNumber(), next.getRevision());
        return "/publications/show?faces-redirect=true&id=" + next.getId();
    }

    public @Nullable UUID getId() {
        return id;
    }

    public void setId(@Nullable UUID id) {
        this.id = id;
    }

    public @Nullable Publication getPublication() {
        return publication;
    }

    public @Nullable ShownSnapshot getShown() {
        return shown;
    }

    /** What is hidden because of other publications. */
    public List<String> getCollisions() {
        return collisions;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(@Nullable String typed) {
        reason = typed == null ? "" : typed.strip();
    }

    public boolean isSure() {
        return sure;
    }

    public void setSure(boolean sure) {
        this.sure = sure;
    }
}
