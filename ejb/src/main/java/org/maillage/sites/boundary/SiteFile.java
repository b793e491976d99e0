package org.maillage.sites.boundary;

import java.io.Serializable;
import java.util.List;
import org.maillage.sites.entity.Site;

/**
 * What a file would bring, before anything is saved.
 *
 * @param lines its lines, in their order
 * @param unread the columns that hold something and are not read yet
 * @param charset how the file was written, such as {@code UTF-8}
 */
public record SiteFile(List<SiteLine> lines, List<String> unread, String charset) implements Serializable {

    public SiteFile {
        lines = List.copyOf(lines);
        unread = List.copyOf(unread);
    }

    /** The sites that would be created. */
    public List<Site> sites() {
        return lines.stream().filter(SiteLine::isNew).map(SiteLine::site).toList();
    }

    /** How many lines must be corrected. */
    public long wrong() {
        return lines.stream().filter(SiteLine::isWrong).count();
    }

    /** How many lines name a site that exists. */
    public long known() {
        return lines.stream().filter(line -> line.known() && !line.isWrong()).count();
    }

    /** Whether there is something to create and nothing to correct. */
    public boolean isApplicable() {
        return wrong() == 0 && !sites().isEmpty();
    }
}
