package org.maillage.activities.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import org.maillage.platform.persistence.TenantEntity;
import org.maillage.sites.entity.Site;

/** How far it is by road from a site to the nearest office of a partner: what a video reception spares people, there and back. */
@Entity
@Table(name = "activities_journeys")
public class Journey extends TenantEntity {
    private static final long serialVersionUID = 1L;

    /** The longest that is believed. */
    public static final int FARTHEST = 500;

    @ManyToOne(optional = false)
    @JoinColumn(name = "office_id")
    private PartnerOffice office = new PartnerOffice();

    @ManyToOne(optional = false)
    @JoinColumn(name = "site_id")
    private Site site = new Site();

    @Column(name = "kilometres")
    private int kilometres;

    protected Journey() {}

    public Journey(PartnerOffice office, Site site, int kilometres) {
        this.office = office;
        this.site = site;
        this.kilometres = kilometres;
    }

    public PartnerOffice getOffice() {
        return office;
    }

    public Site getSite() {
        return site;
    }

    /** One way, in whole kilometres. */
    public int getKilometres() {
        return kilometres;
    }

    public void setKilometres(int kilometres) {
        this.kilometres = kilometres;
    }
}
