package org.maillage.figures.control;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A report as it is read, whatever file it is written to: everything in it is text already.
 *
 * @param lead lines under the title: whose it is, for which period, of what
 * @param keyHeads what stands above the key figures, their values, and their values in the period to compare with
 * @param notes how to read it
 */
record Report(
        Locale locale,
        String title,
        List<String> lead,
        String keyTitle,
        List<String> keyHeads,
        List<Key> keys,
        List<Section> sections,
        String definitionTitle,
        List<Definition> definitions,
        List<String> notes) {

    /** A key figure. */
    record Key(String name, String value, @Nullable String before) {}

    /** Tables under one heading. */
    record Section(String title, List<Table> tables) {}

    /** A list of counts. */
    record Table(String caption, List<String> heads, List<Row> rows) {}

    /**
     * A count.
     *
     * @param length of its bar, in percent of the longest
     */
    record Row(String label, String count, String share, int length) {}

    /** What a figure means. */
    record Definition(String name, String text) {}
}
