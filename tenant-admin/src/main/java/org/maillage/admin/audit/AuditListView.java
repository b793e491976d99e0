package org.maillage.admin.audit;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.function.Consumer;
import org.maillage.audit.boundary.AuditEvents;
import org.maillage.audit.boundary.EventQuery;
import org.maillage.audit.entity.Deed;

/** The trail of the structure, for who answers for it. */
@Named
@ViewScoped
public class AuditListView extends TrailPage {
    private static final long serialVersionUID = 1L;

    @Inject
    private AuditEvents events;

    @Override
    List<Deed> page(EventQuery query, long below, int size) {
        return events.page(query, below, size);
    }

    @Override
    void all(EventQuery query, Consumer<Deed> reader) {
        events.export(query, reader);
    }
}
