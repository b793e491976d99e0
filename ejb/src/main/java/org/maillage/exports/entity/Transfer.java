package org.maillage.exports.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.maillage.platform.persistence.SharedEntity;
import org.maillage.platform.security.Actor;

/** A file that is asked for, then made or read by a job, then kept for a while: an archive of a whole structure, or a table of a part. */
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

    /** What is in it. */
    public enum Kind {
        /** Everything that the structure owns. */
        ARCHIVE("zip"),
        /** A table of what somebody chose. */
        CSV("csv"),
        XLSX("xlsx");

        private final String extension;

        Kind(String extension) {
            this.extension = extension;
        }

        public String extension() {
            return extension;
        }
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
    private Kind kind = Kind.ARCHIVE;

    private @Nullable String request;

    @Column(name = "assignment_id")
    private @Nullable String assignmentId;

    private long expected;

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

    /**
     * Somebody asks for a table.
     *
     * @param request what was chosen, in the words of the component that writes it
     * @param expected how many rows there are now, to tell how far it is
     */
    public static Transfer table(Kind kind, Actor who, String request, long expected) {
        Transfer transfer = new Transfer(Direction.EXPORT, Objects.requireNonNull(who.tenantId()), who.accountId(), "");
        transfer.kind = kind;
        transfer.file = transfer.getId() + "." + kind.extension();
        transfer.assignmentId = who.assignmentId().toString();
        transfer.request = request;
        transfer.expected = expected;
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

    /** So many rows are written. */
    public void proceed(long rows) {
        rowCount = rows;
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

    public Kind getKind() {
        return kind;
    }

    /** What was chosen for a table; empty for an archive. */
    public String getRequest() {
        return request == null ? "" : request;
    }

    /** The role in which a table was asked for. */
    public UUID getAssignmentId() {
        return UUID.fromString(Objects.requireNonNull(assignmentId));
    }

    /** How far it is, in percent; it may end a little before or after all that was expected. */
    public int getPercent() {
        final int whole = 100;
        return expected == 0 ? 0 : (int) Math.min(whole, whole * rowCount / expected);
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
