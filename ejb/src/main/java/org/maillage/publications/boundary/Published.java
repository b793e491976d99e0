package org.maillage.publications.boundary;

import java.util.List;

/**
 * What a network published before of some months, of the same months one year earlier and of those one year later, each with all revisions:
 * what is published next tells no small difference from any of it.
 */
public record Published(List<Snapshot> months, List<Snapshot> earlier, List<Snapshot> later) {

    public Published {
        months = List.copyOf(months);
        earlier = List.copyOf(earlier);
        later = List.copyOf(later);
    }
}
