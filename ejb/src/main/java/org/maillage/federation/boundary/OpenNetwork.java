package org.maillage.federation.boundary;

import java.util.UUID;
import org.maillage.federation.entity.Network;

/** What anybody may know of a network that accepts requests. */
public record OpenNetwork(UUID id, String name, Network.Kind kind) {}
