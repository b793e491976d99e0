package org.maillage.figures.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.maillage.platform.persistence.Ids;
import org.maillage.platform.persistence.TenantEntity;
import org.maillage.platform.texts.FreeText;

/** A choice of figures that somebody keeps under a name, for themselves. A usual period in it moves on with the calendar. */
@Entity
@Table(name = "figures_views")
public class SavedView extends TenantEntity {
    private static final long serialVersionUID = 1L;

    @Column(name = "owner_id")
    private UUID ownerId;

    @FreeText
    @NotBlank(message = "{figures.view.name.missing}")
    @Size(max = 100)
    private String name;

    /** Made by the page from what was chosen, never typed. */
    @Pattern(regexp = "[\\w=&.,+%*-]{0,600}")
    private String query;

    @Column(name = "kept_at")
    private Instant keptAt = Instant.now();

    protected SavedView() {
        this(Ids.next(), "", "");
    }

    /**
     * A view of somebody.
     *
     * @param name as it was typed: without one it cannot be kept
     * @param query the part of the address that follows the page
     */
    public SavedView(UUID ownerId, @Nullable String name, String query) {
        this.ownerId = ownerId;
        this.name = name == null ? "" : name.strip();
        this.query = query;
    }

    /** The account of whoever keeps it. */
    public UUID getOwnerId() {
        return ownerId;
    }

    public String getName() {
        return name;
    }

    /** The part of the address that follows the page. */
    public String getQuery() {
        return query;
    }

    public Instant getKeptAt() {
        return keptAt;
    }
}
