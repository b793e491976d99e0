package org.maillage.indicators;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import org.maillage.platform.persistence.SharedEntity;
import org.maillage.platform.trail.NotAudited;

/** How often the figures of a month were counted again, because something was recorded, corrected or deleted there. */
@Entity
@NotAudited(because = "Follows from what is recorded, which is told")
@Table(name = "indicators_recounts")
class Recount extends SharedEntity {
    private static final long serialVersionUID = 1L;

    @Column(name = "tenant_number")
    private int tenantNumber;

    private int month;
    private int times;

    protected Recount() {}

    /** @param month {@code yyyymm} */
    Recount(int tenantNumber, int month) {
        this.tenantNumber = tenantNumber;
        this.month = month;
    }

    int tenantNumber() {
        return tenantNumber;
    }

    int month() {
        return month;
    }

    int times() {
        return times;
    }

    void again() {
        times++;
    }
}
