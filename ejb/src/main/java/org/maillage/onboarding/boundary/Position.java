package org.maillage.onboarding.boundary;

import java.util.Arrays;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.maillage.onboarding.entity.Step;

/**
 * How far a structure is on its first steps.
 *
 * @param done the steps that were taken, in any order
 * @param aside whether its administrator has put the rest aside
 */
public record Position(Set<Step> done, boolean aside) {

    public Position {
        done = Set.copyOf(done);
    }

    /** The step that is proposed now; null when all are taken. */
    public @Nullable Step next() {
        return Arrays.stream(Step.values())
                .filter(step -> !done.contains(step))
                .findFirst()
                .orElse(null);
    }

    public boolean isFinished() {
        return next() == null;
    }
}
