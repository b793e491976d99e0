package org.maillage.platform.texts;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CsvTest {

    @Test
    void keepsCellsApart() {
        assertThat(Csv.line("Noël", null, "a \"b\"; c\nd", "", 7L, true))
                .isEqualTo("\"Noël\";;\"a \"\"b\"\"; c\nd\";;7;true\r\n");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"=1+1", "+33 4", "-2", "@SUM(A1)", "\t=1", "\r=1", " =cmd|'/c calc'!A1", "＝1", "\n=1", "\u00A0=1"
            })
    void executesNothing(String cell) {
        assertThat(Csv.line(cell)).startsWith("\"'");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Martin", "2026-03-02", "a=b", "13004", "Activities.record"})
    void leavesTheRestAsItIs(String cell) {
        assertThat(Csv.line(cell)).isEqualTo("\"" + cell + "\"\r\n");
    }

    /** Only texts can be formulas. */
    @Test
    void numbersStayNumbers() {
        assertThat(Csv.line(-5L)).isEqualTo("-5\r\n");
    }
}
