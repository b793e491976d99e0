package org.maillage.web.figures;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import java.io.IOException;
import org.maillage.exports.entity.Transfer;
import org.maillage.figures.boundary.CoordinationExports;
import org.maillage.ui.language.Language;
import org.maillage.ui.page.Attachment;

/** Hands the activities of coordination out as a file, line by line as they are read. */
@RequestScoped
public class CoordinationFiles {

    @Inject
    private CoordinationExports exports;

    @Inject
    private Language language;

    /** Answers the request with the file. */
    public void hand(Transfer.Kind kind) throws IOException {
        FacesContext faces = FacesContext.getCurrentInstance();
        ExternalContext answer = faces.getExternalContext();
        Attachment.announce(answer, "coordination", kind.extension());
        exports.write(kind, language.getLocale(), answer.getResponseOutputStream());
        faces.responseComplete();
    }
}
