package org.maillage.audit.entity;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import org.maillage.platform.persistence.Staying;
import org.maillage.platform.persistence.TenantEntity;
import org.maillage.platform.trail.Act;
import org.maillage.platform.trail.NotAudited;

/** Something that was done, or tried, in a structure. */
@Entity
@Table(name = "audit_events")
@Staying(because = "The trail of what was done here, kept for its own time")
@NotAudited(because = "It is the trail itself")
public class AuditEvent extends TenantEntity {
    private static final long serialVersionUID = 1L;

    @Embedded
    private Deed deed;

    protected AuditEvent() {
        this.deed = new Deed();
    }

    public AuditEvent(Act act, String changes) {
        this.deed = new Deed(act, changes);
    }

    public Deed getDeed() {
        return deed;
    }
}
