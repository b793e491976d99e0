package org.maillage.platform.persistence;

/**
 * A table whose rows belong to one structure each.
 *
 * @param name as in the database
 * @param entity the class of its rows
 */
public record TenantTable(String name, Class<? extends TenantEntity> entity) {

    /** Whether its rows left the structure by publication. */
    public boolean isPublished() {
        return entity.isAnnotationPresent(Published.class);
    }

    /** Whether its rows are neither taken over from an archive nor erased when the structure closes. */
    public boolean stays() {
        return isPublished() || entity.isAnnotationPresent(Staying.class);
    }
}
