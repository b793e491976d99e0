package org.maillage.platform.texts;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CsvTest {

    @Test
    void keepsCellsApart() {
        assertThat(Csv.line("Noël", null, "a \"b\"; c\nd", "", 7L, true, 12.3))
                .isEqualTo("\"Noël\";;\"a \"\"b\"\"; c\nd\";;7;true;12,3\r\n");
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

    /** Whatever has no shape of its own hides nothing. */
    @Test
    void seesThroughEveryBlank() {
        Pattern blank = Pattern.compile("[\\p{Z}\\p{C}\\s]");
        List<Integer> unseen = new ArrayList<>();
        for (int sign = 1; sign <= Character.MAX_CODE_POINT; sign++) {
            String text = Character.toString(sign);
            boolean formula = blank.matcher(text).matches() || "=+-@＝＋－＠".contains(text);
            if (Csv.harmless(text + "=1").equals("'" + text + "=1") != formula) {
                unseen.add(sign);
            }
        }
        assertThat(unseen).isEmpty();
    }

    /** Only texts can be formulas. */
    @Test
    void numbersStayNumbers() {
        assertThat(Csv.line(-5L)).isEqualTo("-5\r\n");
    }
}
