package org.maillage.reporting.entity;

import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.YearMonth;
import org.maillage.platform.persistence.Published;
import org.maillage.platform.persistence.TenantEntity;
import org.maillage.platform.persistence.YearMonthConverter;
import org.maillage.platform.trail.NotAudited;

/**
 * A structure recorded something in a month, or said that there is nothing: the row tells neither what nor how much, nor which of both
 * (docs/adr/0020-reported-or-not.md).
 */
@Entity
@NotAudited(because = "Follows from what was recorded or declared, which is told")
@Published
@Table(name = "reporting_months")
public class ReportedMonth extends TenantEntity {
    private static final long serialVersionUID = 1L;

    @Convert(converter = YearMonthConverter.class)
    private YearMonth month = YearMonth.of(1970, 1);

    protected ReportedMonth() {}

    public ReportedMonth(YearMonth month) {
        this.month = month;
    }

    public YearMonth getMonth() {
        return month;
    }
}
