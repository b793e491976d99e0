package org.maillage.federation.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.util.UUID;
import org.maillage.platform.persistence.SharedEntity;
import org.maillage.platform.trail.NotAudited;

/** The sums of a network are out of date for a month, because a structure published something new about it. */
@Entity
@NotAudited(because = "A work list: the act that changed a fact is told")
@Table(name = "federation_stale_sums")
public class StaleSum extends SharedEntity {
    private static final long serialVersionUID = 1L;

    @Column(name = "network_id")
    private UUID networkId = new UUID(0, 0);

    private int month;

    protected StaleSum() {}

    public StaleSum(UUID networkId, int month) {
        this.networkId = networkId;
        this.month = month;
    }

    public UUID getNetworkId() {
        return networkId;
    }

    /** Written {@code yyyymm}. */
    public int getMonth() {
        return month;
    }
}
