package org.maillage.admin.publications;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.maillage.platform.errors.NotFoundException;
import org.maillage.publications.boundary.Publications;
import org.maillage.publications.boundary.ReportTexts;
import org.maillage.publications.entity.Publication;
import org.maillage.publications.entity.PublicationTexts;
import org.maillage.ui.page.Notices;

/** What the network writes around the figures of a revision. */
@Named
@ViewScoped
public class PublicationTextsEditView implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    private Publications publications;

    @Inject
    private ReportTexts reportTexts;

    @Inject
    private Notices notices;

    private @Nullable UUID id;
    private @Nullable Publication publication;
    private @Nullable PublicationTexts texts;

    /** Opens the texts of the revision that is named in the address. */
    public void open() {
        if (id == null) {
            throw new NotFoundException();
        }
        publication = publications.find(id);
        texts = reportTexts.find(id);
    }

    public String save() {
        if (texts == null) {
            throw new NotFoundException();
        }
        reportTexts.save(texts);
        notices.confirm("publications.texts.saved");
        return "/publications/show?faces-redirect=true&id=" + id;
    }

    public @Nullable UUID getId() {
        return id;
    }

    public void setId(@Nullable UUID id) {
        this.id = id;
    }

    /** The id of the texts, which goes with what was typed when the page is lost. */
    public UUID getRecord() {
        return Objects.requireNonNull(texts).getId();
    }

    public void setRecord(@Nullable UUID record) {
        Objects.requireNonNull(texts).identify(record);
    }

    public @Nullable Publication getPublication() {
        return publication;
    }

    public @Nullable PublicationTexts getTexts() {
        return texts;
    }
}
