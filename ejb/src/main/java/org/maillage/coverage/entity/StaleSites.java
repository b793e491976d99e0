package org.maillage.coverage.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import org.maillage.platform.persistence.SharedEntity;
import org.maillage.platform.trail.NotAudited;

/** What a structure published of its sites is out of date: a site has changed, or the structure belongs to other networks. */
@Entity
@NotAudited(because = "A work list: the act that marked the structure is told")
@Table(name = "coverage_stale_sites")
public class StaleSites extends SharedEntity {
    private static final long serialVersionUID = 1L;

    @Column(name = "tenant_number")
    private int tenantNumber;

    protected StaleSites() {}

    public StaleSites(int tenantNumber) {
        this.tenantNumber = tenantNumber;
    }

    public int getTenantNumber() {
        return tenantNumber;
    }
}
