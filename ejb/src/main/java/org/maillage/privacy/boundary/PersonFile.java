package org.maillage.privacy.boundary;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.maillage.audit.entity.Deed;

/**
 * Everything that a structure holds about a person.
 *
 * @param rows the file first, then everything that leads to it
 * @param trail what was done with the file, the newest first
 */
public record PersonFile(String name, List<Row> rows, List<Deed> trail) {

    /**
     * One row.
     *
     * @param entity simple name of its class
     * @param parent the row among the others to which it belongs, null for one that stands alone
     * @param values by attribute; texts, numbers, dates and values of lists
     */
    public record Row(String entity, UUID id, @Nullable UUID parent, Map<String, Object> values) {}
}
