package org.maillage.sites.boundary;

import java.io.Serializable;
import java.util.List;

/**
 * What there is to say about a line of a file.
 *
 * @param column the column as the file names it, empty when the whole line is meant
 * @param key of the sentence
 * @param values what the sentence fills in
 * @param fault whether nothing can be created from the file before this is corrected
 */
public record Remark(String column, String key, List<String> values, boolean fault) implements Serializable {

    public Remark {
        values = List.copyOf(values);
    }

    /** Something that must be corrected. */
    public static Remark fault(String column, String key, String... values) {
        return new Remark(column, key, List.of(values), true);
    }

    /** Something to know. */
    public static Remark hint(String column, String key, String... values) {
        return new Remark(column, key, List.of(values), false);
    }
}
