package org.maillage.web.activities;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.io.Serializable;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.maillage.activities.boundary.Coordinations;
import org.maillage.activities.entity.Coordination;
import org.maillage.exports.entity.Transfer;
import org.maillage.ui.page.Notices;
import org.maillage.web.figures.CoordinationFiles;

/** Activities of coordination, and a form for one of them. */
@Named
@ViewScoped
public class CoordinationsView implements Serializable {
    private static final long serialVersionUID = 1L;

    private static final String PAGE = "/activities/coordinations?faces-redirect=true";

    /** Nobody leafs further. */
    private static final int LAST = 10_000;

    @Inject
    private Coordinations coordinations;

    @Inject
    private CoordinationForm form;

    @Inject
    private CoordinationFiles files;

    @Inject
    private Notices notices;

    private @Nullable UUID id;
    private @Nullable UUID deleted;
    private int page;
    private boolean more;
    private boolean saved;
    private List<Coordination> found = List.of();

    /** Opens the list, and the one that the address names. */
    public void open() {
        List<Coordination> read = coordinations.page(Math.min(Math.max(page, 0), LAST));
        more = read.size() > Coordinations.PAGE;
        found = List.copyOf(more ? read.subList(0, Coordinations.PAGE) : read);
        form.show(id == null ? coordinations.draft() : coordinations.find(id));
    }

    public String save() {
        // The same form sent twice is answered twice and saved once.
        if (!saved) {
            coordinations.save(form.gather());
            saved = true;
            notices.confirm("activities.coordination.saved");
        }
        return PAGE + "&fresh=" + form.getRecord();
    }

    public String delete() {
        UUID shown = form.getShown().getId();
        coordinations.delete(shown);
        return PAGE + "&deleted=" + shown;
    }

    /** Takes them along as a file. */
    public void take(String kind) throws IOException {
        files.hand(Transfer.Kind.valueOf(kind));
    }

    /** Undoes a deletion. */
    public String restore() {
        if (deleted != null) {
            coordinations.restore(deleted);
            notices.confirm("activities.coordination.restored");
        }
        return PAGE;
    }

    public List<Coordination> getFound() {
        return found;
    }

    public boolean isMore() {
        return more;
    }

    public CoordinationForm getForm() {
        return form;
    }

    public @Nullable UUID getDeleted() {
        return deleted;
    }

    public void setDeleted(@Nullable UUID deleted) {
        this.deleted = deleted;
    }

    public @Nullable UUID getId() {
        return id;
    }

    public void setId(@Nullable UUID id) {
        this.id = id;
    }

    public int getPage() {
        return page;
    }

    public void setPage(int page) {
        this.page = page;
    }
}
