package org.maillage.access.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.maillage.platform.persistence.SharedEntity;
import org.maillage.platform.trail.NotAudited;

/** A secret that lets its holder do one thing, once, for a short time. Only its hash is kept. */
@Entity
@NotAudited(because = "A step of signing in; the sign-in itself is told")
@Table(name = "access_tickets")
public class Ticket extends SharedEntity {
    private static final long serialVersionUID = 1L;

    /** What a ticket is good for, and for how long. */
    public enum Kind {
        /** Giving the code of the second factor, after the password. */
        SECOND_STEP(Duration.ofMinutes(10)),

        /** Choosing a new password, by a link that was sent by mail. */
        RESET(Duration.ofHours(1));

        private final Duration lifetime;

        Kind(Duration lifetime) {
            this.lifetime = lifetime;
        }

        public Duration lifetime() {
            return lifetime;
        }
    }

    @Enumerated(EnumType.STRING)
    private Kind kind;

    @Column(name = "token_hash")
    private byte[] tokenHash;

    @ManyToOne
    @JoinColumn(name = "account_id")
    private Account account;

    @Column(name = "expires_at")
    private Instant expiresAt;

    @Column(name = "used_at")
    private @Nullable Instant usedAt;

    protected Ticket() {
        this(Kind.RESET, new byte[0], new Account("", "", "", ""));
    }

    public Ticket(Kind kind, byte[] tokenHash, Account account) {
        this.kind = kind;
        this.tokenHash = tokenHash.clone();
        this.account = account;
        this.expiresAt = Instant.now().plus(kind.lifetime());
    }

    public Account getAccount() {
        return account;
    }

    public boolean isUsable(Kind purpose, Instant now) {
        return kind == purpose && usedAt == null && now.isBefore(expiresAt);
    }

    /** Uses it up. */
    public void use(Instant now) {
        usedAt = now;
    }
}
