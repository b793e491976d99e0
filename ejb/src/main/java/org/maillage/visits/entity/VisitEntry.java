package org.maillage.visits.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.maillage.platform.persistence.TenantEntity;

/**
 * One tap, or one cell of the grid that was typed: what it added to a count. Its identifier is made by the page, so that what is sent
 * again after a lost answer counts once.
 */
@Entity
@Table(name = "visits_entries")
public class VisitEntry extends TenantEntity {
    private static final long serialVersionUID = 1L;

    @ManyToOne
    @JoinColumn(name = "count_id")
    private VisitCount count = new VisitCount();

    private int added;

    private boolean undone;

    @Column(name = "entered_at")
    private Instant enteredAt = Instant.now();

    protected VisitEntry() {}

    /** Enters visitors into a count; fewer than none when the count is corrected downwards. */
    public VisitEntry(UUID id, VisitCount count, int added) {
        identify(id);
        count.add(added);
        this.count = count;
        this.added = added;
    }

    /** Takes them out again, once. */
    public void undo() {
        if (!undone) {
            count.add(-added);
            undone = true;
        }
    }

    public VisitCount getCount() {
        return count;
    }

    public int getAdded() {
        return added;
    }

    public boolean isUndone() {
        return undone;
    }

    public Instant getEnteredAt() {
        return enteredAt;
    }
}
