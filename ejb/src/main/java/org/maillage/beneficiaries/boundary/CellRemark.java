package org.maillage.beneficiaries.boundary;

import java.io.Serializable;
import java.util.List;

/**
 * Something about a cell of a file.
 *
 * @param row as the program that wrote the file shows it
 * @param column its header, empty for the whole row
 * @param key of the sentence
 * @param values for the sentence
 * @param fault whether the row cannot be taken over; otherwise somebody like this is known
 */
public record CellRemark(int row, String column, String key, List<String> values, boolean fault)
        implements Serializable {
    public CellRemark {
        values = List.copyOf(values);
    }
}
