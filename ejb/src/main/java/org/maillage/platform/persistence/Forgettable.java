package org.maillage.platform.persistence;

import java.time.Instant;

/**
 * A row about a person that can lose everything by which the person is known, and stays as a nameless row: what refers to it still
 * counts. The trail keeps no value of a change by which a row forgets, nor of any after it.
 */
public interface Forgettable {

    /** Loses the person for good; forgetting twice changes nothing. */
    void forget(Instant now);

    boolean isForgotten();
}
