package org.maillage.beneficiaries.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.maillage.platform.persistence.TenantEntity;
import org.maillage.platform.trail.NotAudited;

/** A file of people on its way in: read, then looked through, then taken over as far as its lines are right. */
@Entity
@Table(name = "beneficiaries_imports")
@NotAudited(because = "its use cases are told, and so is every person who is added; this counts how far it is")
public class PeopleImport extends TenantEntity {
    private static final long serialVersionUID = 1L;

    /** For how long the lines are kept, so that those that were refused can be fetched. */
    public static final Duration LIFETIME = Duration.ofDays(7);

    /** How far it is. */
    public enum State {
        /** Each line is looked at; nothing is saved. */
        CHECKING,
        /** Somebody decides. */
        CHECKED,
        TAKING,
        DONE,
        CANCELLED
    }

    private String name = "";

    private String headers = "";

    @Column(name = "row_count")
    private int rowCount;

    @Enumerated(EnumType.STRING)
    private State state = State.CHECKING;

    private boolean cautious = true;

    @Column(name = "requested_by")
    private UUID requestedBy = new UUID(0, 0);

    @Column(name = "requested_at")
    private Instant requestedAt = Instant.now();

    @Column(name = "renewed_at")
    private Instant renewedAt = Instant.now();

    @Column(name = "started_at")
    private @Nullable Instant startedAt;

    @Column(name = "finished_at")
    private @Nullable Instant finishedAt;

    protected PeopleImport() {}

    /**
     * A file that somebody hands over.
     *
     * @param headers its first line, as JSON
     */
    public PeopleImport(String name, String headers, int rowCount, UUID requestedBy) {
        this.name = name;
        this.headers = headers;
        this.rowCount = rowCount;
        this.requestedBy = requestedBy;
    }

    /** Every line was looked at. */
    public void checked() {
        state = State.CHECKED;
    }

    /**
     * The lines are taken over, as far as they are right.
     *
     * @param cautiously without those about somebody who may be known already
     */
    public void take(boolean cautiously, Instant now) {
        state = State.TAKING;
        cautious = cautiously;
        startedAt = now;
    }

    public void finish(Instant now) {
        state = State.DONE;
        finishedAt = now;
    }

    /** Stops it: who was taken over stays. */
    public void cancel(Instant now) {
        if (isUnderWay() || state == State.CHECKED) {
            state = State.CANCELLED;
            finishedAt = now;
        }
    }

    public void renew(Instant now) {
        renewedAt = now;
    }

    /** Whether a job works on it. */
    public boolean isUnderWay() {
        return state == State.CHECKING || state == State.TAKING;
    }

    /** Name of the file, as its owner calls it. */
    public String getName() {
        return name;
    }

    public String getHeaders() {
        return headers;
    }

    public int getRowCount() {
        return rowCount;
    }

    public State getState() {
        return state;
    }

    public boolean isCautious() {
        return cautious;
    }

    public UUID getRequestedBy() {
        return requestedBy;
    }

    public Instant getRequestedAt() {
        return requestedAt;
    }

    public Instant getRenewedAt() {
        return renewedAt;
    }

    public @Nullable Instant getStartedAt() {
        return startedAt;
    }

    public @Nullable Instant getFinishedAt() {
        return finishedAt;
    }
}
