package org.maillage.onboarding.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.maillage.platform.persistence.Ids;
import org.maillage.platform.persistence.TenantEntity;
import org.maillage.platform.trail.Code;

/** Somebody accepted an edition of a text in the name of the structure. Kept as it was: never changed, never taken back. */
@Entity
@Table(name = "onboarding_acceptances")
public class Acceptance extends TenantEntity {
    private static final long serialVersionUID = 1L;

    @Enumerated(EnumType.STRING)
    private Agreement agreement;

    @Code
    private String edition;

    @Column(name = "accepted_by")
    private UUID accountId;

    @Column(name = "accepted_at")
    private Instant acceptedAt = Instant.now();

    protected Acceptance() {
        this(Agreement.CHARTER, "", Ids.next());
    }

    public Acceptance(Agreement agreement, String edition, UUID accountId) {
        this.agreement = agreement;
        this.edition = edition;
        this.accountId = accountId;
    }

    public Agreement getAgreement() {
        return agreement;
    }

    public String getEdition() {
        return edition;
    }

    /** The account of the person who accepted. */
    public UUID getAccountId() {
        return accountId;
    }

    public Instant getAcceptedAt() {
        return acceptedAt;
    }

    /** Whether the edition is the one that is accepted today. */
    public boolean isCurrent() {
        return edition.equals(agreement.edition());
    }
}
