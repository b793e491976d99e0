package org.maillage.figures.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import org.maillage.figures.boundary.Sheet;
import org.maillage.figures.entity.Days;
import org.maillage.figures.entity.ReportForm;
import org.maillage.figures.reports.Report;
import org.maillage.figures.reports.ReportOdt;
import org.maillage.figures.reports.ReportPdf;

/** Makes reports, and writes them as files. */
@ApplicationScoped
public class ReportFiles {

    @Inject
    private ReportMaker maker;

    /** A report of figures, as a file. */
    public byte[] write(Subject subject, Sheet sheet, ReportForm form) throws IOException {
        Report report = maker.of(subject.structure(), subject.days(), subject.chosen(), sheet, subject.locale());
        return form == ReportForm.PDF ? ReportPdf.of(report) : ReportOdt.of(report);
    }

    /**
     * What a report is about.
     *
     * @param structure its name
     * @param chosen what was chosen beside the period, in words
     */
    public record Subject(String structure, Days days, List<String> chosen, Locale locale) {}
}
