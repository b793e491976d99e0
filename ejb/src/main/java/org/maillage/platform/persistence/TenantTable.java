package org.maillage.platform.persistence;

import jakarta.persistence.Table;

/**
 * A table whose rows belong to one structure each.
 *
 * @param name as in the database
 * @param entity the class of its rows
 */
public record TenantTable(String name, Class<? extends TenantEntity> entity) {

    /** The table of an entity. */
    public static TenantTable of(Class<? extends TenantEntity> type) {
        return new TenantTable(type.getAnnotation(Table.class).name(), type);
    }

    /** Whether its rows left the structure by publication. */
    public boolean isPublished() {
        return entity.isAnnotationPresent(Published.class);
    }

    /** Whether its rows are erased when the structure closes. */
    public boolean isErased() {
        Published published = entity.getAnnotation(Published.class);
        return published == null ? isTakenOver() : published.ofToday();
    }

    /** Whether its rows are taken over from an archive: what is published here follows from them. */
    public boolean isTakenOver() {
        return !isPublished() && !entity.isAnnotationPresent(Staying.class);
    }
}
