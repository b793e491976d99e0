package org.maillage.access.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import org.maillage.platform.persistence.SharedEntity;
import org.maillage.platform.trail.NotAudited;

/**
 * A browser in which a person has signed in before. It opens nothing: it only has tries of its own, so that wrong passwords typed
 * elsewhere never keep this person out. Several people may share a browser; each has a row.
 */
@Entity
@NotAudited(because = "It remembers a browser; the sign-in itself is told")
@Table(name = "access_devices")
public class Device extends SharedEntity {
    private static final long serialVersionUID = 1L;

    /** How long a browser is remembered after it was last used. */
    public static final Duration LIFETIME = Duration.ofDays(365);

    @Column(name = "token_hash")
    private byte[] tokenHash;

    @ManyToOne
    @JoinColumn(name = "account_id")
    private Account account;

    @Column(name = "seen_at")
    private Instant seenAt = Instant.now();

    protected Device() {
        this(new byte[0], new Account("", "", "", ""));
    }

    public Device(byte[] tokenHash, Account account) {
        this.tokenHash = tokenHash.clone();
        this.account = account;
    }

    public Account getAccount() {
        return account;
    }

    /** Remembers that the browser was used. */
    public void seen(Instant now) {
        seenAt = now;
    }

    public Instant getSeenAt() {
        return seenAt;
    }
}
