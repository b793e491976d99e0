package org.maillage.federation.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.util.UUID;
import org.maillage.platform.persistence.SharedEntity;
import org.maillage.platform.trail.NotAudited;

/** How often the sums of a network about a month changed: what was made of them holds until they change again. */
@Entity
@NotAudited(because = "Follows from what structures publish")
@Table(name = "federation_sum_changes")
public class SumChange extends SharedEntity {
    private static final long serialVersionUID = 1L;

    @Column(name = "network_id")
    private UUID networkId = new UUID(0, 0);

    private int month;
    private int times;

    protected SumChange() {}

    /** @param month {@code yyyymm} */
    public SumChange(UUID networkId, int month) {
        this.networkId = networkId;
        this.month = month;
    }

    public UUID getNetworkId() {
        return networkId;
    }

    public int getMonth() {
        return month;
    }

    public int getTimes() {
        return times;
    }

    /** Once more. */
    public void again() {
        times++;
    }
}
