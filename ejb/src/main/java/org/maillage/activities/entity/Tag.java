package org.maillage.activities.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.maillage.federation.entity.NetworkTag;
import org.maillage.platform.persistence.TenantEntity;

/**
 * A word by which a mediator, a structure or a network sorts activities. One of a structure may stand for a theme of the national list: it is then a
 * local theme, and what is recorded with it counts as the national one.
 */
@Entity
@Table(name = "activities_tags")
public class Tag extends TenantEntity {
    private static final long serialVersionUID = 1L;

    /** For whom a tag is. */
    public enum Scope {
        /** For the mediator who made it. */
        PERSON,
        /** For everybody in the structure. */
        STRUCTURE,
        /** For everybody in all structures of a network, which counts it. */
        NETWORK
    }

    @NotNull
    @Size(min = 2, max = 80, message = "{activities.tag.name.invalid}")
    private String name = "";

    @NotNull
    @Enumerated(EnumType.STRING)
    private Scope scope = Scope.PERSON;

    @Column(name = "mediator_id")
    private UUID mediatorId = new UUID(0, 0);

    @Enumerated(EnumType.STRING)
    private @Nullable Theme theme;

    private boolean open = true;

    protected Tag() {}

    /** A tag made by somebody. */
    public Tag(UUID mediatorId) {
        this.mediatorId = mediatorId;
    }

    /**
     * The structure's own row of a word that a network gives, with the same identifier.
     *
     * @param mediatorId account of whoever uses it first
     */
    public static Tag ofNetwork(NetworkTag word, UUID mediatorId) {
        Tag tag = new Tag(mediatorId);
        tag.identify(word.getId());
        tag.name = word.getName();
        tag.scope = Scope.NETWORK;
        return tag;
    }

    /** Whether this person may put it on an activity: it is theirs, the structure's or the network's. */
    public boolean isFor(UUID account) {
        return scope != Scope.PERSON || mediatorId.equals(account);
    }

    public String getName() {
        return name;
    }

    public void setName(@Nullable String typed) {
        name = typed == null ? "" : typed.strip();
    }

    public Scope getScope() {
        return scope;
    }

    public void setScope(Scope scope) {
        this.scope = scope;
    }

    /** Account of whoever made it. */
    public UUID getMediatorId() {
        return mediatorId;
    }

    /** The theme of the national list for which it stands; {@code null} for a mere tag. */
    public @Nullable Theme getTheme() {
        return theme;
    }

    public void setTheme(@Nullable Theme theme) {
        this.theme = theme;
    }

    /** Whether it is offered on the form; what was recorded with it stays. */
    public boolean isOpen() {
        return open;
    }

    public void setOpen(boolean open) {
        this.open = open;
    }
}
