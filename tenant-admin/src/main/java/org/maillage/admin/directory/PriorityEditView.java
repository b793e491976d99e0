package org.maillage.admin.directory;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.InputStream;
import java.io.Serializable;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.maillage.directory.boundary.FileRemark;
import org.maillage.directory.boundary.PriorityChange;
import org.maillage.directory.boundary.PriorityCommunes;
import org.maillage.directory.boundary.PriorityFile;
import org.maillage.directory.boundary.PriorityFiles;
import org.maillage.directory.entity.PriorityList;
import org.maillage.directory.entity.PriorityZone;
import org.maillage.platform.errors.BusinessException;
import org.maillage.ui.language.Phrases;
import org.maillage.ui.page.Notices;

/** The lists of priority areas: a look at what a file would bring and change, then where it comes from, and taking it over. */
@Named
@ViewScoped
public class PriorityEditView implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    private PriorityFiles files;

    @Inject
    private Notices notices;

    @Inject
    private Phrases phrases;

    private transient @Nullable Part part;
    private @Nullable PriorityZone zone;
    private @Nullable PriorityFile file;
    private @Nullable PriorityChange change;
    private PriorityList list = new PriorityList(PriorityZone.QPV);
    private PriorityCommunes known = PriorityCommunes.UNKNOWN;

    public void open() {
        known = files.known();
    }

    /** Shows what the chosen file would bring. */
    public void examine() throws IOException {
        Part chosen = part;
        PriorityZone wanted = zone;
        file = null;
        if (wanted == null || chosen == null || chosen.getSize() == 0) {
            throw new BusinessException("directory.priority.none").at("file");
        }
        try (InputStream in = chosen.getInputStream()) {
            PriorityFile examined = files.examine(wanted, in.readNBytes(PriorityFiles.MOST_BYTES + 1));
            change = files.change(examined);
            list = new PriorityList(wanted);
            file = examined;
        }
    }

    public String replace() {
        PriorityFile examined = file;
        if (examined == null) {
            throw new BusinessException("directory.priority.none").at("file");
        }
        files.replace(examined, list);
        notices.confirm("directory.priority.done");
        return "/priority/file?faces-redirect=true";
    }

    /** A remark in the language of the page. */
    public String say(FileRemark remark) {
        String what = phrases.of(remark.key(), remark.values().toArray());
        return remark.position() == 0 ? what : phrases.of("directory.priority.line", remark.position()) + " " + what;
    }

    /** The zones that have a list. */
    public List<PriorityZone> getZones() {
        return Arrays.stream(PriorityZone.values())
                .filter(PriorityZone::isListed)
                .toList();
    }

    /** The list of a zone that was taken over; null for none. */
    public @Nullable PriorityList list(PriorityZone of) {
        return known.list(of).orElse(null);
    }

    /** How many communes are of a zone. */
    public int communes(PriorityZone of) {
        return known.communes(of);
    }

    /** What the file would bring; null before one was looked at. */
    public @Nullable PriorityFile getFile() {
        return file;
    }

    /** What it would change; null before one was looked at. */
    public @Nullable PriorityChange getChange() {
        return change;
    }

    /** Where the file comes from, as it is typed. */
    public PriorityList getList() {
        return list;
    }

    public @Nullable PriorityZone getZone() {
        return zone;
    }

    public void setZone(@Nullable PriorityZone zone) {
        this.zone = zone;
    }

    public @Nullable Part getPart() {
        return part;
    }

    public void setPart(@Nullable Part part) {
        this.part = part;
    }
}
