package org.maillage.audit.boundary;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.function.Consumer;
import org.maillage.audit.control.Search;
import org.maillage.audit.entity.AuditEvent;
import org.maillage.audit.entity.Deed;
import org.maillage.platform.security.Permission;
import org.maillage.platform.trail.Audited;

/** The trail of a structure, read by who answers for it. */
@Stateless
@Permission("audit:read")
public class AuditEvents {

    @Inject
    private Search search;

    /**
     * A page of the trail, the newest event first.
     *
     * @param below events with a smaller number only; {@link Long#MAX_VALUE} for the newest
     * @param size events at most
     */
    public List<Deed> page(EventQuery query, long below, int size) {
        return search.page(AuditEvent.class, query, null, below, size).stream()
                .map(AuditEvent::getDeed)
                .toList();
    }

    /** Hands all events asked for to the reader, one by one, the newest first. */
    @Audited(of = AuditEvent.class)
    public void export(EventQuery query, Consumer<Deed> reader) {
        search.all(AuditEvent.class, query, null, AuditEvent::getDeed, reader);
    }
}
