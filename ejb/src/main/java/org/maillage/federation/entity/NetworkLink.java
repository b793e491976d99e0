package org.maillage.federation.entity;

import jakarta.persistence.Entity;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.maillage.platform.persistence.SharedEntity;

/**
 * A network belongs to a larger one from one day to another, both included: what its structures do on these days counts in the larger one
 * too, once, by however many ways they belong to it.
 */
@Entity
@Table(name = "federation_links")
public class NetworkLink extends SharedEntity {
    private static final long serialVersionUID = 1L;

    @ManyToOne
    @JoinColumn(name = "child_id")
    private Network child = new Network();

    @NotNull(message = "{federation.link.parent.missing}")
    @ManyToOne
    @JoinColumn(name = "parent_id")
    private @Nullable Network parent;

    @NotNull(message = "{federation.link.since.missing}")
    private @Nullable LocalDate since;

    private @Nullable LocalDate until;

    protected NetworkLink() {}

    /** A link that still has to say to what and since when. */
    public NetworkLink(Network child) {
        this.child = child;
    }

    public NetworkLink(Network child, Network parent, LocalDate since) {
        this.child = child;
        this.parent = parent;
        this.since = since;
    }

    /** Ends with this day, which is part of it still; never before it began. */
    public void end(LocalDate lastDay) {
        until = since != null && lastDay.isBefore(since) ? since : lastDay;
    }

    /** Whether the smaller network belongs to the larger one on that day. */
    public boolean covers(LocalDate day) {
        return since != null && !day.isBefore(since) && (until == null || !day.isAfter(until));
    }

    /** Whether both links hold on some day. */
    public boolean overlaps(NetworkLink other) {
        return other.since != null && holdsBetween(other.since, other.until == null ? LocalDate.MAX : other.until);
    }

    /** Whether it holds on some day from one to another, both included. */
    public boolean holdsBetween(LocalDate first, LocalDate last) {
        return since != null && !since.isAfter(last) && (until == null || !until.isBefore(first));
    }

    /** The network that belongs to the other. */
    public Network getChild() {
        return child;
    }

    /** The larger network. */
    public @Nullable Network getParent() {
        return parent;
    }

    public void setParent(@Nullable Network parent) {
        this.parent = parent;
    }

    public @Nullable LocalDate getSince() {
        return since;
    }

    public void setSince(@Nullable LocalDate since) {
        this.since = since;
    }

    /** Last day, {@code null} as long as none is known. */
    public @Nullable LocalDate getUntil() {
        return until;
    }
}
