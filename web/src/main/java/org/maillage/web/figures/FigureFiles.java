package org.maillage.web.figures;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.maillage.exports.entity.Transfer;
import org.maillage.figures.boundary.FigureExports;
import org.maillage.figures.entity.Selection;
import org.maillage.ui.language.Language;
import org.maillage.ui.page.Notices;

/** Hands the activities of a selection out as a file: at once, or by a mail when there are many. */
@RequestScoped
public class FigureFiles {

    @Inject
    private FigureExports exports;

    @Inject
    private Language language;

    @Inject
    private Notices notices;

    /** Answers the request with the file, or leads to the page where it will be. */
    String hand(Selection selection, Transfer.Kind kind) {
        if (exports.count(selection) > FigureExports.AT_ONCE) {
            exports.ask(selection, kind, language.getLocale());
            notices.confirm("figures.export.asked");
            return "/figures/exports?faces-redirect=true";
        }
        send(exports.file(selection, kind, language.getLocale()), selection, kind);
        return "";
    }

    private static void send(byte[] file, Selection selection, Transfer.Kind kind) {
        FacesContext faces = FacesContext.getCurrentInstance();
        ExternalContext answer = faces.getExternalContext();
        answer.responseReset();
        answer.setResponseContentType(TableTypes.of(kind.extension()));
        answer.setResponseContentLength(file.length);
        answer.setResponseHeader("Cache-Control", "private, no-store");
        answer.setResponseHeader(
                "Content-Disposition",
                "attachment; filename=\"maillage-" + selection.days().from() + "-"
                        + selection.days().to() + "." + kind.extension() + "\"");
        try {
            answer.getResponseOutputStream().write(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        faces.responseComplete();
    }
}
