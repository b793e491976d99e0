package org.maillage.figures.entity;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import jakarta.validation.Valid;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.maillage.federation.entity.KeptAddress;
import org.maillage.platform.persistence.TenantEntity;

/** A choice of figures that somebody keeps under a name, for themselves. A usual period in it moves on with the calendar. */
@Entity
@Table(name = "figures_views")
public class SavedView extends TenantEntity {
    private static final long serialVersionUID = 1L;

    @Valid
    @Embedded
    private KeptAddress kept;

    protected SavedView() {
        this(new UUID(0, 0), "", "");
    }

    /**
     * A view of somebody.
     *
     * @param name as it was typed: without one it cannot be kept
     * @param query the part of the address that follows the page
     */
    public SavedView(UUID ownerId, @Nullable String name, String query) {
        kept = new KeptAddress(ownerId, name, query);
    }

    public KeptAddress getKept() {
        return kept;
    }

    public String getName() {
        return kept.getName();
    }

    /** The part of the address that follows the page. */
    public String getQuery() {
        return kept.getQuery();
    }
}
