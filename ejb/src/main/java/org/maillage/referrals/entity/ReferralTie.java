package org.maillage.referrals.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.maillage.beneficiaries.entity.Beneficiary;
import org.maillage.platform.persistence.Forgettable;
import org.maillage.platform.persistence.TenantEntity;
import org.maillage.platform.texts.FreeText;

/** Whom a request is about: known to the structure that sent it, never to the one that answers. */
@Entity
@Table(name = "referrals_ties")
public class ReferralTie extends TenantEntity implements Forgettable {
    private static final long serialVersionUID = 1L;

    @ManyToOne(optional = false)
    @JoinColumn(name = "beneficiary_id")
    private Beneficiary beneficiary = new Beneficiary();

    // No relation: the archive of a structure takes this row along into an installation where there is no such request.
    @Column(name = "request_id")
    private UUID requestId = new UUID(0, 0);

    @FreeText
    @Size(max = 150)
    @Column(name = "receiver_name")
    private @Nullable String receiverName;

    @Column(name = "sent_on")
    private LocalDate sentOn = LocalDate.EPOCH;

    @Column(name = "mediator_id")
    private UUID mediatorId = new UUID(0, 0);

    private boolean nameless;

    protected ReferralTie() {}

    public ReferralTie(
            Beneficiary beneficiary, UUID requestId, String receiverName, LocalDate sentOn, UUID mediatorId) {
        this.beneficiary = beneficiary;
        this.requestId = requestId;
        this.receiverName = receiverName;
        this.sentOn = sentOn;
        this.mediatorId = mediatorId;
    }

    /** Leads to no request any more: the key keeps it apart from others, so it refers to itself. */
    @Override
    public void forget(Instant now) {
        nameless = true;
        requestId = getId();
        receiverName = null;
    }

    @Override
    public boolean isForgotten() {
        return nameless;
    }

    public Beneficiary getBeneficiary() {
        return beneficiary;
    }

    public UUID getRequestId() {
        return requestId;
    }

    /** The structure that was asked, by its name of that day. */
    public @Nullable String getReceiverName() {
        return receiverName;
    }

    public LocalDate getSentOn() {
        return sentOn;
    }

    /** Account of the mediator who asked. */
    public UUID getMediatorId() {
        return mediatorId;
    }
}
