package org.maillage.directory.boundary;

import java.io.Serializable;
import java.util.List;
import java.util.stream.Stream;
import org.maillage.directory.entity.PriorityArea;
import org.maillage.directory.entity.PriorityZone;

/**
 * What a file with a list of priority areas brings, and what there is to say about it.
 *
 * @param zone of which all areas are listed
 * @param areas one for each commune in which one lies
 * @param lines of the file that were read
 * @param refused how many of them bring nothing, because something in them is wrong
 */
public record PriorityFile(
        PriorityZone zone, List<PriorityArea> areas, int lines, int refused, List<FileRemark> remarks)
        implements Serializable {

    /** Communes merge, and lists are older than the directory: so few lines may be wrong, one in so many. */
    private static final int ONE_IN = 20;

    public PriorityFile {
        areas = List.copyOf(areas);
        remarks = List.copyOf(remarks);
    }

    /** Whether it can be taken over: it brings something, and hardly a line of it is wrong. */
    public boolean isApplicable() {
        return !areas.isEmpty() && (long) refused * ONE_IN <= lines;
    }

    /** How many communes are in it. */
    public long communes() {
        return distinct(areas.stream().map(PriorityArea::getCommuneCode));
    }

    /** How many areas are in it. */
    public long count() {
        return distinct(areas.stream().map(PriorityArea::getCode));
    }

    private static long distinct(Stream<String> codes) {
        return codes.distinct().count();
    }
}
