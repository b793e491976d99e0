package org.maillage.web.beneficiaries;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.io.Serializable;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.maillage.activities.boundary.Histories;
import org.maillage.activities.boundary.Procedures;
import org.maillage.activities.entity.Activity;
import org.maillage.activities.entity.Autonomy;
import org.maillage.activities.entity.Procedure;
import org.maillage.beneficiaries.entity.Beneficiary;
import org.maillage.platform.security.Acting;

/** What was done for a person, as far as whoever looks may see it. */
@Dependent
public class PersonHistory implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    private Histories histories;

    @Inject
    private Procedures followed;

    private List<Procedure> procedures = List.of();
    private List<Activity> activities = List.of();

    void read(Beneficiary person) {
        if (Acting.may("activities:read")) {
            activities = List.copyOf(histories.of(person.getId()));
            procedures = List.copyOf(followed.of(person.getId()));
        }
    }

    /** The démarches of the person, those that are open first. */
    public List<Procedure> getProcedures() {
        return procedures;
    }

    /** The newest first. */
    public List<Activity> getActivities() {
        return activities;
    }

    /** Whether only the newest are shown. */
    public boolean isLong() {
        return activities.size() == Histories.MOST;
    }

    public int getMinutes() {
        return activities.stream().mapToInt(Activity::getMinutes).sum();
    }

    /** How far the person did it alone when this was first told. */
    public @Nullable Autonomy getFirstAutonomy() {
        return told().reduce((newer, older) -> older).orElse(null);
    }

    /** How far they did it alone the last time it was told. */
    public @Nullable Autonomy getLastAutonomy() {
        return told().findFirst().orElse(null);
    }

    /** How many times it was told: progress takes two. */
    public long getSteps() {
        return told().count();
    }

    private Stream<Autonomy> told() {
        return activities.stream().map(Activity::getAutonomy).filter(Objects::nonNull);
    }
}
