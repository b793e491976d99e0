package org.maillage.access.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import org.maillage.platform.persistence.SharedEntity;

/** An application on a person's telephone that shows a new code every thirty seconds (TOTP, RFC 6238). Its secret is encrypted. */
@Entity
@Table(name = "access_second_factors")
public class SecondFactor extends SharedEntity {
    private static final long serialVersionUID = 1L;

    @ManyToOne
    @JoinColumn(name = "account_id")
    private Account account;

    private byte[] secret;

    /** The thirty seconds for which a code was given last: none is taken twice, none older than it. */
    @Column(name = "last_step")
    private long lastStep;

    @Column(name = "created_at")
    private Instant createdAt = Instant.now();

    protected SecondFactor() {
        this(new Account("", "", "", ""), new byte[0], 0);
    }

    public SecondFactor(Account account, byte[] secret, long lastStep) {
        this.account = account;
        this.secret = secret.clone();
        this.lastStep = lastStep;
    }

    public Account getAccount() {
        return account;
    }

    public byte[] getSecret() {
        return secret.clone();
    }

    public long getLastStep() {
        return lastStep;
    }

    public Instant getCreatedAt() {
        return createdAt;
    }
}
