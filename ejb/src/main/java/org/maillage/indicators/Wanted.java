package org.maillage.indicators;

import org.maillage.platform.persistence.Condition;

/**
 * Which activities are counted, and who of those helped.
 *
 * @param acts on the columns of activities {@code a}
 */
public record Wanted(Condition acts, Whom whom) {

    private static final Condition KEPT = Condition.of("a.deleted_at is null");

    /** The activities in which somebody who is meant was helped. What was deleted is never among them. */
    public Condition condition() {
        return KEPT.and(acts).and(whom.acts());
    }
}
