package org.maillage.access.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.security.MessageDigest;
import java.time.Duration;
import java.time.Instant;
import org.maillage.platform.persistence.SharedEntity;

/**
 * A signed-in browser. The token itself is only in its cookie: the row holds the hash, so that a copy of the database opens no
 * session. Deleting the row signs out, on every node at once.
 */
@Entity
@Table(name = "access_sessions")
public class AccountSession extends SharedEntity {
    private static final long serialVersionUID = 1L;

    /** Nobody stays signed in for longer, whatever they do: a working day. */
    public static final Duration LONGEST = Duration.ofHours(12);

    /** Left alone for so long, a browser is signed out. */
    public static final Duration IDLE = Duration.ofHours(2);

    /** "Last seen" is written this often at most: one write per page would cost more than it tells. */
    private static final Duration SEEN_STEP = Duration.ofMinutes(1);

    @Column(name = "token_hash")
    private byte[] tokenHash;

    @ManyToOne
    @JoinColumn(name = "assignment_id")
    private Assignment assignment;

    /** In simple words, so that people recognise their own: no more is kept of it. */
    private String browser;

    @Column(name = "created_at")
    private Instant createdAt = Instant.now();

    @Column(name = "seen_at")
    private Instant seenAt = Instant.now();

    @Column(name = "expires_at")
    private Instant expiresAt = Instant.now().plus(LONGEST);

    protected AccountSession() {
        this(new byte[0], new Assignment(), "");
    }

    public AccountSession(byte[] tokenHash, Assignment assignment, String browser) {
        this.tokenHash = tokenHash.clone();
        this.assignment = assignment;
        this.browser = browser;
    }

    public Assignment getAssignment() {
        return assignment;
    }

    /** Goes on in another place of the same person. */
    public void workAt(Assignment other) {
        if (!other.getAccount().equals(assignment.getAccount())) {
            throw new IllegalArgumentException("A session belongs to one account");
        }
        this.assignment = other;
    }

    public Instant getCreatedAt() {
        return createdAt;
    }

    public Instant getSeenAt() {
        return seenAt;
    }

    public String getBrowser() {
        return browser;
    }

    /** Whether this is the session of the browser that holds this token. */
    public boolean isOf(byte[] otherTokenHash) {
        return MessageDigest.isEqual(tokenHash, otherTokenHash);
    }

    /** When it ends if nothing happens. */
    public Instant getEnd() {
        Instant idle = seenAt.plus(IDLE);
        return idle.isBefore(expiresAt) ? idle : expiresAt;
    }

    public boolean isAlive(Instant now) {
        return now.isBefore(getEnd()) && assignment.getPlace().isOpen();
    }

    /** Whether "last seen" is old enough to be written again. */
    public boolean isSeenLongAgo(Instant now) {
        return now.isAfter(seenAt.plus(SEEN_STEP));
    }
}
