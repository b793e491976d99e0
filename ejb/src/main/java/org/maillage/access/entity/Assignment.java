package org.maillage.access.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Comparator;
import org.jspecify.annotations.Nullable;
import org.maillage.federation.entity.Network;
import org.maillage.platform.persistence.SharedEntity;
import org.maillage.platform.security.Actor;
import org.maillage.platform.security.Limits;
import org.maillage.platform.security.Role;
import org.maillage.platform.security.SiteLimit;
import org.maillage.tenants.entity.Tenant;

/** A person holds a role in a place. One person may hold several, and works in one of them at a time. */
@Entity
@Table(name = "access_assignments")
public class Assignment extends SharedEntity {
    private static final long serialVersionUID = 1L;

    /** As lists show them: by name of the place, then from the role that may most. */
    public static final Comparator<Assignment> BY_PLACE = Comparator.comparing(
                    (Assignment held) -> held.getPlace().getName(), String.CASE_INSENSITIVE_ORDER)
            .thenComparing(held -> held.getPlace().getRole());

    @ManyToOne
    @JoinColumn(name = "account_id")
    private Account account;

    @Embedded
    private Place place;

    private Instant since = Instant.now();

    @Column(name = "ended_at")
    private @Nullable Instant endedAt;

    private @Nullable Instant until;

    protected Assignment() {
        this(new Account("", "", "", ""), new Place());
    }

    public Assignment(Account account, Place place) {
        this.account = account;
        this.place = place;
    }

    /** An operator may look at a structure until then. */
    static Assignment support(Account operator, Tenant tenant, Instant until) {
        Assignment support = new Assignment(operator, Place.in(tenant, Role.SUPPORT));
        support.until = until;
        return support;
    }

    /** Whether the role is held now: neither ended by somebody nor run out. */
    public boolean isHeld(Instant now) {
        return endedAt == null && (until == null || now.isBefore(until));
    }

    public Account getAccount() {
        return account;
    }

    public Place getPlace() {
        return place;
    }

    public Instant getSince() {
        return since;
    }

    /** When the person left; null while they hold the role. */
    public @Nullable Instant getEndedAt() {
        return endedAt;
    }

    /** The person leaves: what they recorded stays with the place. */
    public void end(Instant now) {
        if (endedAt == null) {
            endedAt = now;
        }
    }

    /** The person goes on in the same place with another role, or at other sites. */
    public void change(Role role, SiteLimit sites) {
        place = place.with(role, sites);
    }

    /** The person in action, when they work here. */
    public Actor actor() {
        @Nullable Tenant tenant = place.getTenant();
        @Nullable Network network = place.getNetwork();
        return new Actor(
                account.getId(),
                getId(),
                account.getName(),
                place.getRole(),
                tenant == null ? null : tenant.getNumber(),
                network == null ? null : network.getId(),
                place.getName(),
                new Limits(place.getSites(), until, false));
    }
}
