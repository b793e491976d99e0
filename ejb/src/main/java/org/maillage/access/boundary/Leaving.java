package org.maillage.access.boundary;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.maillage.access.entity.Assignment;

/**
 * Somebody stops working in the structure in scope. Whoever keeps work under people's names hands it over in the same transaction, or
 * refuses when nobody is named to whom.
 *
 * @param account who leaves
 * @param successor who takes over, a member of the same structure
 * @param stays whether they hand over what they have in hand, and go on working here
 */
public record Leaving(UUID account, @Nullable Assignment successor, boolean stays) {}
