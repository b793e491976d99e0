package org.maillage.admin.directory;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.InputStream;
import java.io.Serializable;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.maillage.directory.boundary.ContourFile;
import org.maillage.directory.boundary.ContourFiles;
import org.maillage.directory.boundary.FileRemark;
import org.maillage.directory.entity.TerritoryLevel;
import org.maillage.platform.errors.BusinessException;
import org.maillage.ui.language.Phrases;
import org.maillage.ui.page.Notices;

/** The outlines of maps: a look at what a file would bring, then taking it over. */
@Named
@ViewScoped
public class ContourEditView implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    private ContourFiles contours;

    @Inject
    private Notices notices;

    @Inject
    private Phrases phrases;

    private transient @Nullable Part part;
    private @Nullable ContourFile file;
    private Map<TerritoryLevel, Long> known = Map.of();

    public void open() {
        known = Map.copyOf(contours.known());
    }

    /** Shows what the chosen file would bring. */
    public void examine() throws IOException {
        Part chosen = part;
        file = null;
        if (chosen == null || chosen.getSize() == 0) {
            throw new BusinessException("directory.contours.none").at("file");
        }
        try (InputStream in = chosen.getInputStream()) {
            file = contours.examine(in.readNBytes(ContourFiles.MOST_BYTES + 1));
        }
    }

    public String replace() {
        ContourFile examined = file;
        if (examined == null) {
            throw new BusinessException("directory.contours.none").at("file");
        }
        contours.replace(examined);
        notices.confirm("directory.contours.done");
        return "/contours/file?faces-redirect=true";
    }

    /** A remark in the language of the page. */
    public String say(FileRemark remark) {
        return phrases.of(remark.key(), remark.values().toArray());
    }

    /** The levels that come from files. */
    public List<TerritoryLevel> getLevels() {
        return List.of(TerritoryLevel.EPCI, TerritoryLevel.COMMUNE);
    }

    /** How many territories of a level are drawn. */
    public long drawn(TerritoryLevel level) {
        return known.getOrDefault(level, 0L);
    }

    /** What the file would bring; null before one was looked at. */
    public @Nullable ContourFile getFile() {
        return file;
    }

    public @Nullable Part getPart() {
        return part;
    }

    public void setPart(@Nullable Part part) {
        this.part = part;
    }
}
