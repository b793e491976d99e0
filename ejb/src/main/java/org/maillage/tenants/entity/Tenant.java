package org.maillage.tenants.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import org.maillage.platform.persistence.SharedEntity;

/** A structure that works in Maillage, isolated from all others. Its number is the {@code tenant_id} of everything it owns. */
@Entity
@Table(name = "tenants_tenants")
public class Tenant extends SharedEntity {
    private static final long serialVersionUID = 1L;

    private int number;

    @NotBlank
    @Size(max = 150)
    private String name;

    @Siret
    private String siret;

    @Enumerated(EnumType.STRING)
    private StructureKind kind;

    @Column(name = "created_at")
    private Instant createdAt = Instant.now();

    protected Tenant() {
        this(0, "", "", StructureKind.OTHER);
    }

    public Tenant(int number, String name, String siret, StructureKind kind) {
        this.number = number;
        this.name = name;
        this.siret = siret;
        this.kind = kind;
    }

    public int getNumber() {
        return number;
    }

    public String getName() {
        return name;
    }

    public String getSiret() {
        return siret;
    }

    public StructureKind getKind() {
        return kind;
    }

    public Instant getCreatedAt() {
        return createdAt;
    }
}
