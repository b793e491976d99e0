package org.maillage.web.figures;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.maillage.exports.entity.Transfer;
import org.maillage.figures.boundary.FigureExports;
import org.maillage.figures.boundary.Reports;
import org.maillage.figures.entity.Comparison;
import org.maillage.figures.entity.ReportForm;
import org.maillage.figures.entity.Selection;
import org.maillage.ui.language.Language;
import org.maillage.ui.page.Attachment;
import org.maillage.ui.page.Notices;

/** Hands the activities of a selection out as a file: at once, or by a mail when there are many. */
@RequestScoped
public class FigureFiles {

    @Inject
    private FigureExports exports;

    @Inject
    private Reports reports;

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
        send(exports.file(selection, kind, language.getLocale()), selection, kind.extension());
        return "";
    }

    /** Answers the request with a report. */
    void report(Selection selection, @Nullable Comparison comparison, List<String> chosen, ReportForm form) {
        Reports.Wish wish = new Reports.Wish(selection, comparison, chosen, language.getLocale());
        send(reports.write(wish, form), selection, form.name().toLowerCase(Locale.ROOT));
    }

    private static void send(byte[] file, Selection selection, String extension) {
        FacesContext faces = FacesContext.getCurrentInstance();
        ExternalContext answer = faces.getExternalContext();
        Attachment.announce(
                answer, selection.days().from() + "-" + selection.days().to(), extension);
        answer.setResponseContentLength(file.length);
        try {
            answer.getResponseOutputStream().write(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        faces.responseComplete();
    }
}
