package org.maillage.web.publications;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Base64;
import java.util.Objects;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.maillage.federation.boundary.MonthRange;
import org.maillage.platform.config.Settings;
import org.maillage.platform.errors.NotFoundException;
import org.maillage.publications.boundary.Citation;
import org.maillage.publications.boundary.CitedPublications;
import org.maillage.publications.boundary.Snapshot;
import org.maillage.publications.entity.Publication;
import org.maillage.ui.publications.ShownSnapshot;
import org.maillage.ui.publications.SignedFiles;
import org.maillage.ui.publications.SnapshotBars;

/** A revision that is cited somewhere, as anybody reads it. */
@Named
@RequestScoped
public class CitationShowView {

    private static final Pattern REVISION = Pattern.compile("[1-9]\\d{0,3}");

    @Inject
    private CitedPublications publications;

    @Inject
    private SnapshotBars bars;

    @Inject
    private Settings settings;

    private @Nullable UUID network;
    private @Nullable String number;
    private @Nullable String revision;
    private @Nullable Citation citation;
    private @Nullable ShownSnapshot shown;

    /** Opens the revision that the address names. */
    public void open() {
        if (network == null
                || number == null
                || revision == null
                || !REVISION.matcher(revision).matches()) {
            throw new NotFoundException();
        }
        citation = publications.find(network, number, Integer.parseInt(revision));
        Snapshot figures = citation.figures();
        shown = figures == null ? null : bars.of(figures);
    }

    public Citation getCitation() {
        return Objects.requireNonNull(citation);
    }

    public Publication getPublication() {
        return getCitation().publication();
    }

    /** The figures; {@code null} unless they are open to anybody. */
    public @Nullable ShownSnapshot getShown() {
        return shown;
    }

    /** The months in words. */
    public String getPeriod() {
        return bars.period(
                new MonthRange(getPublication().first(), getPublication().last()));
    }

    /** What to copy where it is cited. */
    public String getReference() {
        return bars.citation(getPublication(), getCitation().network(), settings.baseUrl() + getPath());
    }

    /** The address of this page below the product. */
    public String getPath() {
        return getPublication().getPath();
    }

    /** That of another revision of the same number. */
    public String pathOf(int other) {
        return getPath().replaceFirst("\\d+$", Integer.toString(other));
    }

    /** The signature in base 64, for whoever wants to compare it by eye. */
    public String getSignature() {
        return Base64.getEncoder().encodeToString(getPublication().getSignature());
    }

    /** What anybody types to verify a copy. */
    public String getCommand() {
        return SignedFiles.command(getPublication());
    }

    public @Nullable UUID getNetwork() {
        return network;
    }

    public void setNetwork(@Nullable UUID network) {
        this.network = network;
    }

    public @Nullable String getNumber() {
        return number;
    }

    public void setNumber(@Nullable String number) {
        this.number = number;
    }

    public @Nullable String getRevision() {
        return revision;
    }

    public void setRevision(@Nullable String revision) {
        this.revision = revision;
    }
}
