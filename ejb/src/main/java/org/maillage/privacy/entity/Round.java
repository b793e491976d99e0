package org.maillage.privacy.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.maillage.platform.persistence.SharedEntity;
import org.maillage.platform.trail.NotAudited;

/**
 * The work of one day, and what went above structures. Its day is unique: the node that writes the row works, the others find it. A node that
 * says nothing for {@link #PATIENCE} is taken to be gone, and another goes on where it stopped.
 */
@Entity
@NotAudited(because = "Bookkeeping of a job; the trail tells of what it changes")
@Table(name = "privacy_rounds")
public class Round extends SharedEntity {
    private static final long serialVersionUID = 1L;

    public static final Duration PATIENCE = Duration.ofMinutes(10);

    private LocalDate day = LocalDate.EPOCH;

    private String holder = "";

    @Column(name = "renewed_at")
    private Instant renewedAt = Instant.now();

    @Column(name = "finished_at")
    private @Nullable Instant finishedAt;

    private int failures;
    private int warned;
    private int closed;
    private int invitations;
    private int requests;
    private int mails;

    protected Round() {}

    public Round(LocalDate day, String holder) {
        this.day = day;
        this.holder = holder;
    }

    /** Whether another node may go on with it. */
    public boolean isLeft(Instant now) {
        return finishedAt == null && renewedAt.isBefore(now.minus(PATIENCE));
    }

    public boolean isHeldBy(String node) {
        return finishedAt == null && holder.equals(node);
    }

    /** The node is still at work, or takes the work over. */
    public void hold(String node, Instant now) {
        holder = node;
        renewedAt = now;
    }

    public void finish(Instant now) {
        finishedAt = now;
    }

    public void failed() {
        failures++;
    }

    public void warned(int more) {
        warned += more;
    }

    public void closed(int more) {
        closed += more;
    }

    public void invitations(int more) {
        invitations += more;
    }

    public void requests(int more) {
        requests += more;
    }

    public void mails(int more) {
        mails += more;
    }

    public LocalDate getDay() {
        return day;
    }

    /** Null while a node is at work. */
    public @Nullable Instant getFinishedAt() {
        return finishedAt;
    }

    /** How many parts of the work failed; the log says why, and the next day tries again. */
    public int getFailures() {
        return failures;
    }

    /** Owners who were told that their account will be closed. */
    public int getWarned() {
        return warned;
    }

    /** Accounts that were closed. */
    public int getClosed() {
        return closed;
    }

    public int getInvitations() {
        return invitations;
    }

    /** Refused requests of structures. */
    public int getRequests() {
        return requests;
    }

    public int getMails() {
        return mails;
    }
}
