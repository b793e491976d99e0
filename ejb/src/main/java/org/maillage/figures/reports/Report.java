package org.maillage.figures.reports;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A report as it is read, whatever file it is written to: everything in it is text already.
 *
 * @param lead lines under the title: whose it is, for which period, of what
 * @param made when what it tells was established: a file of it says so, and the same report is the same file
 * @param opening what is written between the key figures, which stand on the first page, and the others
 * @param keyHeads what stands above the key figures, their values, and their values in the period to compare with
 * @param notes how to read it
 */
public record Report(
        Locale locale,
        Instant made,
        String title,
        List<String> lead,
        List<Section> opening,
        String keyTitle,
        List<String> keyHeads,
        List<Key> keys,
        List<Section> sections,
        String definitionTitle,
        List<Definition> definitions,
        List<String> notes) {

    /** A key figure. */
    public record Key(String name, String value, @Nullable String before) {}

    /** Tables under one heading, after what is written about them. */
    public record Section(String title, List<String> texts, List<Table> tables) {

        public Section(String title, List<Table> tables) {
            this(title, List.of(), tables);
        }
    }

    /** A list of counts. */
    public record Table(String caption, List<String> heads, List<Row> rows) {}

    /**
     * A count.
     *
     * @param length of its bar, in percent of the longest
     */
    public record Row(String label, String count, String share, int length) {}

    /** What a figure means. */
    public record Definition(String name, String text) {}
}
