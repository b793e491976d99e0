package org.maillage.admin.audit;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import java.io.IOException;
import java.util.function.Consumer;
import org.maillage.audit.entity.Deed;
import org.maillage.ui.language.Phrases;
import org.maillage.ui.page.Csv;

/** Sends a trail to the browser as a file, line by line as it is read. */
@RequestScoped
class EventFile {

    @Inject
    private EventWords words;

    @Inject
    private Phrases phrases;

    void send(String name, Consumer<Consumer<Deed>> trail) throws IOException {
        FacesContext faces = FacesContext.getCurrentInstance();
        ExternalContext response = faces.getExternalContext();
        response.setResponseContentType("text/csv; charset=UTF-8");
        response.setResponseHeader("Content-Disposition", "attachment; filename=\"" + name + "\"");
        Csv csv = new Csv(response.getResponseOutputStream());
        csv.line(
                phrases.of("audit.number"),
                phrases.of("audit.at"),
                phrases.of("audit.who"),
                phrases.of("audit.role"),
                phrases.of("audit.address"),
                phrases.of("audit.action"),
                phrases.of("audit.subject"),
                phrases.of("audit.subject.id"),
                phrases.of("audit.outcome"),
                phrases.of("audit.reason"),
                phrases.of("audit.changes"),
                phrases.of("audit.hash"));
        trail.accept(deed -> write(csv, deed));
        csv.flush();
        faces.responseComplete();
    }

    private void write(Csv csv, Deed deed) {
        ShownEvent event = words.show(deed);
        csv.line(
                Long.toString(event.number()),
                event.at(),
                event.who(),
                event.role(),
                event.address(),
                event.action(),
                event.subject(),
                deed.getEntityId(),
                event.outcomeText(),
                event.reason(),
                deed.getChanges(),
                deed.getHash());
    }
}
