package org.maillage.access.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import java.io.Serializable;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.maillage.federation.entity.Network;
import org.maillage.platform.security.Role;
import org.maillage.platform.security.SiteLimit;
import org.maillage.platform.trail.Code;
import org.maillage.tenants.entity.Tenant;
import org.maillage.tenants.entity.TenantState;

/** A role and where it is held: in a structure, in a network, or on the platform. */
@Embeddable
public class Place implements Serializable {
    private static final long serialVersionUID = 1L;

    @Enumerated(EnumType.STRING)
    private Role role;

    @ManyToOne
    @JoinColumn(name = "tenant_number", referencedColumnName = "number")
    private @Nullable Tenant tenant;

    @ManyToOne
    @JoinColumn(name = "network_id")
    private @Nullable Network network;

    /** Ids, because the place is read before the structure is known in which they are rows. */
    @Code
    @Column(name = "site_ids")
    private @Nullable String sites;

    protected Place() {
        this(Role.PLATFORM_OPERATOR, null, null);
    }

    private Place(Role role, @Nullable Tenant tenant, @Nullable Network network) {
        this.role = role;
        this.tenant = tenant;
        this.network = network;
    }

    /** A role on the platform. */
    public static Place onPlatform(Role role) {
        return new Place(role, null, null);
    }

    /** A role in a network. */
    public static Place in(Network network, Role role) {
        return new Place(role, null, network);
    }

    /** A role in a structure. */
    public static Place in(Tenant tenant, Role role) {
        return new Place(role, tenant, null);
    }

    /** A role in a structure, limited to some of its sites. */
    public static Place in(Tenant tenant, Role role, SiteLimit sites) {
        return in(tenant, role).with(role, sites);
    }

    /** The same place with another role of its kind, at these sites. */
    Place with(Role other, SiteLimit limit) {
        if (other.scope() != role.scope()) {
            throw new IllegalArgumentException(other + " is not held in such a place");
        }
        if (!limit.isEverywhere() && !other.isLimitable()) {
            throw new IllegalArgumentException(other + " is not held for some sites only");
        }
        Place changed = new Place(other, tenant, network);
        changed.sites = limit.code();
        return changed;
    }

    public Role getRole() {
        return role;
    }

    public @Nullable Tenant getTenant() {
        return tenant;
    }

    public @Nullable Network getNetwork() {
        return network;
    }

    /** Whether it is the same structure, network or platform, whatever the role. */
    public boolean isSameAs(Place other) {
        return Objects.equals(tenant, other.tenant) && Objects.equals(network, other.network);
    }

    /** The sites to which the role is limited. */
    public SiteLimit getSites() {
        return SiteLimit.parse(sites);
    }

    /** Whether people may work there: a structure that is closed lets nobody in. */
    public boolean isOpen() {
        return tenant == null || tenant.getState().allows(TenantState.Effect.SIGN_IN);
    }

    /** Name of the structure or network, empty on the platform. */
    public String getName() {
        if (tenant != null) {
            return tenant.getName();
        }
        return network == null ? "" : network.getName();
    }
}
