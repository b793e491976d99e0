package org.maillage.audit.entity;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import org.maillage.platform.persistence.SharedEntity;
import org.maillage.platform.trail.Act;
import org.maillage.platform.trail.NotAudited;

/** Something that was done, or tried, above the structures: by operators, by nobody who is signed in, or by the product itself. */
@Entity
@Table(name = "audit_operator_events")
@NotAudited(because = "It is the trail itself")
public class OperatorEvent extends SharedEntity {
    private static final long serialVersionUID = 1L;

    @Embedded
    private Deed deed;

    protected OperatorEvent() {
        this.deed = new Deed();
    }

    public OperatorEvent(Act act, String changes) {
        this.deed = new Deed(act, changes);
    }

    public Deed getDeed() {
        return deed;
    }
}
