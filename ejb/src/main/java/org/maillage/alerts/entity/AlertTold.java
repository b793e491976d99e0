package org.maillage.alerts.entity;

import jakarta.persistence.Entity;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import org.maillage.platform.persistence.SharedEntity;
import org.maillage.platform.trail.NotAudited;

/** An alert that stands and that somebody was told of by mail: they are not told again before it went and came back. */
@Entity
@NotAudited(because = "Follows from the mail that was written, which is told with its subscription")
@Table(name = "alerts_told")
public class AlertTold extends SharedEntity {
    private static final long serialVersionUID = 1L;

    @ManyToOne
    @JoinColumn(name = "subscription_id")
    private AlertSubscription subscription;

    private String alert;

    protected AlertTold() {
        this(new AlertSubscription(), "");
    }

    /**
     * Somebody was told.
     *
     * @param alert by what it is known again
     */
    public AlertTold(AlertSubscription subscription, String alert) {
        this.subscription = subscription;
        this.alert = alert;
    }

    public AlertSubscription getSubscription() {
        return subscription;
    }

    public String getAlert() {
        return alert;
    }
}
