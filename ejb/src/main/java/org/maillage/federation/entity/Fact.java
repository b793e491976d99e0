package org.maillage.federation.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.util.Arrays;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.maillage.platform.persistence.Published;
import org.maillage.platform.persistence.TenantEntity;
import org.maillage.platform.trail.NotAudited;

/**
 * What a structure publishes to one network about one indicator and one month. The structure writes it; the federation reads it and
 * nothing else.
 */
@Entity
@NotAudited(because = "Counted from activities, whose changes are told")
@Published
@Table(name = "federation_facts")
public class Fact extends TenantEntity {
    private static final long serialVersionUID = 1L;

    @Column(name = "network_id")
    private UUID networkId = new UUID(0, 0);

    @Embedded
    private FactKey key = new FactKey();

    private FactCells cells = FactCells.NONE;

    @Convert(converter = SketchConverter.class)
    private byte @Nullable [] sketch;

    protected Fact() {}

    public Fact(UUID networkId, FactKey key) {
        this.networkId = networkId;
        this.key = key;
    }

    /**
     * Publishes these counts in place of those before.
     *
     * @param sketch of the people counted, see {@code indicators.Sketching}; {@code null} where none is kept
     * @return whether they differ
     */
    public boolean publish(FactCells counted, byte @Nullable [] sketch) {
        boolean same = cells.equals(counted) && Arrays.equals(this.sketch, sketch);
        if (!same) {
            cells = counted;
            this.sketch = sketch == null ? null : sketch.clone();
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

    public byte @Nullable [] getSketch() {
        return sketch == null ? null : sketch.clone();
    }
}
