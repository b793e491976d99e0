package org.maillage.admin.audit;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.maillage.audit.boundary.EventQuery;
import org.maillage.audit.boundary.OperatorEvents;
import org.maillage.audit.entity.Deed;

/** The trail of those who operate the network. */
@Named
@ViewScoped
public class NetworkAuditListView extends TrailPage {
    private static final long serialVersionUID = 1L;

    @Inject
    private OperatorEvents events;

    /** Without those of structures: nobody finds them here. */
    @Override
    public Map<String, String> getActions() {
        Map<String, String> known = new LinkedHashMap<>(super.getActions());
        known.keySet().retainAll(events.actsOfNetwork());
        return known;
    }

    @Override
    List<Deed> page(EventQuery query, long below, int size) {
        return events.pageOfNetwork(query, below, size);
    }

    @Override
    void all(EventQuery query, Consumer<Deed> reader) {
        events.exportOfNetwork(query, reader);
    }
}
