package org.maillage.directory.control;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.maillage.directory.boundary.FileRemark;
import org.maillage.directory.boundary.PriorityFile;
import org.maillage.directory.entity.PriorityArea;
import org.maillage.directory.entity.PriorityZone;
import org.maillage.platform.texts.Sheet;

class PriorityReaderTest {

    /** As the ANCT publishes it, with the marks that spreadsheets left in it. */
    private static final String QPV = """
            \uFEFFcode_qp;lib_qp;insee_reg;lib_reg;insee_dep;lib_dep;insee_com;lib_com;siren_epci;lib_epci;;
            QN00101M;Grande Reyssouze Terre des Fleurs;84;Auvergne-Rhône-Alpes;1;Ain;1053;Bourg-en-Bresse;200071751;CA;;
            QN01309M;Griffeuille;93;PACA;13;Bouches-du-Rhône;"=""13004""\";Arles;241300417;CA;;
            QN01310I;Barriol;93;PACA;13;Bouches-du-Rhône;13004;Arles;241300417;CA;;
            QN01341I;Les Escourtines;93;PACA;13;Bouches-du-Rhône;13055; 13070;Marseille;200054807;MET;;
            """;

    private static PriorityFile read(PriorityZone zone, String text) {
        return read(zone, text, StandardCharsets.UTF_8);
    }

    private static PriorityFile read(PriorityZone zone, String text, Charset charset) {
        return PriorityReader.read(zone, Sheet.read(text.getBytes(charset), PriorityReader.MOST_LINES));
    }

    private static String quoted(String list) {
        return list.replace("13055; 13070", "\"13055; 13070\"");
    }

    @Test
    void readsQuartiersWithAllOfTheirCommunes() {
        PriorityFile file = read(PriorityZone.QPV, quoted(QPV));

        assertThat(file.isApplicable()).isTrue();
        assertThat(file.areas())
                .extracting(PriorityArea::getCommuneCode, PriorityArea::getCode, PriorityArea::getName)
                .containsExactly(
                        tuple("01053", "QN00101M", "Grande Reyssouze Terre des Fleurs"),
                        tuple("13004", "QN01309M", "Griffeuille"),
                        tuple("13004", "QN01310I", "Barriol"),
                        tuple("13055", "QN01341I", "Les Escourtines"),
                        tuple("13070", "QN01341I", "Les Escourtines"));
        assertThat(file.communes()).isEqualTo(4);
        assertThat(file.count()).isEqualTo(4);
        assertThat(file.lines()).isEqualTo(4);
        assertThat(file.refused()).isZero();
        assertThat(file.remarks())
                .extracting(
                        FileRemark::position,
                        FileRemark::key,
                        remark -> remark.values().get(0))
                .containsExactly(tuple(0, "directory.priority.mended", "1"));
    }

    @Test
    void readsWhatSpreadsheetsOfTheCountryWrite() {
        PriorityFile file = read(
                PriorityZone.QPV,
                "Code QPV,Nom QPV,Code INSEE\nQN01311I,Le Trébon,13004\n",
                Charset.forName("windows-1252"));

        assertThat(file.areas()).extracting(PriorityArea::getName).containsExactly("Le Trébon");
    }

    /** Of the DGCL, with words; of the Observatoire des territoires, with codes. */
    @ParameterizedTest
    @CsvSource({
        "FRR socle,true",
        "FRR+,true",
        "Classée FRR partiellement,true",
        "4,true",
        "5,true",
        "2,true",
        "3,true",
        "Non classée,false",
        "-9999,false",
        "'',false",
        "FRR bénéficiaire,false",
        "FRR bénéficiaire partiellement,false",
        "1,false"
    })
    void aCommuneIsClassifiedOrNot(String status, boolean classified) {
        PriorityFile file = read(
                PriorityZone.FRR,
                "Code_insee;Departement;Commune;Classement FRR et FRR+ au 10 juillet 2025\r\n13108;13;Tarascon;4\r\n1004;01;Ambérieu-en-Bugey;"
                        + status + "\r\n");

        assertThat(file.areas())
                .extracting(PriorityArea::getCommuneCode)
                .containsExactlyElementsOf(classified ? List.of("13108", "01004") : List.of("13108"));
        assertThat(file.refused()).isZero();
        assertThat(file.remarks().stream().anyMatch(remark -> remark.key().endsWith("advantages")))
                .isEqualTo(status.equals("1") || status.contains("bénéficiaire"));
    }

    @Test
    void titlesAboveTheHeadAreSkipped() {
        PriorityFile file = read(
                PriorityZone.FRR,
                "Zonage FRR;;\nSource : DGCL, Observatoire des territoires;;\n\ncodgeo;libgeo;codefrr\n13108;Tarascon;4\n");

        assertThat(file.areas()).extracting(PriorityArea::getName).containsExactly("Tarascon");
    }

    @Test
    void whereNoColumnTellsAllThatAreListedAreClassified() {
        PriorityFile file = read(PriorityZone.FRR, "CODGEO;LIBGEO\n13108;Tarascon\n");

        assertThat(file.areas()).hasSize(1);
        assertThat(file.remarks()).extracting(FileRemark::key).containsExactly("directory.priority.allListed");
    }

    @ParameterizedTest
    @CsvSource({"13201,13055", "13216,13055", "75120,75056", "69389,69123", "2a004,2A004"})
    void anArrondissementIsItsCommune(String written, String read) {
        assertThat(ListedCommunes.of(written).known()).containsExactly(read);
    }

    @ParameterizedTest
    @ValueSource(strings = {"13217", "13000", "99999", "Arles", "13", "013004"})
    void whatIsNoCommuneOfTodayIsNotGuessed(String written) {
        assertThat(ListedCommunes.of(written))
                .isEqualTo(new ListedCommunes(List.of(), List.of(written.toUpperCase(Locale.ROOT)), false));
    }

    @Test
    void aWrongLineBringsNothingAndSaysWhy() {
        String good =
                IntStream.range(10, 90).mapToObj(i -> "QN013" + i + "M;A;13004").collect(Collectors.joining("\n"));
        PriorityFile file = read(
                PriorityZone.QPV,
                "code_qp;lib_qp;insee_com\n" + good
                        + "\nQN09301M;Merged;93059\nQP013009;Of 2015;13004\nQN01399M;Nowhere;\nQN01398M;Half;13004,99999\n");

        assertThat(file.isApplicable()).isTrue();
        assertThat(file.areas()).hasSize(81).extracting(PriorityArea::getName).contains("Half");
        assertThat(file.refused()).isEqualTo(3);
        assertThat(file.remarks())
                .extracting(FileRemark::position, FileRemark::key)
                .containsExactly(
                        tuple(82, "directory.priority.unknown"),
                        tuple(83, "directory.priority.code"),
                        tuple(84, "directory.priority.noCommune"),
                        tuple(85, "directory.priority.unknown"));
    }

    /** The wrong column, or another file: not one commune of it is believed. */
    @Test
    void aFileThatIsWrongAllOverIsNotTaken() {
        PriorityFile file =
                read(PriorityZone.FRR, "codgeo;codefrr\n13108;4\n13017;perhaps\n13061;" + "long ".repeat(9) + "\n");

        assertThat(file.areas()).hasSize(1);
        assertThat(file.isApplicable()).isFalse();
        assertThat(file.remarks().get(1).values().get(0)).hasSizeLessThan(25);
        assertThat(read(PriorityZone.FRR, "codgeo;codefrr\n13108;0\n").isApplicable())
                .isFalse();
    }

    @Test
    void manyRemarksAreNotAllKept() {
        String lines = IntStream.range(0, 300).mapToObj(i -> "x" + i).collect(Collectors.joining("\n"));

        assertThat(read(PriorityZone.FRR, "codgeo;a\n" + lines + "\n").remarks())
                .hasSizeLessThan(110);
    }

    @Test
    void anotherTableIsRefusedAtTheFile() {
        assertThatThrownBy(() -> read(PriorityZone.QPV, "codgeo;codefrr\n13108;4\n"))
                .hasMessage("directory.priority.columns.QPV");
        assertThatThrownBy(() -> read(PriorityZone.FRR, "nom;prénom\nA;B\n"))
                .hasMessage("directory.priority.columns.FRR");
    }
}
