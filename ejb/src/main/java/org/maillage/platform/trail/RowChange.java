package org.maillage.platform.trail;

import java.util.List;

/**
 * One row that a use case changed.
 *
 * @param entity simple name of its class
 */
public record RowChange(String entity, String id, Kind kind, List<AttributeChange> attributes) {

    /** What happened to the row. */
    public enum Kind {
        CREATED,
        CHANGED,
        DELETED,
        /** Looked at, where even that is told. */
        OPENED
    }
}
