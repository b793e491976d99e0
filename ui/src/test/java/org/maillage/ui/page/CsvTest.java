package org.maillage.ui.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CsvTest {

    @Test
    void keepsCellsApart() {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Csv csv = new Csv(out);
        csv.line("Noël", null, "a \"b\"; c\nd", "");
        csv.flush();

        assertThat(out.toString(StandardCharsets.UTF_8)).isEqualTo("\uFEFF\"Noël\";;\"a \"\"b\"\"; c\nd\";\r\n");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"=1+1", "+33 4", "-2", "@SUM(A1)", "\t=1", "\r=1", " =cmd|'/c calc'!A1", "＝1", "\n=1", "\u00A0=1"
            })
    void executesNothing(String cell) {
        assertThat(Csv.cell(cell)).startsWith("\"'");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Martin", "2026-03-02", "a=b", "13004", "Activities.record"})
    void leavesTheRestAsItIs(String cell) {
        assertThat(Csv.cell(cell)).isEqualTo("\"" + cell + "\"");
    }
}
