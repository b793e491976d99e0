package org.maillage.federation.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.util.Arrays;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.maillage.platform.persistence.SharedEntity;
import org.maillage.platform.trail.NotAudited;

/** What all structures of a network published about one indicator and one month, added up: what its readers are answered from. */
@Entity
@NotAudited(because = "Added up from published facts")
@Table(name = "federation_sums")
public class NetworkSum extends SharedEntity {
    private static final long serialVersionUID = 1L;

    @Column(name = "network_id")
    private UUID networkId = new UUID(0, 0);

    @Embedded
    private FactKey key = new FactKey();

    private FactCells cells = FactCells.NONE;

    @Convert(converter = SketchConverter.class)
    private byte @Nullable [] sketch;

    protected NetworkSum() {}

    public NetworkSum(UUID networkId, FactKey key) {
        this.networkId = networkId;
        this.key = key;
    }

    /**
     * Takes these sums in place of those before.
     *
     * @return whether they differ
     */
    public boolean take(FactCells added, byte @Nullable [] merged) {
        boolean same = cells.equals(added) && Arrays.equals(sketch, merged);
        if (!same) {
            cells = added;
            sketch = merged == null ? null : merged.clone();
        }
        return !same;
    }

    public UUID getNetworkId() {
        return networkId;
    }

    public FactKey getKey() {
        return key;
    }

    public FactCells getCells() {
        return cells;
    }
}
