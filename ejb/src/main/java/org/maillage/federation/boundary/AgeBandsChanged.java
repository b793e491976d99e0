package org.maillage.federation.boundary;

import org.maillage.federation.entity.Network;

/** A network cuts ages anew: what its structures published along ages is to be counted again. Told within the same transaction. */
public record AgeBandsChanged(Network network) {}
