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
import org.maillage.referrals.boundary.Referrals;
import org.maillage.referrals.entity.ReferralRequest;

/** What was done for a person, as far as whoever looks may see it. */
@Dependent
public class PersonHistory implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    private Histories histories;

    @Inject
    private Procedures followed;

    @Inject
    private Referrals referrals;

    private List<ReferralRequest> requests = List.of();
    private List<Procedure> procedures = List.of();
    private List<Activity> activities = List.of();

    void read(Beneficiary person) {
        if (Acting.may("activities:read")) {
            activities = List.copyOf(histories.of(person.getId()));
            procedures = List.copyOf(followed.of(person.getId()));
        }
        if (Acting.may("referrals:read")) {
            requests = List.copyOf(referrals.of(person.getId()));
        }
    }

    /** The démarches of the person, those that are open first. */
    public List<Procedure> getProcedures() {
        return procedures;
    }

    /** What other structures were asked for the person, the newest first. */
    public List<ReferralRequest> getReferrals() {
        return requests;
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
