package org.maillage.platform.texts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Files as spreadsheets write them, and files that only look so. */
class SheetTest {

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] zip(String name, byte[] content) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream archive = new ZipOutputStream(out)) {
            archive.putNextEntry(new ZipEntry(name));
            archive.write(content);
        }
        return out.toByteArray();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"Nom;Prénom\nMartin;Zoé\n", "Nom,Prénom\r\nMartin,Zoé", "\uFEFFNom\tPrénom\n\nMartin\tZoé\n\n"})
    void separatorsAndMarksAreUnderstood(String text) {
        Sheet sheet = Sheet.read(bytes(text), 10);
        assertThat(sheet.headers()).containsExactly("Nom", "Prénom");
        assertThat(sheet.rows()).extracting(Sheet.Row::cells).containsExactly(List.of("Martin", "Zoé"));
    }

    @Test
    void theEncodingOfSpreadsheetsIsUnderstood() {
        byte[] content = "Nom;Prénom\nLefèvre;Zoé".getBytes(Charset.forName("windows-1252"));
        assertThat(Sheet.read(content, 10).rows().get(0).cells()).containsExactly("Lefèvre", "Zoé");
    }

    /** What our own files write so that no spreadsheet runs it is read as it was. */
    @Test
    void theApostropheBeforeAFormulaIsTakenAway() {
        Sheet sheet =
                Sheet.read(bytes("Nom;Tel\n" + Csv.line("O'Neil", "+213 551") + Csv.line("'t Hooft", "=1+1")), 10);
        assertThat(sheet.rows().get(0).cells()).containsExactly("O'Neil", "+213 551");
        assertThat(sheet.rows().get(1).cells()).containsExactly("'t Hooft", "=1+1");
    }

    @Test
    void aWorkbookIsReadAsItIsShown() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (Workbook book = new Workbook(out, "Test", "1.0")) {
            Worksheet sheet = book.newWorksheet("Personnes");
            sheet.value(0, 0, "Nom");
            sheet.value(0, 1, "Naissance");
            sheet.value(0, 2, "Téléphone");
            sheet.value(2, 0, "Lefèvre");
            sheet.value(2, 1, LocalDate.of(1951, 3, 8));
            sheet.style(2, 1).format("yyyy-mm-dd").set();
            sheet.value(2, 2, 612345678L);
            sheet.formula(3, 0, "HYPERLINK(\"http://127.0.0.1\")");
            sheet.value(3, 1, 1951);
        }
        Sheet sheet = Sheet.read(out.toByteArray(), 10);
        assertThat(sheet.headers()).containsExactly("Nom", "Naissance", "Téléphone");
        assertThat(sheet.rows().get(0)).isEqualTo(new Sheet.Row(3, List.of("Lefèvre", "1951-03-08", "612345678")));
        assertThat(sheet.rows().get(1).cells().get(0))
                .as("a formula is never run")
                .doesNotContain("http");
        assertThat(sheet.rows().get(1).cells().get(1)).isEqualTo("1951");
    }

    @Test
    void moreRowsThanWantedAreRefused() {
        assertThatThrownBy(() -> Sheet.read(bytes("Nom\n1\n2\n3\n"), 2)).hasMessage("platform.sheet.tooMany");
        assertThat(Sheet.read(bytes("Nom\n1\n2\n"), 2).rows()).hasSize(2);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "\n\n", "Nom", "Nom;Prénom\n;;\n"})
    void whatHasNoLineIsRefused(String text) {
        assertThatThrownBy(() -> Sheet.read(bytes(text), 10)).hasMessage("platform.sheet.empty");
    }

    @Test
    void whatIsNoListIsRefused() throws IOException {
        assertThatThrownBy(() -> Sheet.read(new byte[] {1, 0, 2, 0, 3}, 10)).hasMessage("platform.sheet.unreadable");
        assertThatThrownBy(() -> Sheet.read(bytes("PK"), 10)).hasMessage("platform.sheet.unreadable");
        assertThatThrownBy(() -> Sheet.read(zip("a.txt", bytes("hello")), 10)).hasMessage("platform.sheet.unreadable");
        assertThatThrownBy(() -> Sheet.read(bytes("Nom\n" + "x".repeat(6_000)), 10))
                .hasMessage("platform.sheet.large");
        assertThatThrownBy(() -> Sheet.read(bytes("a" + ";a".repeat(100) + "\n1"), 10))
                .hasMessage("platform.sheet.large");
    }

    /** A small file that would fill the memory, and one that names entities, are refused before anything reads them. */
    @Test
    void aBombIsNotUnpacked() throws IOException {
        byte[] zeros = new byte[80 << 20];
        Arrays.fill(zeros, (byte) ' ');
        byte[] bomb = zip("xl/worksheets/sheet1.xml", zeros);
        assertThat(bomb.length).isLessThan(1 << 20);
        assertThatThrownBy(() -> Sheet.read(bomb, 10)).hasMessage("platform.sheet.suspicious");
        byte[] entities =
                zip("xl/workbook.xml", bytes("<!DOCTYPE a [<!ENTITY b SYSTEM \"file:///etc/hostname\">]><a>&b;</a>"));
        assertThatThrownBy(() -> Sheet.read(entities, 10)).hasMessage("platform.sheet.suspicious");
    }
}
