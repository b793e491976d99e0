package org.maillage.federation.boundary;

import org.maillage.federation.entity.Network;

/**
 * A network cuts ages anew, or belongs to another one from another day on: what the structures below it published is to be counted again.
 * Told within the same transaction.
 */
public record NetworkChanged(Network network) {}
