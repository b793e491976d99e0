package org.maillage.activities.control;

import jakarta.enterprise.context.ApplicationScoped;
import org.maillage.platform.persistence.Condition;
import org.maillage.platform.security.Acting;

/**
 * What the person in action reaches of the activities of coordination of their structure. They take place at no site: everybody's for
 * whoever reviews the whole structure, else one's own.
 */
@ApplicationScoped
public class CoordinationReach {

    /** Whether those of others are reached too. */
    public boolean isEverybodys() {
        return Acting.may("activities:review")
                && Acting.require().limits().sites().isEverywhere();
    }

    /** The same limit for rows {@code c} that are written out. */
    public Condition condition() {
        return isEverybodys()
                ? Condition.EVERYTHING
                : Condition.of("c.mediator_id = ?", Acting.require().accountId());
    }
}
