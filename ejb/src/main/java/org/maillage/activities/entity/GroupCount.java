package org.maillage.activities.entity;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import org.jspecify.annotations.Nullable;
import org.maillage.platform.persistence.TenantEntity;
import org.maillage.platform.trail.Code;

/**
 * How many of the anonymous participants of a group have one gender, one age band or one status. Nothing is known of who has which gender
 * <em>and</em> which age, so nothing else is kept.
 */
@Entity
@Table(name = "activities_group_counts")
public class GroupCount extends TenantEntity {
    private static final long serialVersionUID = 1L;

    /** By what anonymous participants are counted. */
    public enum Dimension {
        GENDER,
        AGE,
        STATUS
    }

    /** Late: it is being read when its rows are, and would be looked up for each of them. */
    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "activity_id")
    private @Nullable Activity activity;

    @Enumerated(EnumType.STRING)
    private Dimension dimension = Dimension.GENDER;

    @Code
    private String value = "";

    @Min(value = 0, message = "{activities.group.count.invalid}")
    @Max(value = Group.MOST, message = "{activities.group.count.invalid}")
    private int counted;

    protected GroupCount() {}

    GroupCount(Activity activity, Dimension dimension, String value, int counted) {
        this.activity = activity;
        this.dimension = dimension;
        this.value = value;
        this.counted = counted;
    }

    public @Nullable Activity getActivity() {
        return activity;
    }

    public Dimension getDimension() {
        return dimension;
    }

    /** The name of a gender or of a status, or the code of an age band. */
    public String getValue() {
        return value;
    }

    public int getCounted() {
        return counted;
    }

    void count(int number) {
        counted = number;
    }

    boolean isOf(Dimension other, String otherValue) {
        return dimension == other && value.equals(otherValue);
    }
}
