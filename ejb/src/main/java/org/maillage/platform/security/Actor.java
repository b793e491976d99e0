package org.maillage.platform.security;

import java.io.Serializable;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A signed-in person in the place where they chose to work.
 *
 * @param accountId the account that signed in
 * @param assignmentId the role held here; forms carry it, so that none lands in a place where its page was not opened
 * @param name how the person is called on screen
 * @param role what the person may do here
 * @param tenantId the structure, for roles held in a structure
 * @param networkId the network, for roles held in a network
 * @param place name of the structure or network, shown at all times in the header; empty for the platform
 * @param limits what of the role is held back
 */
public record Actor(
        UUID accountId,
        UUID assignmentId,
        String name,
        Role role,
        @Nullable Integer tenantId,
        @Nullable UUID networkId,
        String place,
        Limits limits)
        implements Serializable {

    public Actor {
        boolean fits = switch (role.scope()) {
            case PLATFORM -> tenantId == null && networkId == null;
            case NETWORK -> tenantId == null && networkId != null;
            case TENANT -> tenantId != null && networkId == null;
        };
        if (!fits) {
            throw new IllegalArgumentException("Role " + role + " does not fit its place");
        }
    }

    /** The same person, who must set a second factor up before anything else. */
    public Actor owing() {
        return new Actor(accountId, assignmentId, name, role, tenantId, networkId, place, limits.owing());
    }

    /** The network of a network role, or a refusal. */
    public UUID requireNetwork() {
        if (networkId == null) {
            throw new NotPermittedException("a network role");
        }
        return networkId;
    }
}
