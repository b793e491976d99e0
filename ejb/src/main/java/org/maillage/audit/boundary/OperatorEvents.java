package org.maillage.audit.boundary;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.maillage.audit.control.Search;
import org.maillage.audit.entity.Deed;
import org.maillage.audit.entity.OperatorEvent;
import org.maillage.platform.security.Acting;
import org.maillage.platform.security.Permission;
import org.maillage.platform.security.Role;
import org.maillage.platform.tenancy.CrossTenant;
import org.maillage.platform.trail.Audited;
import org.maillage.platform.trail.PossibleActs;

/** The trail of what happens above structures: a network reads its own part of it, the platform reads all. */
@Stateless
@CrossTenant(because = "Operators belong to no structure; their trail holds nothing of one")
public class OperatorEvents {

    @Inject
    private Search search;

    @Inject
    private PossibleActs possible;

    /** A page of the trail of the operator's network; as in {@link AuditEvents#page}. */
    @Permission("audit:network")
    public List<Deed> pageOfNetwork(EventQuery query, long below, int size) {
        return page(query, Acting.require().requireNetwork(), below, size);
    }

    /** A page of the trail of all operators; as in {@link AuditEvents#page}. */
    @Permission("audit:platform")
    public List<Deed> pageOfPlatform(EventQuery query, long below, int size) {
        return page(query, null, below, size);
    }

    /** The acts that the trail of a network can hold: those of who may do something for it. */
    @Permission("audit:network")
    public Set<String> actsOfNetwork() {
        return possible.of(Role.Scope.NETWORK);
    }

    /** Hands all events of the operator's network to the reader. */
    @Permission("audit:network")
    @Audited(of = OperatorEvent.class)
    public void exportOfNetwork(EventQuery query, Consumer<Deed> reader) {
        search.all(OperatorEvent.class, query, Acting.require().requireNetwork(), OperatorEvent::getDeed, reader);
    }

    /** Hands all events of all operators to the reader. */
    @Permission("audit:platform")
    @Audited(of = OperatorEvent.class)
    public void exportOfPlatform(EventQuery query, Consumer<Deed> reader) {
        search.all(OperatorEvent.class, query, null, OperatorEvent::getDeed, reader);
    }

    private List<Deed> page(EventQuery query, @Nullable UUID network, long below, int size) {
        return search.page(OperatorEvent.class, query, network, below, size).stream()
                .map(OperatorEvent::getDeed)
                .toList();
    }
}
