package org.maillage.platform.texts;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TableFileTest {

    private static final String FORMULA = "=HYPERLINK(\"http://example.org\")";

    @TempDir
    private Path directory;

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final List<Long> told = new ArrayList<>();

    @Test
    void aFormulaIsReadAndNeverRunInCsv() throws IOException {
        long rows = fill(TableFile.csv(out, told::add), 2);

        assertThat(rows).isEqualTo(2);
        assertThat(out.toString(StandardCharsets.UTF_8))
                .startsWith("\uFEFF\"Name\";\"Number\"\r\n")
                .contains("\"'=HYPERLINK(\"\"http://example.org\"\")\";7\r\n");
    }

    @Test
    void aFormulaIsReadAndNeverRunInXlsx() throws IOException {
        long rows = fill(TableFile.xlsx(out, told::add), 2);

        String sheet = sheet();
        assertThat(rows).isEqualTo(2);
        assertThat(sheet).contains("&apos;=HYPERLINK(").contains("<v>7</v>").doesNotContain("<f>");
    }

    @Test
    void longTablesAreWrittenPieceByPiece() throws IOException {
        fill(TableFile.xlsx(out, told::add), 2500);

        assertThat(told).containsExactly(999L, 1999L);
        assertThat(sheet().split("<row ", -1)).hasSize(2502);
    }

    @Test
    void aWorkbookHasSheetsOneAfterTheOther() throws IOException {
        TableFile.Book book = TableFile.xlsx(out, told::add);
        take(book, 2);
        book.begin("Meanings");

        assertThat(fill(book, 1)).isEqualTo(3);

        assertThat(sheet(1).split("<row ", -1)).hasSize(4);
        assertThat(sheet(2)).contains("Name").contains("<pane ");
        assertThat(sheet(2).split("<row ", -1)).hasSize(3);
    }

    private static long fill(TableFile file, int rows) throws IOException {
        take(file, rows);
        return file.finish();
    }

    private static void take(TableFile file, int rows) throws IOException {
        file.take(List.of("Name", "Number"));
        for (int i = 0; i < rows; i++) {
            file.take(List.of(FORMULA, 7));
        }
    }

    private String sheet() throws IOException {
        return sheet(1);
    }

    private String sheet(int number) throws IOException {
        Path file = Files.write(directory.resolve("table.xlsx"), out.toByteArray());
        try (ZipFile zip = new ZipFile(file.toFile());
                InputStream sheet = zip.getInputStream(zip.getEntry("xl/worksheets/sheet" + number + ".xml"))) {
            return new String(sheet.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
