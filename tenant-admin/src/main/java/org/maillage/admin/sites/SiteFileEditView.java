package org.maillage.admin.sites;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.InputStream;
import java.io.Serializable;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.maillage.admin.SentFile;
import org.maillage.directory.boundary.Communes;
import org.maillage.directory.entity.Commune;
import org.maillage.platform.errors.BusinessException;
import org.maillage.platform.texts.Csv;
import org.maillage.sites.boundary.Reading;
import org.maillage.sites.boundary.Remark;
import org.maillage.sites.boundary.SiteFile;
import org.maillage.sites.boundary.SiteFiles;
import org.maillage.sites.boundary.SiteLine;
import org.maillage.ui.language.Phrases;
import org.maillage.ui.page.Notices;

/** Sites from a file: a look at what it would bring, then creating them. */
@Named
@ViewScoped
public class SiteFileEditView implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    private SiteFiles files;

    @Inject
    private Communes communes;

    @Inject
    private Notices notices;

    @Inject
    private Phrases phrases;

    private transient @Nullable Part part;
    private @Nullable SiteFile file;
    private Reading reading = Reading.TOLERANT;
    private boolean changes;

    /** Shows what the chosen file would bring. */
    public void examine() throws IOException {
        Part chosen = part;
        if (chosen == null || chosen.getSize() == 0) {
            throw new BusinessException("sites.file.none").at("file");
        }
        file = null;
        try (InputStream in = chosen.getInputStream()) {
            file = files.examine(in.readNBytes(SiteFiles.MOST_BYTES + 1), reading, changes);
        }
    }

    public String create() {
        SiteFile examined = file;
        if (examined == null) {
            throw new BusinessException("sites.file.none").at("file");
        }
        files.create(examined);
        notices.confirm("sites.file.done", examined.sites().size());
        return "/sites/list?faces-redirect=true";
    }

    /** Name of the commune of a site that would be created, empty while it is not known. */
    public String commune(SiteLine line) {
        @Nullable String code = line.site().getCommuneCode();
        return code == null ? "" : communes.find(code).map(Commune::name).orElse(code);
    }

    /** When a site that would be created is open. */
    public List<DayGroup> hours(SiteLine line) {
        return DayGroup.of(line.site().getOpeningHours());
    }

    /** A remark in the language of the page. */
    public String say(Remark remark) {
        return phrases.of(remark.key(), remark.values().toArray());
    }

    /** What the file would bring; null before one was looked at. */
    public @Nullable SiteFile getFile() {
        return file;
    }

    /** The columns that the standard does not know. */
    public String getKept() {
        return file == null ? "" : String.join(", ", file.kept());
    }

    /** Whether there is anything to say about the file. */
    public boolean isTold() {
        return file != null
                && (!file.remarks().isEmpty()
                        || file.lines().stream()
                                .anyMatch(line -> !line.remarks().isEmpty()));
    }

    /** Everything that there is to say about the file, as a file of its own. */
    public void report() {
        SiteFile examined = file;
        if (examined == null) {
            throw new BusinessException("sites.file.none").at("file");
        }
        StringBuilder report = new StringBuilder(Csv.MARK).append("index,field,message,entryName\r\n");
        examined.remarks().forEach(remark -> report.append(line("", remark, "")));
        for (SiteLine line : examined.lines()) {
            for (Remark remark : line.remarks()) {
                report.append(
                        line(String.valueOf(line.number()), remark, line.site().getName()));
            }
        }
        SentFile.send("rapport-import-lieux.csv", "text/csv", report.toString());
    }

    private String line(String index, Remark remark, String name) {
        // Written by those who handed in the file: what a spreadsheet would calculate is made harmless.
        return Stream.of(index, remark.column(), say(remark), name)
                .map(cell -> Csv.line(cell).strip())
                .collect(Collectors.joining(",", "", "\r\n"));
    }

    public Reading getReading() {
        return reading;
    }

    public void setReading(Reading reading) {
        this.reading = reading;
    }

    public Reading[] getReadings() {
        return Reading.values();
    }

    /** Whether sites that exist take over what the file says. */
    public boolean isChanges() {
        return changes;
    }

    public void setChanges(boolean changes) {
        this.changes = changes;
    }

    public @Nullable Part getPart() {
        return part;
    }

    public void setPart(@Nullable Part part) {
        this.part = part;
    }
}
