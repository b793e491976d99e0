package org.maillage.coverage.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.maillage.platform.persistence.Published;
import org.maillage.platform.persistence.TenantEntity;
import org.maillage.platform.trail.NotAudited;
import org.maillage.sites.entity.Site;

/**
 * What a structure publishes to one network of one of its open sites: the address of a public service, as its public sheet tells it to
 * everybody. There is none of a site that is closed.
 */
@Entity
@NotAudited(because = "Follows from the sites, whose changes are told")
@Published(ofToday = true)
@Table(name = "coverage_sites")
public class PublishedSite extends TenantEntity {
    private static final long serialVersionUID = 1L;

    @Column(name = "network_id")
    private UUID networkId = new UUID(0, 0);

    @Column(name = "site_id")
    private UUID siteId = new UUID(0, 0);

    private String name = "";

    @Column(name = "commune_code")
    private String communeCode = "";

    private @Nullable BigDecimal latitude;

    private @Nullable BigDecimal longitude;

    @Column(name = "weekly_minutes")
    private @Nullable Integer weeklyMinutes;

    @Column(name = "confirmed_on")
    private LocalDate confirmedOn = LocalDate.EPOCH;

    protected PublishedSite() {}

    public PublishedSite(UUID networkId, Site site) {
        this.networkId = networkId;
        this.siteId = site.getId();
        publish(site);
    }

    /** Publishes the site as it is now; what is the same is not written again. */
    public void publish(Site site) {
        boolean placed = site.getLatitude() != null && site.getLongitude() != null;
        name = site.getName();
        communeCode = Objects.requireNonNull(site.getCommuneCode());
        latitude = same(latitude, placed ? site.getLatitude() : null);
        longitude = same(longitude, placed ? site.getLongitude() : null);
        weeklyMinutes = site.getOpeningHours().weeklyMinutes();
        confirmedOn = site.getConfirmedOn();
    }

    /** The degrees as they are known when they are the same, in whatever scale. */
    private static @Nullable BigDecimal same(@Nullable BigDecimal known, @Nullable BigDecimal next) {
        return known != null && next != null && known.compareTo(next) == 0 ? known : next;
    }

    public UUID getNetworkId() {
        return networkId;
    }

    public UUID getSiteId() {
        return siteId;
    }

    public String getName() {
        return name;
    }

    /** INSEE code. */
    public String getCommuneCode() {
        return communeCode;
    }

    public @Nullable BigDecimal getLatitude() {
        return latitude;
    }

    public @Nullable BigDecimal getLongitude() {
        return longitude;
    }

    /** For how long it is open in an ordinary week; {@code null} when nothing is known. */
    public @Nullable Integer getWeeklyMinutes() {
        return weeklyMinutes;
    }

    /** When somebody last said that its sheet is right. */
    public LocalDate getConfirmedOn() {
        return confirmedOn;
    }
}
