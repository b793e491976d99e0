package org.maillage.admin.audit;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.function.Consumer;
import org.maillage.audit.boundary.EventQuery;
import org.maillage.audit.boundary.OperatorEvents;
import org.maillage.audit.entity.Deed;

/** The trail of everything above the structures. */
@Named
@ViewScoped
public class PlatformAuditListView extends TrailPage {
    private static final long serialVersionUID = 1L;

    @Inject
    private OperatorEvents events;

    @Override
    List<Deed> page(EventQuery query, long below, int size) {
        return events.pageOfPlatform(query, below, size);
    }

    @Override
    void all(EventQuery query, Consumer<Deed> reader) {
        events.exportOfPlatform(query, reader);
    }
}
