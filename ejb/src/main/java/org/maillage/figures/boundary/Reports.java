package org.maillage.figures.boundary;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.maillage.exports.control.Transfers;
import org.maillage.figures.control.ReportFiles;
import org.maillage.figures.entity.Comparison;
import org.maillage.figures.entity.ReportForm;
import org.maillage.figures.entity.Selection;
import org.maillage.platform.security.Permission;

/** The report on a period that a structure sends to whoever funds it: the figures of its pages, with small counts hidden. */
@Stateless
@Permission("figures:export")
public class Reports {

    @Inject
    private OwnFigures figures;

    @Inject
    private ReportFiles files;

    @Inject
    private Transfers transfers;

    /**
     * What a report tells.
     *
     * @param chosen what is chosen beside the period, in words
     */
    public record Wish(Selection selection, @Nullable Comparison comparison, List<String> chosen, Locale locale) {

        public Wish {
            chosen = List.copyOf(chosen);
        }
    }

    /** The report as a file. */
    public byte[] write(Wish wish, ReportForm form) {
        Sheet sheet = figures.read(wish.selection(), wish.comparison());
        String structure = transfers.structure().getName();
        ReportFiles.Subject subject =
                new ReportFiles.Subject(structure, wish.selection().days(), wish.chosen(), wish.locale());
        try {
            return files.write(subject, sheet, form);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
