package org.maillage.indicators;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import org.maillage.platform.persistence.SharedEntity;
import org.maillage.platform.trail.NotAudited;

/**
 * The facts of a structure are out of date from a month on, because something was recorded, corrected or deleted there. Visits change with
 * each person who comes by, and nothing else need be counted for them.
 */
@Entity
@NotAudited(because = "A work list: the act that marked the month is told")
@Table(name = "indicators_stale_months")
class StaleMonth extends SharedEntity {
    private static final long serialVersionUID = 1L;

    @Column(name = "tenant_number")
    private int tenantNumber;

    private int month;

    @Column(name = "visits_only")
    private boolean visitsOnly;

    protected StaleMonth() {}

    StaleMonth(int tenantNumber, int month) {
        this.tenantNumber = tenantNumber;
        this.month = month;
    }

    /** Only the visits of that month and later are out of date. */
    static StaleMonth ofVisits(int tenantNumber, int month) {
        StaleMonth mark = new StaleMonth(tenantNumber, month);
        mark.visitsOnly = true;
        return mark;
    }

    int tenantNumber() {
        return tenantNumber;
    }

    /** Written {@code yyyymm}. */
    int month() {
        return month;
    }

    boolean visitsOnly() {
        return visitsOnly;
    }
}
