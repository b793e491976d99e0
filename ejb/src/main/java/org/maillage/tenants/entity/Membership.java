package org.maillage.tenants.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.maillage.federation.entity.Network;
import org.maillage.platform.persistence.SharedEntity;

/**
 * A structure belongs to a network from one day to another, both included. Only what it does on these days counts in the
 * network's figures.
 */
@Entity
@Table(name = "tenants_memberships")
public class Membership extends SharedEntity {
    private static final long serialVersionUID = 1L;

    @ManyToOne
    @JoinColumn(name = "tenant_number", referencedColumnName = "number")
    private @Nullable Tenant tenant;

    @ManyToOne
    @JoinColumn(name = "network_id")
    private @Nullable Network network;

    private LocalDate since = LocalDate.EPOCH;

    private @Nullable LocalDate until;

    @Column(name = "named_since")
    private @Nullable LocalDate namedSince;

    @Column(name = "named_above_since")
    private @Nullable LocalDate namedAboveSince;

    protected Membership() {}

    public Membership(Tenant tenant, Network network, LocalDate since) {
        this.tenant = tenant;
        this.network = network;
        this.since = since;
    }

    /** Ends with this day, which is part of it still. */
    public void end(LocalDate lastDay) {
        until = lastDay.isBefore(since) ? since : lastDay;
    }

    /** From this day on the network may read the yearly figures of the structure under its name; saying so again changes nothing. */
    public void name(LocalDate today) {
        namedSince = namedSince == null ? today : namedSince;
    }

    /** The network may not do so any more, for no year; nor may those above it. */
    public void unname() {
        namedSince = null;
        namedAboveSince = null;
    }

    /** From this day on whoever looks into the network from a larger one may read them as well; saying so again changes nothing. */
    public void nameAbove(LocalDate today) {
        namedAboveSince = namedAboveSince == null ? today : namedAboveSince;
    }

    /** Those above may not do so any more, for no year; the network itself may. */
    public void unnameAbove() {
        namedAboveSince = null;
    }

    /** Whether the structure lets the network read its yearly figures under its name. */
    public boolean isNamed() {
        return namedSince != null;
    }

    /** Since when it does; {@code null} when it does not. */
    public @Nullable LocalDate getNamedSince() {
        return namedSince;
    }

    /** Whether the structure lets those who look into the network from a larger one read them too. */
    public boolean isNamedAbove() {
        return isNamed() && namedAboveSince != null;
    }

    /** Since when it does; {@code null} when it does not. */
    public @Nullable LocalDate getNamedAboveSince() {
        return namedAboveSince;
    }

    public @Nullable Tenant getTenant() {
        return tenant;
    }

    public @Nullable Network getNetwork() {
        return network;
    }

    public LocalDate getSince() {
        return since;
    }

    public @Nullable LocalDate getUntil() {
        return until;
    }

    /** Whether the structure belongs to the network on that day. */
    public boolean covers(LocalDate day) {
        return !day.isBefore(since) && (until == null || !day.isAfter(until));
    }

    /** Whether the structure belongs to the network on some day from this one on. */
    public boolean lastsUntil(LocalDate day) {
        return until == null || !until.isBefore(day);
    }
}
