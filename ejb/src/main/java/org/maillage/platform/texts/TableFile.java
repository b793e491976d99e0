package org.maillage.platform.texts;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.LongConsumer;
import java.util.zip.Deflater;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.jspecify.annotations.Nullable;

/** Lines on their way into a file of a spreadsheet: what was taken is written soon, and forgotten. */
public abstract class TableFile {

    /** How many lines are written at a time. */
    private static final int TOGETHER = 1000;

    private final LongConsumer progress;
    private long before;
    private long lines;

    private TableFile(LongConsumer progress) {
        this.progress = progress;
    }

    /** Comma-separated values for French spreadsheets, see {@link Csv}. */
    public static TableFile csv(OutputStream out, LongConsumer progress) {
        return new CsvFile(out, progress);
    }

    /** A workbook, whose first sheet is begun. */
    public static Book xlsx(OutputStream out, LongConsumer progress) {
        return new Book(out, progress);
    }

    /** A column with moments, to the minute, for a statement that reads them: the driver would format each of them more slowly. */
    public static String moment(String column) {
        return "date_format(" + column + ", '%Y-%m-%d %H:%i')";
    }

    /** Takes a line; the first one is the head. */
    public final void take(List<? extends @Nullable Object> cells) throws IOException {
        write(lines, cells);
        lines++;
        if (lines % TOGETHER == 0) {
            flush();
            progress.accept(below());
        }
    }

    /** Completes the file, and tells how many lines it has below its heads. */
    public final long finish() throws IOException {
        end();
        return below();
    }

    private long below() {
        return before + Math.max(0, lines - 1);
    }

    /** The next line is a head. */
    final void beginAnew() {
        before = below();
        lines = 0;
    }

    abstract void write(long line, List<? extends @Nullable Object> cells) throws IOException;

    abstract void flush() throws IOException;

    abstract void end() throws IOException;

    private static final class CsvFile extends TableFile {
        private final OutputStream out;

        CsvFile(OutputStream out, LongConsumer progress) {
            super(progress);
            this.out = out;
        }

        @Override
        void write(long line, List<? extends @Nullable Object> cells) throws IOException {
            String text = line == 0 ? Csv.MARK + Csv.line(cells) : Csv.line(cells);
            out.write(text.getBytes(StandardCharsets.UTF_8));
        }

        @Override
        void flush() throws IOException {
            out.flush();
        }

        @Override
        void end() throws IOException {
            flush();
        }
    }

    /** Lines on their way into the sheets of a workbook, one sheet after the other. */
    public static final class Book extends TableFile {
        private final Workbook book;
        private Worksheet sheet;

        private Book(OutputStream out, LongConsumer progress) {
            super(progress);
            book = new Workbook(out, "Maillage", "1.0");
            // Somebody waits for it: packing takes least time so, and the file is a ninth larger.
            book.setCompressionLevel(Deflater.BEST_SPEED);
            sheet = sheet("Maillage");
        }

        private Worksheet sheet(String name) {
            Worksheet begun = book.newWorksheet(name);
            begun.freezePane(0, 1);
            return begun;
        }

        /** Begins another sheet: the next line is its head. */
        public void begin(String name) throws IOException {
            sheet.finish();
            sheet = sheet(name);
            beginAnew();
        }

        @Override
        void write(long line, List<? extends @Nullable Object> cells) {
            int row = (int) line;
            int column = 0;
            for (Object cell : cells) {
                if (cell instanceof Number number) {
                    sheet.value(row, column, number);
                } else if (cell != null && !cell.equals("")) {
                    // Inside the sheet: a common list of all texts would grow with the file.
                    sheet.inlineString(row, column, Csv.harmless(cell.toString()));
                }
                column++;
            }
        }

        @Override
        void flush() throws IOException {
            sheet.flush();
        }

        @Override
        void end() throws IOException {
            book.finish();
        }
    }
}
