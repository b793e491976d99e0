package org.maillage.reporting.entity;

import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.LocalDate;
import org.maillage.platform.persistence.Published;
import org.maillage.platform.persistence.TenantEntity;
import org.maillage.platform.trail.NotAudited;

/** Since when nobody has said that the oldest of a structure's public sheets is right: the national file tells it to everybody. */
@Entity
@NotAudited(because = "Follows from the sheets, whose changes are told")
@Published
@Table(name = "reporting_sheets")
public class SheetAge extends TenantEntity {
    private static final long serialVersionUID = 1L;

    private LocalDate oldest = LocalDate.EPOCH;

    protected SheetAge() {}

    public SheetAge(LocalDate oldest) {
        this.oldest = oldest;
    }

    public LocalDate getOldest() {
        return oldest;
    }

    public void setOldest(LocalDate oldest) {
        this.oldest = oldest;
    }
}
