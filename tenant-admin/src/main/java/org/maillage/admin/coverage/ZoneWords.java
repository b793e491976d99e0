package org.maillage.admin.coverage;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.stream.Collectors;
import org.maillage.directory.boundary.PriorityCommunes;
import org.maillage.directory.entity.PriorityZone;
import org.maillage.ui.language.Phrases;

/** The priority zones of a commune in words. */
@RequestScoped
class ZoneWords {

    @Inject
    private Phrases phrases;

    /** Its zones, of QPV with their names; empty for a commune that is of none. */
    String of(PriorityCommunes priority, String commune) {
        return priority.zones(commune).stream()
                .filter(PriorityZone::isListed)
                .map(zone -> words(zone, priority.quartiers(commune)))
                .collect(Collectors.joining(", "));
    }

    private String words(PriorityZone zone, List<String> quartiers) {
        String name = phrases.of("directory.zone.short." + zone);
        return zone == PriorityZone.QPV
                ? phrases.of("coverage.zone.quartiers", name, String.join(", ", quartiers))
                : name;
    }
}
