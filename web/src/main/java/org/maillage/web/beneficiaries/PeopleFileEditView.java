package org.maillage.web.beneficiaries;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.InputStream;
import java.io.Serializable;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.maillage.beneficiaries.boundary.CellRemark;
import org.maillage.beneficiaries.boundary.ImportProgress;
import org.maillage.beneficiaries.boundary.PeopleFiles;
import org.maillage.beneficiaries.entity.PeopleImport;
import org.maillage.platform.errors.BusinessException;
import org.maillage.ui.page.Notices;

/** People from a file, and everybody into one: a look at what a file would bring, then taking it over in the background. */
@Named
@ViewScoped
public class PeopleFileEditView implements Serializable {
    private static final long serialVersionUID = 1L;

    private static final String HERE = "/beneficiaries/file?faces-redirect=true";

    @Inject
    private PeopleFiles files;

    @Inject
    private PeopleWriter writer;

    @Inject
    private Notices notices;

    private transient @Nullable Part part;
    private @Nullable ImportProgress progress;
    private List<CellRemark> remarks = List.of();
    private List<String> unread = List.of();
    private boolean cautious = true;

    /** Shows how far the last file is. */
    public void open() {
        Optional<UUID> last = files.latest().map(PeopleImport::getId);
        progress = last.map(files::progress).orElse(null);
        boolean looked = progress != null && progress.file().getState() != PeopleImport.State.CHECKING;
        remarks = looked ? List.copyOf(files.remarks(last.orElseThrow())) : List.of();
        unread = last.map(id -> files.headers(id).getOrDefault(false, List.of()))
                .map(List::copyOf)
                .orElse(List.of());
    }

    public String examine() throws IOException {
        Part chosen = part;
        if (chosen == null || chosen.getSize() == 0) {
            throw new BusinessException("platform.sheet.none").at("file");
        }
        try (InputStream in = chosen.getInputStream()) {
            String name = Objects.requireNonNullElse(chosen.getSubmittedFileName(), "");
            files.hand(name, in.readNBytes(PeopleFiles.MOST_BYTES + 1));
        }
        return HERE;
    }

    public String take() {
        files.take(id(), cautious);
        return HERE;
    }

    public String cancel() {
        files.cancel(id());
        return HERE;
    }

    public String remove() {
        files.remove(id());
        notices.confirm("beneficiaries.file.removed");
        return HERE;
    }

    public void refused() throws IOException {
        writer.refused(id());
    }

    public void csv() throws IOException {
        writer.csv();
    }

    public void workbook() throws IOException {
        writer.workbook();
    }

    private UUID id() {
        if (progress == null) {
            throw new BusinessException("platform.sheet.none");
        }
        return progress.file().getId();
    }

    /** A remark in the language of the page. */
    public String say(CellRemark remark) {
        return writer.say(remark);
    }

    /** How far the last file is; null when there is none. */
    public @Nullable ImportProgress getProgress() {
        return progress;
    }

    /** Whether a job is at it. */
    public boolean isUnderWay() {
        return progress != null && progress.file().isUnderWay();
    }

    /** Whether somebody must decide. */
    public boolean isChecked() {
        return progress != null && progress.file().getState() == PeopleImport.State.CHECKED;
    }

    /** Whether it is over. */
    public boolean isOver() {
        return progress != null && !isUnderWay() && !isChecked();
    }

    public List<CellRemark> getRemarks() {
        return remarks;
    }

    /** The columns of which nothing is taken over. */
    public String getUnread() {
        return String.join(", ", unread);
    }

    public boolean isCautious() {
        return cautious;
    }

    public void setCautious(boolean cautious) {
        this.cautious = cautious;
    }

    public @Nullable Part getPart() {
        return part;
    }

    public void setPart(@Nullable Part part) {
        this.part = part;
    }
}
