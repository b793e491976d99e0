package org.maillage.sites.boundary;

import java.io.Serializable;
import java.util.List;
import org.maillage.sites.entity.Site;

/**
 * A line of a file and the site that it would become.
 *
 * @param number of the line in the file, the header is the first
 * @param site not saved yet; incomplete when the line is at fault
 * @param known whether the structure has a site of this name already, which stays as it is
 * @param remarks what there is to say, faults included
 */
public record SiteLine(int number, Site site, boolean known, List<Remark> remarks) implements Serializable {

    public SiteLine {
        remarks = List.copyOf(remarks);
    }

    /** Whether it must be corrected. */
    public boolean isWrong() {
        return remarks.stream().anyMatch(Remark::fault);
    }

    /** Whether it becomes a site. */
    public boolean isNew() {
        return !known && !isWrong();
    }
}
