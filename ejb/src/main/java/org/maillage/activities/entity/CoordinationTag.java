package org.maillage.activities.entity;

import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import org.jspecify.annotations.Nullable;
import org.maillage.platform.persistence.TenantEntity;

/** An activity of coordination carries a tag. */
@Entity
@Table(name = "activities_coordinations_tagged")
public class CoordinationTag extends TenantEntity {
    private static final long serialVersionUID = 1L;

    /** Late: it is being read when its rows are, and would be looked up for each of them. */
    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "coordination_id")
    private @Nullable Coordination coordination;

    @ManyToOne
    @JoinColumn(name = "tag_id")
    private @Nullable Tag tag;

    protected CoordinationTag() {}

    CoordinationTag(Coordination coordination, Tag tag) {
        this.coordination = coordination;
        this.tag = tag;
    }

    boolean isOf(@Nullable Tag other) {
        return other != null && other.equals(tag);
    }

    public @Nullable Coordination getCoordination() {
        return coordination;
    }

    public @Nullable Tag getTag() {
        return tag;
    }
}
