package org.maillage.platform.persistence;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A row of a structure as it is kept, without the number of the structure.
 *
 * @param values by column, in the order of the table: a text, a number, a truth value, or nothing
 */
public record TenantRow(Map<String, @Nullable Object> values) {}
