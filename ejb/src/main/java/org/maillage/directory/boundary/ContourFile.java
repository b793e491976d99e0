package org.maillage.directory.boundary;

import java.io.Serializable;
import java.util.List;
import org.maillage.directory.entity.Contour;
import org.maillage.directory.entity.TerritoryLevel;

/** What a file of contours brings, and what there is to say about it. */
public record ContourFile(List<Contour> contours, List<FileRemark> remarks) implements Serializable {

    public ContourFile {
        contours = List.copyOf(contours);
        remarks = List.copyOf(remarks);
    }

    /** Whether it can be taken over: all of it, or nothing. */
    public boolean isApplicable() {
        return !contours.isEmpty() && remarks.stream().noneMatch(FileRemark::fault);
    }

    /** How many territories of this level it brings. */
    public long count(TerritoryLevel level) {
        return contours.stream().filter(contour -> contour.getLevel() == level).count();
    }
}
