package org.maillage.web.activities;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.transaction.Transactional;
import java.io.Serializable;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.maillage.activities.boundary.Activities;
import org.maillage.activities.entity.Activity;
import org.maillage.platform.errors.NotFoundException;
import org.maillage.ui.page.Notices;

/** Correcting an accompaniment. */
@Named
@ViewScoped
public class ActivityEditView implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    private Activities activities;

    @Inject
    private ActivityForm form;

    @Inject
    private Notices notices;

    private @Nullable UUID id;

    /** Opens the accompaniment named in the address. */
    public void open() {
        if (id == null) {
            throw new NotFoundException();
        }
        form.show(activities.find(id));
    }

    @Transactional
    public String save() {
        Activity corrected = form.gather();
        activities.correct(corrected);
        notices.confirm("activities.edit.saved");
        return "/activities/day?faces-redirect=true&day=" + corrected.getDate() + "&fresh=" + corrected.getId();
    }

    public ActivityForm getForm() {
        return form;
    }

    public @Nullable UUID getId() {
        return id;
    }

    public void setId(@Nullable UUID id) {
        this.id = id;
    }
}
