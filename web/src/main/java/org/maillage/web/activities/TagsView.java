package org.maillage.web.activities;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.maillage.activities.boundary.Tags;
import org.maillage.activities.entity.Tag;
import org.maillage.activities.entity.Theme;
import org.maillage.ui.page.Navigation;
import org.maillage.ui.page.Notices;

/** One's own tags and those of the structure, and a form for one of them. */
@Named
@ViewScoped
public class TagsView implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    private Tags tags;

    @Inject
    private Notices notices;

    @Inject
    private Navigation navigation;

    private @Nullable UUID id;
    private @Nullable Tag tag;
    private List<Tag> all = List.of();

    /** Opens the list, and the tag that the address names. */
    public void open() {
        all = List.copyOf(tags.all());
        tag = id == null ? tags.draft() : tags.find(id);
    }

    public String save() {
        if (tag != null) {
            tags.save(tag);
            notices.confirm("activities.tag.saved", tag.getName());
        }
        return "/activities/tags?faces-redirect=true";
    }

    /** Whether this person may change it. */
    public boolean mayChange(Tag one) {
        return switch (one.getScope()) {
            case PERSON -> true;
            case STRUCTURE -> navigation.may("activities:arrange");
            case NETWORK -> false;
        };
    }

    public List<Tag> getAll() {
        return all;
    }

    public @Nullable Tag getTag() {
        return tag;
    }

    /** Those that somebody of a structure gives to a tag. */
    public List<Tag.Scope> getScopes() {
        return List.of(Tag.Scope.PERSON, Tag.Scope.STRUCTURE);
    }

    public Theme[] getThemes() {
        return Theme.values();
    }

    public @Nullable UUID getId() {
        return id;
    }

    public void setId(@Nullable UUID id) {
        this.id = id;
    }
}
