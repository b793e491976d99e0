package org.maillage.federation.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import jakarta.validation.Valid;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.maillage.platform.persistence.SharedEntity;

/** A period, a commune and a map of the figures of a network that a member of its team keeps under a name, for themselves or for the whole team. */
@Entity
@Table(name = "federation_views")
public class NetworkView extends SharedEntity {
    private static final long serialVersionUID = 1L;

    @Column(name = "network_id")
    private UUID networkId = new UUID(0, 0);

    @Valid
    @Embedded
    private KeptAddress kept;

    private boolean shared;

    protected NetworkView() {
        this(new UUID(0, 0), "", "");
    }

    /**
     * A view of somebody.
     *
     * @param name as it was typed: without one it cannot be kept
     * @param query the part of the address that follows the page
     */
    public NetworkView(UUID ownerId, @Nullable String name, String query) {
        kept = new KeptAddress(ownerId, name, query);
    }

    /** Says whose figures it shows. */
    public void showOf(UUID network) {
        networkId = network;
    }

    public UUID getNetworkId() {
        return networkId;
    }

    public KeptAddress getKept() {
        return kept;
    }

    public String getName() {
        return kept.getName();
    }

    /** The part of the address that follows the page. */
    public String getQuery() {
        return kept.getQuery();
    }

    /** Whether the whole team of the network finds it. */
    public boolean isShared() {
        return shared;
    }

    public void setShared(boolean shared) {
        this.shared = shared;
    }
}
