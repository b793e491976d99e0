package org.maillage.beneficiaries.control;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.maillage.beneficiaries.boundary.CellRemark;
import org.maillage.beneficiaries.entity.Beneficiary;
import org.maillage.beneficiaries.entity.Gender;
import org.maillage.beneficiaries.entity.SocialStatus;
import org.maillage.directory.boundary.Communes;
import org.maillage.platform.texts.Sheet;

/** Every error at its cell, and nothing dropped without a word. */
class PeopleLineTest {

    private static final List<String> HEADERS = List.of(
            "Nom *",
            "Prénom",
            "Année de naissance",
            "Nom commune",
            "Code INSEE",
            "Code postal",
            "N° de téléphone",
            "E-mail",
            "Genre",
            "Statut",
            "Notes",
            "Couleur");

    private static PeopleLine line(String... cells) {
        Map<PeopleColumn, Integer> places = PeopleColumn.among(HEADERS);
        return new PeopleLine(HEADERS, places, new Communes(), new Sheet.Row(7, List.of(cells)));
    }

    private static PeopleLine with(String column, String value) {
        String[] cells = new String[HEADERS.size()];
        java.util.Arrays.fill(cells, "");
        cells[0] = "Martin";
        cells[HEADERS.indexOf(column)] = value;
        return line(cells);
    }

    @Test
    void allColumnsAreRecognised() {
        assertThat(PeopleColumn.among(HEADERS))
                .hasSize(PeopleColumn.values().length)
                .doesNotContainValue(11);
    }

    @Test
    void aWholeLineBecomesAFile() {
        PeopleLine line = line(
                "Lefèvre",
                "Zoé",
                "08/03/1951",
                "Arles",
                "13004",
                "13200",
                "06.12.34.56.78",
                "Zoe@Example.org",
                "Mme",
                "Retraitée",
                "Vient le mardi");

        Beneficiary person = line.person();
        assertThat(line.remarks()).isEmpty();
        assertThat(person.getName()).isEqualTo("Zoé Lefèvre");
        assertThat(person.getBirthYear()).isEqualTo(1951);
        assertThat(person.getCommuneCode()).isEqualTo("13004");
        assertThat(person.getPhone()).isEqualTo("+33612345678");
        assertThat(person.getEmail()).isEqualTo("zoe@example.org");
        assertThat(person.getGender()).isEqualTo(Gender.FEMALE);
        assertThat(person.getStatus()).isEqualTo(SocialStatus.RETIRED);
        assertThat(person.getNotes()).isEqualTo("Vient le mardi");
    }

    @ParameterizedTest
    @CsvSource({
        "Année de naissance, 1851, beneficiaries.file.birthYear",
        "Année de naissance, 2951, beneficiaries.file.birthYear",
        "Année de naissance, bientôt, beneficiaries.file.birthYear",
        "N° de téléphone, 06 12, beneficiaries.phone.invalid",
        "E-mail, zoe@, beneficiaries.email.invalid",
        "Code INSEE, 99999, beneficiaries.file.insee",
        "Nom commune, Nulle-Part, beneficiaries.file.commune.none",
        "Nom commune, Saint-Martin, beneficiaries.file.commune.several",
        "Genre, zzz, beneficiaries.file.gender",
        "Statut, zzz, beneficiaries.file.status",
        "Notes, NIR 2 55 08 14 168 025 38, beneficiaries.file.nir"
    })
    void anErrorStandsAtItsCell(String column, String value, String key) {
        assertThat(with(column, value).remarks()).containsExactly(new CellRemark(7, column, key, List.of(), true));
    }

    @Test
    void whatContradictsTheInseeCodeIsToldAtItsCell() {
        PeopleLine line = line("Martin", "", "", "Nîmes", "13004");
        assertThat(line.remarks()).singleElement().satisfies(remark -> {
            assertThat(remark.column()).isEqualTo("Nom commune");
            assertThat(remark.values()).containsExactly("Arles (13004)");
        });
        assertThat(line("Martin", "", "", "", "13004", "30000").remarks())
                .extracting(CellRemark::column)
                .containsExactly("Code postal");
    }

    @Test
    void spreadsheetsLoseZeros() {
        assertThat(line("Martin", "", "", "", "1004").person().getCommuneCode()).isEqualTo("01004");
        assertThat(with("N° de téléphone", "612345678").person().getPhone()).isEqualTo("+33612345678");
    }

    @Test
    void aNameIsAllThatIsNeeded() {
        assertThat(line("", "Zoé").remarks()).isEmpty();
        assertThat(line("", "", "1951").remarks())
                .extracting(CellRemark::key)
                .containsExactly("beneficiaries.name.missing");
        assertThat(line("x".repeat(101)).remarks())
                .extracting(CellRemark::key)
                .containsExactly("beneficiaries.file.long");
    }
}
