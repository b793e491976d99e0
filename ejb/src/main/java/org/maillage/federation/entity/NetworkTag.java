package org.maillage.federation.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.maillage.platform.persistence.SharedEntity;

/**
 * A word by which all structures of a network sort activities, so that the network can count them. Its name stays what it is: what was
 * recorded with it keeps its meaning.
 */
@Entity
@Table(name = "federation_tags")
public class NetworkTag extends SharedEntity {
    private static final long serialVersionUID = 1L;

    @Column(name = "network_id")
    private UUID networkId = new UUID(0, 0);

    @NotNull
    @Size(min = 2, max = 80, message = "{activities.tag.name.invalid}")
    private String name = "";

    private boolean open = true;

    /** It becomes a word of this network. */
    public void giveTo(UUID network) {
        networkId = network;
    }

    public UUID getNetworkId() {
        return networkId;
    }

    public String getName() {
        return name;
    }

    public void setName(@Nullable String typed) {
        name = typed == null ? "" : typed.strip();
    }

    /** Whether structures are offered it; what was recorded with it stays. */
    public boolean isOpen() {
        return open;
    }

    public void setOpen(boolean open) {
        this.open = open;
    }
}
