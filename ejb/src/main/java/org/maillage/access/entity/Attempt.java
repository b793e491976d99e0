package org.maillage.access.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import org.maillage.platform.persistence.SharedEntity;
import org.maillage.platform.trail.NotAudited;

/**
 * Something that was tried and may be tried only so often. Of the account and of where it came from only hashes are kept, for what
 * is typed as an address may be anything.
 */
@Entity
@NotAudited(because = "It counts tries; the refused sign-in itself is told")
@Table(name = "access_attempts")
public class Attempt extends SharedEntity {
    private static final long serialVersionUID = 1L;

    /** The longest of the windows below: older rows mean nothing. */
    public static final Duration LONGEST_WINDOW = Duration.ofHours(1);

    /** What is tried, how long it counts, and how often it may be tried. */
    public enum Kind {
        /** A password, counted for one account and one source together: nobody can use up the tries of somebody else. */
        PASSWORD(Duration.ofMinutes(15), 10, 100),

        /** A code of the second factor. Whoever gets here knows the password, so the account alone may be counted. */
        CODE(Duration.ofMinutes(15), 10, Integer.MAX_VALUE),

        /** A link for a new password. */
        RESET(Duration.ofHours(1), 3, 30);

        private final Duration window;
        private final int mostPerAccount;
        private final int mostPerSource;

        Kind(Duration window, int mostPerAccount, int mostPerSource) {
            this.window = window;
            this.mostPerAccount = mostPerAccount;
            this.mostPerSource = mostPerSource;
        }

        public Duration window() {
            return window;
        }

        /** How many in one window for one account, from one source where the source is told. */
        public int mostPerAccount() {
            return mostPerAccount;
        }

        /** How many in one window from one source, whatever the account. */
        public int mostPerSource() {
            return mostPerSource;
        }
    }

    @Enumerated(EnumType.STRING)
    private Kind kind;

    @Column(name = "account_key")
    private byte[] accountKey;

    @Column(name = "source_key")
    private byte[] sourceKey;

    @Column(name = "at")
    private Instant at = Instant.now();

    protected Attempt() {
        this(Kind.PASSWORD, new byte[0], new byte[0]);
    }

    public Attempt(Kind kind, byte[] accountKey, byte[] sourceKey) {
        this.kind = kind;
        this.accountKey = accountKey.clone();
        this.sourceKey = sourceKey.clone();
    }

    public Kind getKind() {
        return kind;
    }

    public byte[] getAccountKey() {
        return accountKey.clone();
    }

    public byte[] getSourceKey() {
        return sourceKey.clone();
    }

    public Instant getAt() {
        return at;
    }
}
