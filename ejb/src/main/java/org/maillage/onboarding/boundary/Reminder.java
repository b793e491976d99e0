package org.maillage.onboarding.boundary;

import java.util.Set;
import org.maillage.onboarding.entity.Agreement;

/**
 * What the pages of an administrator remind of.
 *
 * @param unfinished whether first steps wait
 * @param aside whether they were put aside
 * @param renewed the texts of which an older edition was accepted, and the newest not yet
 */
public record Reminder(boolean unfinished, boolean aside, Set<Agreement> renewed) {

    public Reminder {
        renewed = Set.copyOf(renewed);
    }
}
