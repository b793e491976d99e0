package org.maillage.alerts.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.LocalDate;
import org.maillage.access.entity.Account;
import org.maillage.access.entity.Assignment;
import org.maillage.access.entity.Place;
import org.maillage.platform.persistence.SharedEntity;
import org.maillage.platform.security.Role;

/** Somebody wants the alerts of a network by mail, as long as they hold their role there. */
@Entity
@Table(name = "alerts_subscriptions")
public class AlertSubscription extends SharedEntity {
    private static final long serialVersionUID = 1L;

    @ManyToOne
    @JoinColumn(name = "assignment_id")
    private Assignment assignment;

    @Enumerated(EnumType.STRING)
    private AlertRhythm rhythm;

    @Column(name = "looked_on")
    private LocalDate lookedOn;

    protected AlertSubscription() {
        this(
                new Assignment(new Account("", "", "", ""), Place.onPlatform(Role.PLATFORM_OPERATOR)),
                AlertRhythm.NEVER,
                LocalDate.EPOCH);
    }

    /** From this day on: the first mail leaves on the next day of the rhythm. */
    public AlertSubscription(Assignment assignment, AlertRhythm rhythm, LocalDate since) {
        this.assignment = assignment;
        this.rhythm = rhythm;
        this.lookedOn = since;
    }

    /** The role in which the person reads the alerts. */
    public Assignment getAssignment() {
        return assignment;
    }

    public AlertRhythm getRhythm() {
        return rhythm;
    }

    public void setRhythm(AlertRhythm rhythm) {
        this.rhythm = rhythm;
    }

    /** Whether a day of its rhythm has come since anybody looked: one that was missed is made up for. */
    public boolean isDue(LocalDate today) {
        return lookedOn.isBefore(rhythm.newest(today));
    }

    /** Whatever was new on this day has been told. */
    public void looked(LocalDate today) {
        lookedOn = today;
    }
}
