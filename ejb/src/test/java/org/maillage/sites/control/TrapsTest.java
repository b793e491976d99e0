package org.maillage.sites.control;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.maillage.sites.boundary.NationalExport;
import org.maillage.sites.entity.Cells;
import org.maillage.sites.entity.Original;
import org.maillage.sites.entity.Site;
import org.maillage.sites.entity.Training;

/**
 * The twelve traps of a round trip in the national standard, by their number: nothing leaves that its schema means to refuse, whatever came in. That
 * of dates (9) is in SiteFilesIT, which has a database.
 */
class TrapsTest {

    private static final SheetWriter WRITER = new SheetWriter(code -> "Arles", "12002701600357");

    /** What came in tolerantly, and what leaves. */
    private static String back(String column, String cell) {
        Site site = new Site();
        Map<String, String> cells = SheetTest.valid();
        cells.put(column, cell);
        site.setName(cells.get("nom"));
        site.setCommuneCode("13004");
        site.nameAs(cells.get("id"));
        new SheetReader(new NationalFile.Row(2, cells, false), false, site).read();
        Original original = new Original(site, Cells.of(cells), "13004");
        NationalExport export = SiteExport.write(List.of(site), Map.of(site.getId(), original), WRITER);
        assertThat(export.missing()).isEmpty();
        return export.lines().get(0).cells().get(column);
    }

    @ParameterizedTest(name = "{0}: {2}")
    @CsvSource(
            delimiter = ';',
            value = {
                "1, the blank of La Poste; formations_labels; Étapes numériques (La Poste); Étapes numériques(La Poste)",
                "2, the apostrophe; modalites_acces; Ce lieu n’accueille pas de public; Ce lieu n'accueille pas de public",
                "3, an accent lost; services; Comprehension du monde numérique; Compréhension du monde numérique",
                "3, accents apart; services; Compre\u0301hension du monde nume\u0301rique; Compre\u0301hension du monde nume\u0301rique",
                "4, a national number; telephone; 01 80 05 98 80; +33180059880",
                "4, two numbers; telephone; +33180059880|+33180059881; +33180059880",
                "5, a bar before; services; |Loisirs et créations numériques; Loisirs et créations numériques",
                "5, twice; frais_a_charge; Gratuit|Gratuit; Gratuit",
                "5, something else; services; foo|Loisirs et créations numériques; Loisirs et créations numériques",
                "5, any sign for a dot; formations_labels; ORDI 3x0|ORDI 3.0; ORDI 3.0",
                "6, blanks; pivot; 434 933 123 00029; 43493312300029",
                "6, nine signs; pivot; 123456789; 123456789",
                "6, unknown; pivot; 00000000000000; 00000000000000",
                "7, a code without its zero; code_insee; 1004; 13004",
                "7, overseas; code_insee; 97105; 97105",
                "8, marks of others; presentation_resume; dit ＂le Préau＂; dit ＂le Préau＂",
                "10, an old typology; typologie; PE|autre; Autre|FT",
                "10, the name of a parent; structure_parente; SIRET de la ville; SIRET de la ville"
            })
    void whatLeavesIsOfTheStandard(String trap, String column, String in, String out) {
        assertThat(back(column, in)).isEqualTo(out);
    }

    /** Trap 8: what the national map adds by itself is no label of the place. */
    @Test
    void computedLabelsAreNotTakenOver() {
        Site site = new Site();
        SheetTest.read("autres_formations_labels", "QPV|FRR|Label et la bête", false, site);
        assertThat(site.getOffer().getOtherLabels()).containsExactly("Label et la bête");
        assertThat(back("autres_formations_labels", "QPV|Label et la bête")).isEqualTo("QPV|Label et la bête");
    }

    /** Trap 1, the other way round: the label that the other list of the country leaves out is one. */
    @Test
    void theLabelOfLaPosteIsKnown() {
        Site site = new Site();
        SheetTest.read("formations_labels", "Étapes numériques(La Poste)", true, site);
        assertThat(site.getOffer().getTrainings()).containsExactly(Training.LA_POSTE);
    }

    /** Trap 8: columns after the 32 are kept. */
    @Test
    void moreColumnsAreKept() {
        assertThat(back("mediateurs", "  deux ")).isEqualTo("  deux ");
    }

    /** Trap 11: the list of the other service of the country looks alike, and is another format. */
    @Test
    void anotherListIsRefused() {
        byte[] other = "\uFEFFIdentifiant;Raison sociale;Ville\n1;Le Préau;Arles\n".getBytes(StandardCharsets.UTF_8);
        assertThatThrownBy(() -> NationalFile.read(other)).hasMessage("sites.file.columns");
    }

    /** Trap 12: names are joined when records are merged. */
    @Test
    void aMergedNameIsKnown() {
        Site site = new Site();
        site.nameAs("coop-1");
        assertThat(site.isNamed("coop-1__france-services-9")).isTrue();
    }
}
