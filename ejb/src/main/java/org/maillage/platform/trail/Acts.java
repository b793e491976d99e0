package org.maillage.platform.trail;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What belongs in one trail and is told at once: within the running transaction, as its last thing.
 *
 * @param tenant the structure in whose trail they belong; {@code null} for that of the operators
 * @param inOrder at least one
 */
public record Acts(@Nullable Integer tenant, List<Act> inOrder) {

    static Acts of(Act act) {
        return new Acts(act.tenant(), List.of(act));
    }
}
