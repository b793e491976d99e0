package org.maillage.access.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.maillage.platform.errors.BusinessException;
import org.maillage.platform.persistence.SharedEntity;

/** A person is invited by mail to a role in a place. The link works once, for a week, and only while it is the newest. */
@Entity
@Table(name = "access_invitations")
public class Invitation extends SharedEntity {
    private static final long serialVersionUID = 1L;

    /** How long a link works. */
    public static final Duration LIFETIME = Duration.ofDays(7);

    @Column(name = "token_hash")
    private byte[] tokenHash;

    private String email;

    @Embedded
    private Place place;

    @Column(name = "created_at")
    private Instant createdAt = Instant.now();

    @Column(name = "expires_at")
    private Instant expiresAt = Instant.now().plus(LIFETIME);

    @Column(name = "accepted_at")
    private @Nullable Instant acceptedAt;

    @Column(name = "cancelled_at")
    private @Nullable Instant cancelledAt;

    protected Invitation() {
        this(new byte[0], "", new Place());
    }

    public Invitation(byte[] tokenHash, String email, Place place) {
        this.tokenHash = tokenHash.clone();
        this.email = Account.normalise(email);
        this.place = place;
    }

    public boolean isUsable(Instant now) {
        return acceptedAt == null && cancelledAt == null && now.isBefore(expiresAt) && place.isOpen();
    }

    /** Uses the link up. */
    public void accept(Instant now) {
        requireUsable(now);
        acceptedAt = now;
    }

    /** Takes the invitation back. */
    public void cancel(Instant now) {
        if (acceptedAt != null) {
            throw new BusinessException("access.invitation.alreadyAccepted");
        }
        cancelledAt = now;
    }

    /** Gives the invitation a new link; the former one stops working. */
    public void renew(byte[] newTokenHash, Instant now) {
        if (acceptedAt != null || cancelledAt != null) {
            throw new BusinessException("access.invitation.notWaiting");
        }
        tokenHash = newTokenHash.clone();
        expiresAt = now.plus(LIFETIME);
    }

    private void requireUsable(Instant now) {
        if (!isUsable(now)) {
            throw new BusinessException("access.invitation.unusable");
        }
    }

    public String getEmail() {
        return email;
    }

    public Place getPlace() {
        return place;
    }

    public Instant getCreatedAt() {
        return createdAt;
    }

    public Instant getExpiresAt() {
        return expiresAt;
    }
}
