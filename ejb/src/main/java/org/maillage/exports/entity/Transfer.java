package org.maillage.exports.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.maillage.platform.persistence.SharedEntity;

/** An archive of a whole structure: asked for, then made or read by a job, then kept for a while. */
@Entity
@Table(name = "exports_transfers")
public class Transfer extends SharedEntity {
    private static final long serialVersionUID = 1L;

    /** How long an archive can be downloaded. */
    public static final Duration LIFETIME = Duration.ofDays(7);

    /** A job that has not ended after so long died with its node. */
    private static final Duration LONGEST = Duration.ofHours(2);

    /** Out of the structure, or into it. */
    public enum Direction {
        EXPORT,
        IMPORT
    }

    /** How far it is. */
    public enum State {
        WAITING,
        RUNNING,
        READY,
        FAILED,
        EXPIRED
    }

    @Enumerated(EnumType.STRING)
    private Direction direction;

    @Column(name = "tenant_number")
    private int tenantNumber;

    @Column(name = "account_id")
    private UUID accountId;

    @Enumerated(EnumType.STRING)
    private State state = State.WAITING;

    private String file;

    private long bytes;

    @Column(name = "row_count")
    private long rowCount;

    private @Nullable String sha256;

    private @Nullable String failure;

    @Column(name = "requested_at")
    private Instant requestedAt = Instant.now();

    @Column(name = "started_at")
    private @Nullable Instant startedAt;

    @Column(name = "finished_at")
    private @Nullable Instant finishedAt;

    @Column(name = "expires_at")
    private @Nullable Instant expiresAt;

    protected Transfer() {
        this(Direction.EXPORT, 0, new UUID(0, 0), "");
    }

    private Transfer(Direction direction, int tenantNumber, UUID accountId, String file) {
        this.direction = direction;
        this.tenantNumber = tenantNumber;
        this.accountId = accountId;
        this.file = file;
    }

    /** Somebody asks for the archive of a structure. */
    public static Transfer export(int tenantNumber, UUID accountId) {
        Transfer transfer = new Transfer(Direction.EXPORT, tenantNumber, accountId, "");
        transfer.file = transfer.getId() + ".zip";
        return transfer;
    }

    /** Somebody asks to read an archive into a structure. */
    public static Transfer reading(int tenantNumber, UUID accountId, String file) {
        return new Transfer(Direction.IMPORT, tenantNumber, accountId, file);
    }

    /** Whether a job may take it up. */
    public boolean isDue(Instant now) {
        boolean lost = state == State.RUNNING && startedAt != null && now.isAfter(startedAt.plus(LONGEST));
        return state == State.WAITING || lost;
    }

    public void start(Instant now) {
        state = State.RUNNING;
        startedAt = now;
    }

    /** It is done; an archive can be downloaded from now on. */
    public void finish(long size, long rows, @Nullable String digest, Instant now) {
        state = State.READY;
        bytes = size;
        rowCount = rows;
        sha256 = digest;
        finishedAt = now;
        expiresAt = now.plus(LIFETIME);
    }

    /** It did not work; {@code key} tells why. */
    public void fail(String key, Instant now) {
        state = State.FAILED;
        failure = key;
        finishedAt = now;
    }

    /** Its file is gone. */
    public void expire() {
        state = State.EXPIRED;
    }

    /** Whether the archive can be downloaded. */
    public boolean isReady(Instant now) {
        return direction == Direction.EXPORT && state == State.READY && expiresAt != null && now.isBefore(expiresAt);
    }

    /** Whether something is still to come. */
    public boolean isUnderWay() {
        return state == State.WAITING || state == State.RUNNING;
    }

    public Direction getDirection() {
        return direction;
    }

    public int getTenantNumber() {
        return tenantNumber;
    }

    public UUID getAccountId() {
        return accountId;
    }

    public State getState() {
        return state;
    }

    /** Name of the file in the directory of exports or imports. */
    public String getFile() {
        return file;
    }

    public long getBytes() {
        return bytes;
    }

    public long getRowCount() {
        return rowCount;
    }

    /** Hexadecimal SHA-256 of the archive. */
    public @Nullable String getSha256() {
        return sha256;
    }

    /** Key of the sentence that tells why it failed. */
    public @Nullable String getFailure() {
        return failure;
    }

    public Instant getRequestedAt() {
        return requestedAt;
    }

    public @Nullable Instant getFinishedAt() {
        return finishedAt;
    }

    public @Nullable Instant getExpiresAt() {
        return expiresAt;
    }
}
