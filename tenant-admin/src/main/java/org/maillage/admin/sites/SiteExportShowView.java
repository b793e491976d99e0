package org.maillage.admin.sites;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;
import org.maillage.admin.SentFile;
import org.maillage.sites.boundary.NationalExport;
import org.maillage.sites.boundary.Remark;
import org.maillage.sites.boundary.SiteFiles;
import org.maillage.ui.language.Phrases;

/** The sites of the structure as files of the national standard, and what some of them still lack. */
@Named
@ViewScoped
public class SiteExportShowView implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    private SiteFiles files;

    @Inject
    private Phrases phrases;

    private @Nullable NationalExport export;

    public void open() {
        export = files.export();
    }

    public @Nullable NationalExport getExport() {
        return export;
    }

    /** A reason in the language of the page. */
    public String say(Remark remark) {
        return phrases.of(remark.key(), remark.values().toArray());
    }

    public void csv() {
        SentFile.send(name("csv"), "text/csv", files.export().csv());
    }

    public void json() {
        SentFile.send(name("json"), "application/json", files.export().json());
    }

    public void spreadsheet() {
        SentFile.send("lieux-tableur.csv", "text/csv", files.export().spreadsheet());
    }

    private static String name(String ending) {
        return LocalDate.now(ZoneOffset.UTC) + "_maillage_lieux-de-mediation-numerique." + ending;
    }
}
