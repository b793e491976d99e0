package org.maillage.admin.audit;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.function.Consumer;
import org.maillage.audit.entity.Deed;
import org.maillage.platform.texts.Csv;
import org.maillage.ui.language.Phrases;

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
        // Faces owns the stream and ends it with the response.
        Writer file = new OutputStreamWriter(response.getResponseOutputStream(), StandardCharsets.UTF_8);
        file.write(Csv.MARK);
        file.write(Csv.line(
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
                phrases.of("audit.hash")));
        trail.accept(deed -> write(file, deed));
        file.flush();
        faces.responseComplete();
    }

    private void write(Writer file, Deed deed) {
        try {
            file.write(line(deed));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private String line(Deed deed) {
        ShownEvent event = words.show(deed);
        return Csv.line(
                event.number(),
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
