package org.maillage.onboarding.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.maillage.platform.errors.BusinessException;
import org.maillage.platform.persistence.SharedEntity;
import org.maillage.platform.trail.NotAudited;

/** How far a structure is on its first steps, as its network may know it: which ones and since when, nothing else. */
@Entity
@NotAudited(because = "It repeats what was told when it was done, for the network")
@Table(name = "onboarding_courses")
public class Course extends SharedEntity {
    private static final long serialVersionUID = 1L;

    /** A structure that has taken no step for so long may need help. */
    public static final Duration PATIENCE = Duration.ofDays(14);

    /** Nobody is reminded more often. */
    private static final Duration BETWEEN_REMINDERS = Duration.ofDays(1);

    @Column(name = "tenant_number")
    private int tenantNumber;

    @Convert(converter = StepsConverter.class)
    private Set<Step> done = Set.of();

    private boolean finished;

    private Instant since;

    @Column(name = "aside_at")
    private @Nullable Instant asideAt;

    @Column(name = "reminded_at")
    private @Nullable Instant remindedAt;

    protected Course() {
        this(0, Instant.EPOCH);
    }

    /** The course of a structure that exists since that moment, before its first step. */
    public Course(int tenantNumber, Instant since) {
        this.tenantNumber = tenantNumber;
        this.since = since;
    }

    /** Notes the steps that are taken now; a step that was taken stays taken. */
    public void note(Set<Step> seen, Instant now) {
        Set<Step> all = EnumSet.noneOf(Step.class);
        all.addAll(done);
        if (all.addAll(seen)) {
            done = Collections.unmodifiableSet(all);
            since = now;
            finished = all.size() == Step.values().length;
        }
    }

    /** The administrator goes on without it: nobody is led to it any more. */
    public void putAside(Instant now) {
        asideAt = now;
    }

    /** The administrator takes it up again. */
    public void takeUp() {
        asideAt = null;
    }

    /**
     * Notes that the administrators are reminded now.
     *
     * @throws BusinessException when there is nothing left to do, or when they were reminded a moment ago
     */
    public void remind(Instant now) {
        if (finished) {
            throw new BusinessException("onboarding.help.finished");
        }
        if (remindedAt != null && now.isBefore(remindedAt.plus(BETWEEN_REMINDERS))) {
            throw new BusinessException("onboarding.help.justReminded");
        }
        remindedAt = now;
    }

    /** The first step that waits; null when all are taken. */
    public @Nullable Step next() {
        return Arrays.stream(Step.values())
                .filter(step -> !done.contains(step))
                .findFirst()
                .orElse(null);
    }

    /** Whether steps wait, and none was taken for a while. */
    public boolean isStuck(Instant now) {
        return !finished && since.plus(PATIENCE).isBefore(now);
    }

    public int getTenantNumber() {
        return tenantNumber;
    }

    public Set<Step> getDone() {
        return done;
    }

    public boolean isFinished() {
        return finished;
    }

    /** When the last step was taken; before the first one, when the structure was accepted. */
    public Instant getSince() {
        return since;
    }

    public @Nullable Instant getAsideAt() {
        return asideAt;
    }

    public @Nullable Instant getRemindedAt() {
        return remindedAt;
    }
}
