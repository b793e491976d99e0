package org.maillage.reporting.entity;

import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.YearMonth;
import org.maillage.platform.persistence.TenantEntity;
import org.maillage.platform.persistence.YearMonthConverter;

/** A structure says that there is nothing to report of a month: it was closed, or nobody came. */
@Entity
@Table(name = "reporting_declarations")
public class Declaration extends TenantEntity {
    private static final long serialVersionUID = 1L;

    @Convert(converter = YearMonthConverter.class)
    private YearMonth month = YearMonth.of(1970, 1);

    protected Declaration() {}

    public Declaration(YearMonth month) {
        this.month = month;
    }

    public YearMonth getMonth() {
        return month;
    }
}
