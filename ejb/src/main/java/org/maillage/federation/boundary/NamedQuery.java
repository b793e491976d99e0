package org.maillage.federation.boundary;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.maillage.platform.trail.Subject;

/**
 * Of which calendar year, and of which network, figures by structure are asked for.
 *
 * @param networkId one that belongs to the network of the person in action, {@code null} for that one itself
 */
public record NamedQuery(int year, @Nullable UUID networkId) implements Subject {

    @Override
    public @Nullable UUID subjectId() {
        return networkId;
    }
}
