package org.maillage.access.entity;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToOne;
import jakarta.persistence.Table;
import jakarta.validation.constraints.Size;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.maillage.platform.errors.BusinessException;
import org.maillage.platform.persistence.SharedEntity;
import org.maillage.platform.texts.FreeText;
import org.maillage.tenants.entity.Tenant;

/** A structure lets an operator look at its screens for some hours, or is asked to. */
@Entity
@Table(name = "access_support")
public class SupportAccess extends SharedEntity {
    private static final long serialVersionUID = 1L;

    /** For how long. */
    public enum Length {
        HOUR(Duration.ofHours(1)),
        HALF_DAY(Duration.ofHours(4)),
        DAY(Duration.ofDays(1)),
        THREE_DAYS(Duration.ofDays(3));

        private final Duration duration;

        Length(Duration duration) {
            this.duration = duration;
        }

        public Duration duration() {
            return duration;
        }
    }

    /** Where it stands. */
    public enum State {
        ASKED,
        REFUSED,
        OPEN,
        OVER
    }

    @ManyToOne
    @JoinColumn(name = "tenant_number", referencedColumnName = "number")
    private @Nullable Tenant tenant;

    @ManyToOne
    @JoinColumn(name = "operator_id")
    private Account operator;

    @Enumerated(EnumType.STRING)
    private Length length;

    @FreeText
    @Size(max = 500)
    private String reason;

    @Column(name = "asked_at")
    private Instant askedAt = Instant.now();

    @Column(name = "decided_at")
    private @Nullable Instant decidedAt;

    private @Nullable Instant until;

    @Column(name = "ended_at")
    private @Nullable Instant endedAt;

    @OneToOne(cascade = CascadeType.PERSIST)
    @JoinColumn(name = "assignment_id")
    private @Nullable Assignment assignment;

    protected SupportAccess() {
        this(null, new Account("", "", "", ""), Length.HOUR, "");
    }

    /**
     * Asked by the operator, or offered by the structure.
     *
     * @param reason empty when the structure offers it
     */
    public SupportAccess(@Nullable Tenant tenant, Account operator, Length length, String reason) {
        this.tenant = tenant;
        this.operator = operator;
        this.length = length;
        this.reason = reason;
    }

    /** Lets the operator in from now on. */
    public void allow(Instant now) {
        requireAsked(now);
        Tenant opened = tenant;
        if (opened == null) {
            throw new IllegalStateException("An access belongs to a structure");
        }
        decidedAt = now;
        Instant end = now.plus(length.duration());
        until = end;
        assignment = Assignment.support(operator, opened, end);
    }

    /** Says no. */
    public void refuse(Instant now) {
        requireAsked(now);
        decidedAt = now;
    }

    /** Shuts the operator out before the time. */
    public void end(Instant now) {
        if (state(now) != State.OPEN || assignment == null) {
            throw new BusinessException("access.support.notOpen");
        }
        endedAt = now;
        assignment.end(now);
    }

    private void requireAsked(Instant now) {
        if (state(now) != State.ASKED) {
            throw new BusinessException("access.support.decided");
        }
    }

    public State state(Instant now) {
        if (decidedAt == null) {
            return State.ASKED;
        }
        if (until == null) {
            return State.REFUSED;
        }
        return endedAt == null && now.isBefore(until) ? State.OPEN : State.OVER;
    }

    /** Where it stands now, for a page. */
    public State getState() {
        return state(Instant.now());
    }

    public @Nullable Tenant getTenant() {
        return tenant;
    }

    public Account getOperator() {
        return operator;
    }

    public Length getLength() {
        return length;
    }

    /** Why the operator asks; empty when the structure offered it. */
    public String getReason() {
        return reason;
    }

    public Instant getAskedAt() {
        return askedAt;
    }

    /** When it runs out; null before it is granted. */
    public @Nullable Instant getUntil() {
        return until;
    }

    /** The role that the operator steps into; null before it is granted. */
    public @Nullable Assignment getAssignment() {
        return assignment;
    }
}
