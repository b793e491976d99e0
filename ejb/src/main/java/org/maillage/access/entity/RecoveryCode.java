package org.maillage.access.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.maillage.platform.persistence.SharedEntity;

/** Takes the place of a code once, for somebody who has lost their telephone. Only its hash is kept. */
@Entity
@Table(name = "access_recovery_codes")
public class RecoveryCode extends SharedEntity {
    private static final long serialVersionUID = 1L;

    /** How many a person receives. */
    public static final int NUMBER = 10;

    @ManyToOne
    @JoinColumn(name = "account_id")
    private Account account;

    @Column(name = "code_hash")
    private byte[] codeHash;

    @Column(name = "used_at")
    private @Nullable Instant usedAt;

    protected RecoveryCode() {
        this(new Account("", "", "", ""), new byte[0]);
    }

    public RecoveryCode(Account account, byte[] codeHash) {
        this.account = account;
        this.codeHash = codeHash.clone();
    }

    public Account getAccount() {
        return account;
    }

    public boolean isUsed() {
        return usedAt != null;
    }
}
