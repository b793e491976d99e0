package org.maillage.platform.trail;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.maillage.platform.security.Actor;

/**
 * Something that was done, or tried, through a boundary or by a job: told to whoever keeps the trail, within the transaction that ends
 * with it, so that nothing is done without its trace.
 *
 * @param actor who acted; {@code null} for the product itself and for somebody who is not signed in
 * @param address from which the request came; {@code null} for a job
 * @param tenant the structure in whose trail it belongs; {@code null} for that of the operators
 * @param job whether the product acted by itself
 * @param action boundary and method, such as {@code Activities.correct}
 * @param permission the permission that the action asks for
 * @param entity simple name of what was opened or changed
 * @param rows all rows that were changed
 * @param reason key of the message of a refusal, name of a failure
 */
public record Act(
        Instant at,
        @Nullable Actor actor,
        @Nullable String address,
        @Nullable Integer tenant,
        boolean job,
        String action,
        @Nullable String permission,
        @Nullable String entity,
        @Nullable String entityId,
        List<RowChange> rows,
        Outcome outcome,
        @Nullable String reason) {

    /** How it ended. */
    public enum Outcome {
        DONE,
        REFUSED,
        FAILED
    }
}
