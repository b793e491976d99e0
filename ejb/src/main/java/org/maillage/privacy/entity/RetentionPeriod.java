package org.maillage.privacy.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import org.maillage.platform.persistence.TenantEntity;

/**
 * For how long a structure keeps the files of people whom it has not seen. The CNIL asks that they leave two years after the last contact at
 * the latest: a structure may be stricter, never laxer. Under six months somebody who comes once a year, for the same tax return, would be a
 * stranger each time.
 */
@Entity
@Table(name = "privacy_periods")
public class RetentionPeriod extends TenantEntity {
    private static final long serialVersionUID = 1L;

    public static final int SHORTEST = 6;
    public static final int LONGEST = 24;

    /** Lines of the register of requests, after the answer: for as long as somebody may go to court about it. */
    public static final int REGISTER_YEARS = 5;

    /** What a structure may choose a period for. */
    public enum Kind {
        PEOPLE
    }

    @Enumerated(EnumType.STRING)
    private Kind kind = Kind.PEOPLE;

    @Min(value = SHORTEST, message = "{privacy.months.invalid}")
    @Max(value = LONGEST, message = "{privacy.months.invalid}")
    @Column(name = "months")
    private int months = LONGEST;

    public Kind getKind() {
        return kind;
    }

    public int getMonths() {
        return months;
    }

    public void setMonths(int months) {
        this.months = months;
    }
}
