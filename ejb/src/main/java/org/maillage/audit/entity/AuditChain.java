package org.maillage.audit.entity;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import org.maillage.platform.persistence.Staying;
import org.maillage.platform.persistence.TenantEntity;
import org.maillage.platform.trail.NotAudited;

/** Where the trail of a structure ends. Locked while an event is added. */
@Entity
@Table(name = "audit_chains")
@Staying(because = "The trail of what was done here, kept for its own time")
@NotAudited(because = "It is the trail itself")
public class AuditChain extends TenantEntity {
    private static final long serialVersionUID = 1L;

    @Embedded
    private Head head = new Head();

    public Head getHead() {
        return head;
    }

    /** Adds an event; the row of this chain must be locked. */
    public void append(AuditEvent event, int tenant) {
        head.append(event.getDeed(), Integer.toString(tenant));
    }
}
