package org.maillage.beneficiaries.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.maillage.platform.persistence.TenantEntity;

/** A person agreed to something, on a day, in some manner; and may have taken it back. */
@Entity
@Table(name = "beneficiaries_consents")
public class Consent extends TenantEntity {
    private static final long serialVersionUID = 1L;

    /** What the person agrees to. */
    public enum Purpose {
        /** To be known by name, so that their visits can be told to be one person's. */
        FOLLOWING,
        /** To be called or written to. */
        CONTACT
    }

    /** How they said so. */
    public enum Manner {
        SPOKEN,
        SIGNED,
        WRITTEN,
        /** By somebody who answers for them. */
        GUARDIAN
    }

    @ManyToOne
    @JoinColumn(name = "beneficiary_id")
    private @Nullable Beneficiary beneficiary;

    @NotNull
    @Enumerated(EnumType.STRING)
    private Purpose purpose = Purpose.FOLLOWING;

    @NotNull
    @Enumerated(EnumType.STRING)
    private Manner manner = Manner.SPOKEN;

    @Column(name = "given_on")
    private LocalDate givenOn = LocalDate.EPOCH;

    @Column(name = "withdrawn_on")
    private @Nullable LocalDate withdrawnOn;

    @Column(name = "recorded_by")
    private UUID recordedBy = new UUID(0, 0);

    protected Consent() {}

    /**
     * A person agrees.
     *
     * @param recordedBy account of who was told
     */
    public Consent(Beneficiary beneficiary, Purpose purpose, Manner manner, LocalDate givenOn, UUID recordedBy) {
        this.beneficiary = beneficiary;
        this.purpose = purpose;
        this.manner = manner;
        this.givenOn = givenOn;
        this.recordedBy = recordedBy;
    }

    public @Nullable Beneficiary getBeneficiary() {
        return beneficiary;
    }

    public Purpose getPurpose() {
        return purpose;
    }

    public Manner getManner() {
        return manner;
    }

    public LocalDate getGivenOn() {
        return givenOn;
    }

    public @Nullable LocalDate getWithdrawnOn() {
        return withdrawnOn;
    }

    public UUID getRecordedBy() {
        return recordedBy;
    }

    public boolean isInForce() {
        return withdrawnOn == null;
    }

    /** The person takes it back. Doing so twice changes nothing. */
    public void withdraw(LocalDate day) {
        if (withdrawnOn == null) {
            withdrawnOn = day;
        }
    }
}
