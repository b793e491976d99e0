package org.maillage.audit.entity;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import org.maillage.platform.persistence.SharedEntity;
import org.maillage.platform.trail.NotAudited;

/** Where the trail of the operators ends. Locked while an event is added. */
@Entity
@Table(name = "audit_operator_chains")
@NotAudited(because = "It is the trail itself")
public class OperatorChain extends SharedEntity {
    private static final long serialVersionUID = 1L;

    @Embedded
    private Head head = new Head();

    public Head getHead() {
        return head;
    }

    /** Adds an event; the row of this chain must be locked. */
    public void append(OperatorEvent event) {
        head.append(event.getDeed(), "operators");
    }
}
