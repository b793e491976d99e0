package org.maillage.platform.persistence;

import jakarta.persistence.MappedSuperclass;

/**
 * A row that belongs to no single structure: what is needed before a structure is known (accounts, sessions) or between
 * structures (networks, memberships). Each such table is on a reviewed list, with its reason in the table's comment.
 */
@MappedSuperclass
public abstract class SharedEntity extends Identified {
    private static final long serialVersionUID = 1L;
}
