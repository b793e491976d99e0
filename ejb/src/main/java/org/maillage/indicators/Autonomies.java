package org.maillage.indicators;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.maillage.activities.entity.Autonomy;
import org.maillage.federation.entity.AutonomyProgress;

/** How autonomous each person known by name was the last time it was noted, as activities come by in the order of their dates. */
final class Autonomies {

    private final Map<String, Autonomy> noted = new HashMap<>();

    /** How autonomous a person was, beside the time before; from now on this is the time before. */
    AutonomyProgress compare(Act act, Helped person) {
        Autonomy now = act.autonomy();
        Autonomy before = note(person.known(), now);
        if (now == null || before == null) {
            return AutonomyProgress.NOT_COMPARED;
        }
        return AutonomyProgress.of(now.compareTo(before));
    }

    private @Nullable Autonomy note(@Nullable String person, @Nullable Autonomy now) {
        return person == null || now == null ? null : noted.put(person, now);
    }
}
