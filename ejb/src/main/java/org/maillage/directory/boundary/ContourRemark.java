package org.maillage.directory.boundary;

import java.io.Serializable;
import java.util.List;

/**
 * What there is to say about a territory of a file of contours.
 *
 * @param position of the feature in the file, from 1
 * @param key of a message, with its values
 * @param fault whether the file cannot be taken over because of it
 */
public record ContourRemark(int position, String key, List<String> values, boolean fault) implements Serializable {

    public ContourRemark {
        values = List.copyOf(values);
    }
}
