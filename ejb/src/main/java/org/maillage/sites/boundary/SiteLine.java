package org.maillage.sites.boundary;

import java.io.Serializable;
import java.util.List;
import org.maillage.sites.entity.Cells;
import org.maillage.sites.entity.Site;

/**
 * A line of a file and the site that it would become.
 *
 * @param number of the line in the file, the header is the first; in JSON the place of the object, counted from one
 * @param site not saved yet; incomplete when the line is at fault
 * @param standing what would become of it
 * @param remarks what there is to say, faults included
 * @param cells as they were written
 */
public record SiteLine(int number, Site site, Standing standing, List<Remark> remarks, Cells cells)
        implements Serializable {

    /** What becomes of a line without faults. */
    public enum Standing {
        /** The structure has no such site: one is created. */
        NEW,
        /** The structure has this site already, and it stays as it is. */
        KNOWN,
        /** The structure has this site already, and it takes over what the file says. */
        CHANGED
    }

    public SiteLine {
        remarks = List.copyOf(remarks);
    }

    /** Whether it must be corrected. */
    public boolean isWrong() {
        return remarks.stream().anyMatch(Remark::fault);
    }

    /** Whether a site is written. */
    public boolean isWritten() {
        return standing != Standing.KNOWN && !isWrong();
    }
}
