package org.maillage.visits.entity;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.LocalDate;
import org.maillage.platform.errors.BusinessException;
import org.maillage.platform.persistence.TenantEntity;
import org.maillage.sites.entity.Site;

/**
 * How many people came to a site on a day for one nature of request. It is the sum of its {@link VisitEntry entries}, however they
 * were made.
 */
@Entity
@Table(name = "visits_counts")
public class VisitCount extends TenantEntity {
    private static final long serialVersionUID = 1L;

    /** More do not come to one counter in one day: it would be a slip of the keyboard. */
    public static final int MOST = 9_999;

    @ManyToOne
    @JoinColumn(name = "site_id")
    private Site site = new Site();

    private LocalDate date = LocalDate.EPOCH;

    @Enumerated(EnumType.STRING)
    private Nature nature = Nature.OTHER;

    private int amount;

    protected VisitCount() {}

    /** Nobody counted yet. */
    public VisitCount(Site site, LocalDate date, Nature nature) {
        this.site = site;
        this.date = date;
        this.nature = nature;
    }

    /**
     * Adds visitors, or takes some away.
     *
     * @throws BusinessException when fewer than none or more than {@value #MOST} would be left
     */
    void add(int visitors) {
        int sum = amount + visitors;
        if (sum < 0 || sum > MOST) {
            throw new BusinessException("visits.amount.invalid", MOST);
        }
        amount = sum;
    }

    public Site getSite() {
        return site;
    }

    public LocalDate getDate() {
        return date;
    }

    public Nature getNature() {
        return nature;
    }

    public int getAmount() {
        return amount;
    }
}
