package org.maillage.directory.boundary;

import java.io.Serializable;
import java.util.List;

/**
 * What there is to say about a file of contours, or of a list of priority areas.
 *
 * @param position of the territory in the file, or of the line as the program that wrote it shows it; from 1, 0 for all of it
 * @param key of a message, with its values
 * @param fault whether the file cannot be taken over because of it
 */
public record FileRemark(int position, String key, List<String> values, boolean fault) implements Serializable {

    public FileRemark {
        values = List.copyOf(values);
    }
}
