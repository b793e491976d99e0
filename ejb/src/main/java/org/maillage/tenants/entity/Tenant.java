package org.maillage.tenants.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.maillage.platform.errors.BusinessException;
import org.maillage.platform.persistence.SharedEntity;

/** A structure that works in Maillage, isolated from all others. Its number is the {@code tenant_id} of everything it owns. */
@Entity
@Table(name = "tenants_tenants")
public class Tenant extends SharedEntity {
    private static final long serialVersionUID = 1L;

    /** How long a structure that leaves can still read and take its data along. */
    public static final Period NOTICE = Period.ofDays(30);

    private int number;

    @NotBlank
    @Size(max = 150)
    private String name;

    @Siret
    private String siret;

    @Size(max = 60)
    private String branch = "";

    /** SIRET and branch, by which the database lets a structure exist once; null for one that is closed, or without a SIRET. */
    private @Nullable String identity;

    @Enumerated(EnumType.STRING)
    private StructureKind kind;

    @Column(name = "created_at")
    private Instant createdAt = Instant.now();

    @Enumerated(EnumType.STRING)
    private TenantState state = TenantState.ACTIVE;

    @Column(name = "state_since")
    private Instant stateSince = Instant.now();

    private @Nullable String suspension;

    @Column(name = "leaving_until")
    private @Nullable LocalDate leavingUntil;

    @Valid
    @Embedded
    private Quotas quotas = new Quotas();

    @Column(name = "second_factor_from")
    private @Nullable LocalDate secondFactorFrom;

    protected Tenant() {
        this(0, "", "", StructureKind.OTHER);
    }

    public Tenant(int number, String name, String siret, StructureKind kind) {
        this.number = number;
        this.name = name;
        this.siret = siret;
        this.kind = kind;
        identify();
    }

    /** By which one structure is told from all others that are not closed. */
    public static String identity(String siret, String branch) {
        return siret + "/" + branch;
    }

    /** Null for a structure that is closed, or has no SIRET. */
    public @Nullable String getIdentity() {
        return identity;
    }

    private void identify() {
        identity = siret.isEmpty() || state == TenantState.CLOSED ? null : identity(siret, branch);
    }

    /** The same structure as one of several under its SIRET; empty means the head office. */
    public Tenant branch(String shortName) {
        branch = shortName;
        identify();
        return this;
    }

    /** Makes it read only for a while; its people read the reason. */
    public void suspend(String reason) {
        require(TenantState.ACTIVE);
        suspension = reason;
        enter(TenantState.SUSPENDED);
    }

    /** Ends a suspension. */
    public void resume() {
        require(TenantState.SUSPENDED);
        suspension = null;
        enter(TenantState.ACTIVE);
    }

    /** Declares that it goes away: read only from now on, and open for {@link #NOTICE}, so that it can take everything along. */
    public void leave(LocalDate today) {
        require(TenantState.ACTIVE, TenantState.SUSPENDED);
        leavingUntil = today.plus(NOTICE);
        enter(TenantState.LEAVING);
    }

    /** It stays after all. A suspension is not lifted in this way. */
    public void stay() {
        require(TenantState.LEAVING);
        leavingUntil = null;
        enter(suspension == null ? TenantState.ACTIVE : TenantState.SUSPENDED);
    }

    /** Ends its life, once the day that it was told has passed. */
    public void close(LocalDate today) {
        require(TenantState.LEAVING);
        if (!isClosable(today)) {
            throw new BusinessException("tenants.state.tooEarly");
        }
        enter(TenantState.CLOSED);
    }

    /** Whether it left and its last day has passed. */
    public boolean isClosable(LocalDate today) {
        return state == TenantState.LEAVING && leavingUntil != null && today.isAfter(leavingUntil);
    }

    private void require(TenantState... allowed) {
        if (!List.of(allowed).contains(state)) {
            throw new BusinessException("tenants.state.wrong");
        }
    }

    private void enter(TenantState next) {
        state = next;
        stateSince = Instant.now();
        identify();
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

    /** Which of several structures under one SIRET; empty for the head office. */
    public String getBranch() {
        return branch;
    }

    /** Sets how much it may use. */
    public void limit(Quotas most) {
        quotas = most;
    }

    public Quotas getQuotas() {
        return quotas;
    }

    public TenantState getState() {
        return state;
    }

    public Instant getStateSince() {
        return stateSince;
    }

    /** Why the network suspended it; null when it did not. */
    public @Nullable String getSuspension() {
        return suspension;
    }

    /** From which day on its whole team needs a second factor; null when that is left to everybody. */
    public @Nullable LocalDate getSecondFactorFrom() {
        return secondFactorFrom;
    }

    /** Asks a second factor of the whole team from a day on; null leaves it to everybody. */
    public void askSecondFactor(@Nullable LocalDate from) {
        secondFactorFrom = from;
    }

    /** Whether its people need a second factor on that day. */
    public boolean asksSecondFactor(LocalDate today) {
        return secondFactorFrom != null && !today.isBefore(secondFactorFrom);
    }

    /** The last day of a structure that leaves; null for others. */
    public @Nullable LocalDate getLeavingUntil() {
        return leavingUntil;
    }
}
