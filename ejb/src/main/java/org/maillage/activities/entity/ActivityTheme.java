package org.maillage.activities.entity;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import org.jspecify.annotations.Nullable;
import org.maillage.platform.persistence.TenantEntity;

/** An activity was about a theme. An entity, because a collection table would carry no structure. */
@Entity
@Table(name = "activities_themes")
public class ActivityTheme extends TenantEntity {
    private static final long serialVersionUID = 1L;

    /** Late: it is being read when its rows are, and would be looked up for each of them. */
    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "activity_id")
    private @Nullable Activity activity;

    @Enumerated(EnumType.STRING)
    private Theme theme = Theme.DIAGNOSIS;

    protected ActivityTheme() {}

    ActivityTheme(Activity activity, Theme theme) {
        this.activity = activity;
        this.theme = theme;
    }

    public @Nullable Activity getActivity() {
        return activity;
    }

    public Theme getTheme() {
        return theme;
    }
}
