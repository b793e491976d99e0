package org.maillage.ui.page;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Set;
import org.maillage.onboarding.boundary.Onboardings;
import org.maillage.onboarding.boundary.Reminder;
import org.maillage.onboarding.entity.Agreement;
import org.maillage.platform.security.Acting;

/** What the pages of an administrator remind of: first steps that wait, and texts with a newer edition. Others are told nothing. */
@Named
@RequestScoped
public class FirstSteps {

    @Inject
    private Onboardings onboardings;

    private Reminder reminder = new Reminder(false, false, Set.of());

    @PostConstruct
    void load() {
        if (Acting.may("onboarding:complete")) {
            reminder = onboardings.reminder();
        }
    }

    /** Whether first steps wait. */
    public boolean isUnfinished() {
        return reminder.unfinished();
    }

    /** Whether they were put aside. */
    public boolean isAside() {
        return reminder.aside();
    }

    /** The texts that were accepted in an older edition than the newest. */
    public List<Agreement> getRenewed() {
        return reminder.renewed().stream().sorted().toList();
    }
}
