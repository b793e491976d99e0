package org.maillage.activities.entity;

import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import org.jspecify.annotations.Nullable;
import org.maillage.platform.persistence.TenantEntity;

/** An activity carries a tag. */
@Entity
@Table(name = "activities_tagged")
public class ActivityTag extends TenantEntity {
    private static final long serialVersionUID = 1L;

    /** Late: it is being read when its rows are, and would be looked up for each of them. */
    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "activity_id")
    private @Nullable Activity activity;

    @ManyToOne
    @JoinColumn(name = "tag_id")
    private @Nullable Tag tag;

    protected ActivityTag() {}

    ActivityTag(Activity activity, Tag tag) {
        this.activity = activity;
        this.tag = tag;
    }

    boolean isOf(@Nullable Tag other) {
        return other != null && other.equals(tag);
    }

    public @Nullable Activity getActivity() {
        return activity;
    }

    public @Nullable Tag getTag() {
        return tag;
    }
}
