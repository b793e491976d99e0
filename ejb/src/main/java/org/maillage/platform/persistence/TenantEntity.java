package org.maillage.platform.persistence;

import jakarta.persistence.DiscriminatorType;
import jakarta.persistence.MappedSuperclass;
import org.eclipse.persistence.annotations.Multitenant;
import org.eclipse.persistence.annotations.MultitenantType;
import org.eclipse.persistence.annotations.TenantDiscriminatorColumn;

/**
 * A row that belongs to one structure. It cannot be read, written or counted outside a {@code TenantScope}; the column
 * {@code tenant_id} is written by EclipseLink and checked by the view of the table, never mapped.
 */
@MappedSuperclass
@Multitenant(MultitenantType.SINGLE_TABLE)
@TenantDiscriminatorColumn(
        name = "tenant_id",
        contextProperty = TenantSessionListener.TENANT_PROPERTY,
        discriminatorType = DiscriminatorType.INTEGER)
public abstract class TenantEntity extends Identified {
    private static final long serialVersionUID = 1L;
}
