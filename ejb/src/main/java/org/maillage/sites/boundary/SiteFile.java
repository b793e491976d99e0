package org.maillage.sites.boundary;

import java.io.Serializable;
import java.util.List;
import org.maillage.sites.entity.Site;

/**
 * What a file would bring, before anything is saved.
 *
 * @param lines its lines, in their order
 * @param kept the columns that the standard does not know: they are kept, and given back
 * @param charset how the file was written, such as {@code UTF-8}
 * @param remarks what there is to say about the file as a whole
 */
public record SiteFile(List<SiteLine> lines, List<String> kept, String charset, List<Remark> remarks)
        implements Serializable {

    public SiteFile {
        lines = List.copyOf(lines);
        kept = List.copyOf(kept);
        remarks = List.copyOf(remarks);
    }

    /** The sites that would be created or changed. */
    public List<Site> sites() {
        return lines.stream().filter(SiteLine::isWritten).map(SiteLine::site).toList();
    }

    /** How many lines must be corrected. */
    public long wrong() {
        return lines.stream().filter(SiteLine::isWrong).count();
    }

    /** How many lines that need no correction would come to this. */
    public long count(SiteLine.Standing standing) {
        return lines.stream()
                .filter(line -> line.standing() == standing && !line.isWrong())
                .count();
    }

    /** Whether there is something to write and nothing to correct. */
    public boolean isApplicable() {
        return wrong() == 0 && remarks.stream().noneMatch(Remark::fault) && !sites().isEmpty();
    }
}
