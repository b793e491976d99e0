package org.maillage.federation.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.util.UUID;
import org.maillage.platform.persistence.Published;
import org.maillage.platform.persistence.TenantEntity;
import org.maillage.platform.trail.NotAudited;

/**
 * A count that a structure publishes to one network. The structure writes it; the federation reads it and nothing else.
 */
@Entity
@NotAudited(because = "Counted from activities, whose changes are told")
@Published
@Table(name = "federation_facts")
public class Fact extends TenantEntity {
    private static final long serialVersionUID = 1L;

    @Column(name = "network_id")
    private UUID networkId;

    @Embedded
    private Cell cell;

    private int amount;

    protected Fact() {
        this(new UUID(0, 0), new Cell(), 0);
    }

    public Fact(UUID networkId, Cell cell, int amount) {
        this.networkId = networkId;
        this.cell = cell;
        this.amount = amount;
    }

    public UUID getNetworkId() {
        return networkId;
    }

    public Cell getCell() {
        return cell;
    }

    public int getAmount() {
        return amount;
    }
}
