package org.maillage.exports.control;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CsvTest {

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+1", "-1", "@SUM(A1)", "\t=1", " =1", "\r=1", "＝1"})
    void noTextIsRun(String text) {
        assertThat(Csv.line(List.of(text))).matches("(?s)\"?'.*");
    }

    @Test
    void quotesWhatWouldEndAValue() {
        assertThat(Csv.line(Arrays.asList("a;b", "say \"hi\"", "two\nlines", null, 7L, true, "plain")))
                .isEqualTo("\"a;b\";\"say \"\"hi\"\"\";\"two\nlines\";;7;true;plain\r\n");
    }

    /** Only texts can be formulas: a negative number stays a number. */
    @Test
    void numbersStayNumbers() {
        assertThat(Csv.line(List.of(-5L))).isEqualTo("-5\r\n");
    }
}
