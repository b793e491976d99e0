package org.maillage.federation.control;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.maillage.federation.entity.Acquaintance;
import org.maillage.federation.entity.AutonomyProgress;

/** What is counted of a leaf and cannot be split: accompaniments by progress and autonomy, people by acquaintance. */
record Coming(String progress, String autonomy, @Nullable Acquaintance acquaintance) {

    static final List<Coming> ALL = Stream.of(
                    acts(AutonomyProgress.FIRST, "", "GUIDED", "GUIDED_IF_NEEDED", "AUTONOMOUS"),
                    acts("NOT_COMPARED", "", "GUIDED", "GUIDED_IF_NEEDED", "AUTONOMOUS"),
                    acts("SAME", "GUIDED", "GUIDED_IF_NEEDED", "AUTONOMOUS"),
                    acts("MORE", "GUIDED_IF_NEEDED", "AUTONOMOUS"),
                    acts("LESS", "GUIDED", "GUIDED_IF_NEEDED"),
                    Stream.of(Acquaintance.values()).map(acquaintance -> new Coming("", "", acquaintance)))
            .flatMap(comings -> comings)
            .toList();

    private static Stream<Coming> acts(String progress, String... autonomies) {
        return Stream.of(autonomies).map(autonomy -> new Coming(progress, autonomy, null));
    }

    boolean isOfPeople() {
        return acquaintance != null;
    }

    /** As readers are told it. */
    String told() {
        return progress.equals(AutonomyProgress.FIRST) ? AutonomyProgress.NOT_COMPARED.name() : progress;
    }
}
