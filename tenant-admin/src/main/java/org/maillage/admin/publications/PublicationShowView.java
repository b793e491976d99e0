package org.maillage.admin.publications;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.maillage.admin.SentFile;
import org.maillage.platform.errors.NotFoundException;
import org.maillage.publications.boundary.PublicationLine;
import org.maillage.publications.boundary.PublicationReports;
import org.maillage.publications.boundary.Publications;
import org.maillage.publications.entity.Publication;
import org.maillage.ui.language.Language;
import org.maillage.ui.publications.ShownSnapshot;
import org.maillage.ui.publications.SignedFiles;
import org.maillage.ui.publications.SnapshotBars;

/** One revision of a publication: its figures, what is known of it, and its files. */
@Named
@ViewScoped
public class PublicationShowView implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    private Publications publications;

    @Inject
    private PublicationReports reports;

    @Inject
    private SnapshotBars bars;

    @Inject
    private Language language;

    private @Nullable UUID id;
    private @Nullable Publication publication;
    private @Nullable ShownSnapshot shown;
    private String fingerprint = "";
    private String address = "";
    private boolean open;
    private List<PublicationLine> revisions = List.of();

    /** Opens the revision that is named in the address; the figures of one that was tampered with are not shown. */
    public void open() {
        if (id == null) {
            throw new NotFoundException();
        }
        Publication found = publications.find(id);
        publication = found;
        fingerprint = publications.fingerprint(found);
        address = reports.address(id);
        open = reports.isOpen(id);
        revisions = publications.all().stream()
                .filter(line -> line.number().equals(found.getNumber()))
                .toList();
        if (publications.isGenuine(found)) {
            shown = bars.of(publications.read(found));
        }
    }

    public void report() {
        send("pdf", "application/pdf", reports.report(Objects.requireNonNull(id), language.getLocale()));
    }

    public void table() {
        send("csv", "text/csv; charset=UTF-8", reports.table(Objects.requireNonNull(id), language.getLocale()));
    }

    /** The file that was signed. */
    public void file() {
        send("json", "application/json", publications.file(Objects.requireNonNull(id)));
    }

    public void signature() {
        send("sig", "application/octet-stream", getPublication().getSignature());
    }

    /** What anybody types to verify the files, without this product. */
    public String getCommand() {
        return SignedFiles.command(getPublication());
    }

    public void key() {
        SentFile.send(SignedFiles.KEY, "application/x-pem-file", publications.publicKey());
    }

    private void send(String extension, String type, byte[] file) {
        SentFile.send(SignedFiles.name(getPublication(), extension), type, file);
    }

    /** Lets anybody read the figures. */
    public String show() {
        reports.open(Objects.requireNonNull(id));
        return again();
    }

    /** Keeps them to the network again. */
    public String keep() {
        reports.close(Objects.requireNonNull(id));
        return again();
    }

    private String again() {
        return "/publications/show?faces-redirect=true&id=" + id;
    }

    /** Whether anybody may read the figures. */
    public boolean isOpen() {
        return open;
    }

    /** Where anybody reads of it. */
    public String getAddress() {
        return address;
    }

    /** What to copy where it is cited. */
    public String getCitation() {
        return shown == null
                ? ""
                : bars.citation(getPublication(), shown.snapshot().network(), address);
    }

    /** Whether a later revision takes the place of this one. */
    public boolean isReplaced() {
        return getNewest().revision() > getPublication().getRevision();
    }

    public PublicationLine getNewest() {
        return revisions.get(0);
    }

    /** The revision whose place this one takes; {@code null} for the first. */
    public @Nullable PublicationLine getReplacement() {
        return revisions.stream()
                .filter(line -> line.revision() == getPublication().getRevision() - 1)
                .findFirst()
                .orElse(null);
    }

    public List<PublicationLine> getRevisions() {
        return revisions;
    }

    public Publication getPublication() {
        return Objects.requireNonNull(publication);
    }

    /** The figures; {@code null} when the signature does not match. */
    public @Nullable ShownSnapshot getShown() {
        return shown;
    }

    public String getFingerprint() {
        return fingerprint;
    }

    public @Nullable UUID getId() {
        return id;
    }

    public void setId(@Nullable UUID id) {
        this.id = id;
    }
}
