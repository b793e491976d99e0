package org.maillage.presence.boundary;

import java.io.Serializable;
import java.util.List;

/**
 * What there is to say about a line of a calendar file.
 *
 * @param line as a spreadsheet shows it, from 1
 * @param key of a message, with its values
 * @param fault whether the file cannot be taken over because of it
 */
public record CalendarRemark(int line, String key, List<String> values, boolean fault) implements Serializable {

    public CalendarRemark {
        values = List.copyOf(values);
    }
}
