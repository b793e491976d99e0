package org.maillage.referrals.boundary;

import java.io.Serializable;
import java.util.UUID;

/** A structure that can be asked: what others of its network know of it. */
public record Recipient(UUID id, String name) implements Serializable {}
