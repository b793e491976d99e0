package org.maillage.sites.control;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.maillage.platform.errors.BusinessException;

/** Whatever a spreadsheet made of the file: the same cells come out. */
class NationalFileTest {

    @ParameterizedTest
    @CsvSource({"UTF-8,comma", "UTF-8,semicolon", "windows-1252,semicolon", "windows-1252,comma", "UTF-8,tab"})
    void readsEncodingsAndSeparators(String charset, String name) {
        String separator = Map.of("comma", ",", "semicolon", ";", "tab", "\t").get(name);
        String text = "id,Nom,commune,adresse\r\n1,\"L’Établi, \"\"chez Zoé\"\"\",Orgon,\"2\nrue\"\r\n2,Été,Arles,\r\n";
        String mark = charset.equals("UTF-8") ? "\uFEFF" : "";
        String written = mark
                + (separator.equals(",")
                        ? text
                        : text.replace(", \"\"", "¤").replace(",", separator).replace("¤", ", \"\""));

        NationalFile file = NationalFile.read(written.getBytes(Charset.forName(charset)));

        assertThat(file.charset()).isEqualTo(Charset.forName(charset));
        assertThat(file.header()).containsExactly("id", "Nom", "commune", "adresse");
        assertThat(file.rows())
                .extracting(row -> row.get(NationalColumn.NOM))
                .containsExactly("L’Établi, \"chez Zoé\"", "Été");
        assertThat(file.rows()).extracting(NationalFile.Row::line).containsExactly(2, 4);
        assertThat(file.rows().get(1).get(NationalColumn.ADRESSE)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "'', sites.file.empty",
        "'nom,commune', sites.file.empty",
        "'name;town', sites.file.columns",
        "PK__zip, sites.file.noCsv"
    })
    void refusesWhatIsNoneOfThisFormat(String text, String key) {
        assertRefused(text.getBytes(StandardCharsets.UTF_8), key);
    }

    @Test
    void refusesBinaryOpenQuotesAndTooManyLines() {
        assertRefused("nom,commune\nA\0B,Arles".getBytes(StandardCharsets.UTF_8), "sites.file.noCsv");
        assertRefused(
                ("nom,commune\n" + String.join("", Collections.nCopies(NationalFile.MOST_ROWS + 1, "A,Arles\n")))
                        .getBytes(StandardCharsets.UTF_8),
                "sites.file.tooMany");
    }

    /** A quote that is never closed swallows the rest of the file: one cell, and no memory beyond the file. */
    @ParameterizedTest
    @ValueSource(ints = {1_000, 10_000_000})
    void anOpenQuoteEndsWithTheFile(int length) {
        byte[] content = ("nom,commune\n\"" + "x".repeat(length)).getBytes(StandardCharsets.UTF_8);

        assertThat(NationalFile.read(content).rows()).hasSize(1);
    }

    private static void assertRefused(byte[] content, String key) {
        assertThatThrownBy(() -> NationalFile.read(content))
                .isInstanceOfSatisfying(BusinessException.class, refusal -> {
                    assertThat(refusal.key()).isEqualTo(key);
                    assertThat(refusal.field()).contains("file");
                });
    }
}
