package org.maillage.sites.control;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.maillage.sites.boundary.Remark;
import org.maillage.sites.entity.AccessMode;
import org.maillage.sites.entity.Audience;
import org.maillage.sites.entity.Care;
import org.maillage.sites.entity.Cells;
import org.maillage.sites.entity.NationalValue;
import org.maillage.sites.entity.Original;
import org.maillage.sites.entity.Programme;
import org.maillage.sites.entity.ServiceKind;
import org.maillage.sites.entity.Site;
import org.maillage.sites.entity.SupportMode;
import org.maillage.sites.entity.Training;
import org.maillage.sites.entity.Typology;

/** What each cell means, strictly and tolerantly, and what leaves again. */
class SheetTest {

    private static final SheetWriter WRITER = new SheetWriter(code -> "Arles", "12002701600357");

    static Map<String, String> valid() {
        Map<String, String> cells = new LinkedHashMap<>();
        NationalColumn.header().forEach(column -> cells.put(column, ""));
        cells.putAll(Map.of(
                "id", "a-1",
                "pivot", "43493312300029",
                "nom", "Le Préau",
                "commune", "Arles",
                "code_postal", "13200",
                "adresse", "12 BIS RUE DE LECLERCQ",
                "date_maj", "2024-04-02"));
        return cells;
    }

    static SheetReader read(String column, String cell, boolean strict, Site site) {
        Map<String, String> cells = valid();
        NationalColumn.called(column).forEach(standard -> cells.remove(standard.column()));
        cells.put(column, cell);
        SheetReader sheet = new SheetReader(new NationalFile.Row(2, cells, false), strict, site);
        sheet.read();
        return sheet;
    }

    /** The traps of the standard: what its schema lets pass or refuses by mistake. */
    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "formations_labels; Étapes numériques(La Poste); true",
                "formations_labels; Étapes numériques (La Poste); false",
                "formations_labels; ORDI 3x0; false",
                "modalites_acces; Ce lieu n'accueille pas de public; true",
                "modalites_acces; Ce lieu n’accueille pas de public; false",
                "services; Comprehension du monde numérique; false",
                "services; foo|Loisirs et créations numériques; false",
                "services; |Loisirs et créations numériques; false",
                "services; Loisirs et créations numériques|Loisirs et créations numériques; false",
                "telephone; +33180059880; true",
                "telephone; 0180059880; false",
                "telephone; +33 1 80 05 98 80; false",
                "telephone; +33180059880|+33180059881; false",
                "code_insee; 20004; false",
                "code_insee; 2a004; false",
                "code_insee; 1004; false",
                "code_insee; 2A004; true",
                "code_insee; 97105; true",
                "code_insee; 98818; true",
                "typologie; BIB|Autre; true",
                "typologie; PE; false",
                "date_maj; 2024-4-2; false",
                "date_maj; 2024-02-30; false",
                "pivot; 434 933 123 00029; false",
                "pivot; 00000000000000; true",
                "horaires; Mo-Fr 09:00-12:00; true",
                "horaires; le matin; false",
                "site_web; javascript:alert(1); false",
            })
    void isStrictByTheSetOfValues(String column, String cell, boolean valid) {
        assertThat(read(column, cell, true, new Site()).remarks().isEmpty()).isEqualTo(valid);
    }

    /** Decomposed letters are the same text. */
    @Test
    void comparesComposedLetters() {
        Site site = new Site();
        assertThat(read("services", "Loisirs et cre\u0301ations nume\u0301riques", true, site)
                        .remarks())
                .isEmpty();
        assertThat(site.getOffer().getServices()).containsExactly(ServiceKind.LEISURE);
    }

    @Test
    void understandsWhatOthersWrite() {
        assertTolerant("formations_labels", "Étapes numériques (La Poste)", Training.LA_POSTE);
        assertTolerant("modalites_acces", "Ce lieu n’accueille pas de public", AccessMode.NO_PUBLIC);
        assertTolerant("services", "Comprehension du monde numerique", ServiceKind.UNDERSTANDING);
        assertTolerant(
                "services",
                "Prendre en main un ordinateur;Créer avec le numérique",
                ServiceKind.EVERYDAY_TOOLS,
                ServiceKind.LEISURE);
        assertTolerant("typologie", "PE|autre", Typology.FT, Typology.AUTRE);
        assertTolerant("publics_accueillis", "Jeunes (16-26 ans)|Surdité", Audience.YOUNG, Care.DEAFNESS);
        assertTolerant(
                "labels_nationaux",
                "France Services|CNFS|Sud Labs",
                Programme.CONSEILLERS_NUMERIQUES,
                Programme.FRANCE_SERVICES,
                Training.SUD_LABS);
        assertTolerant(
                "modalites_accompagnement", "Seul : j'ai accès à du matériel et une connexion", SupportMode.ALONE);
        Site site = new Site();
        assertThat(read("telephone", "04 90 12 34 56 / 06 00 00 00 00", false, site)
                        .remarks())
                .extracting(Remark::key)
                .containsExactly("sites.file.phones");
        assertThat(site.getContact().getPhone()).isEqualTo("+33490123456");
        read("date_maj", "02/04/2024 10:00", false, site);
        assertThat(site.getDescribedOn()).hasToString("2024-04-02");
        read("tel", "0262 20 00 00", false, site);
        assertThat(site.getContact().getPhone()).isEqualTo("+262262200000");
    }

    private static void assertTolerant(String column, String cell, NationalValue... expected) {
        Site site = new Site();
        assertThat(read(column, cell, false, site).remarks()).as(cell).isEmpty();
        List<NationalValue> found = new ArrayList<>();
        found.addAll(site.getOffer().getServices());
        found.addAll(site.getOffer().getAudiences());
        found.addAll(site.getOffer().getCare());
        found.addAll(site.getOffer().getProgrammes());
        found.addAll(site.getOffer().getTrainings());
        found.addAll(site.getOffer().getAccess());
        found.addAll(site.getOffer().getSupport());
        found.addAll(site.getPresentation().getTypologies());
        assertThat(found).containsExactlyInAnyOrder(expected);
    }

    /** What a spreadsheet would run is no text of a site; what only looks like it is. */
    @ParameterizedTest
    @CsvSource({
        "=1+1, true",
        "'@SUM(1)', true",
        "'+cmd|x', true",
        "' -2+3!A1', true",
        "@robase, false",
        "- de 25 ans, false",
        "+ de numérique, false"
    })
    void refusesFormulasAndNothingElse(String text, boolean formula) {
        boolean told = read("complement_adresse", text, false, new Site()).remarks().stream()
                .anyMatch(remark -> remark.key().equals("sites.file.formula") && remark.fault());
        assertThat(told).isEqualTo(formula);
    }

    @Test
    void whatIsUnchangedLeavesAsItCame() {
        Map<String, String> cells = valid();
        cells.put("latitude", "43.520900000");
        cells.put("longitude", "5.4");
        cells.put("services", "Loisirs et créations numériques|Aide aux démarches administratives");
        cells.put("autres_formations_labels", "QPV|Label et la bête");
        cells.put("telephone", "01 80 05 98 80");
        cells.put("origine", "  de nous ");
        Site site = site(cells);
        Original original = new Original(site, Cells.of(cells), "13004");
        site.setStreet("12 rue neuve");

        Map<String, String> written = WRITER.write(site, original);

        assertThat(written)
                .containsEntry("latitude", "43.520900000")
                .containsEntry("services", "Loisirs et créations numériques|Aide aux démarches administratives")
                .containsEntry("autres_formations_labels", "QPV|Label et la bête")
                .containsEntry("origine", "  de nous ")
                .as("what the standard refuses leaves in its form")
                .containsEntry("telephone", "+33180059880")
                .as("changed since")
                .containsEntry("adresse", "12 rue neuve");
        site.getOffer().setServices(List.of(ServiceKind.LEISURE));
        site.setLatitude(new BigDecimal("43.5"));
        assertThat(WRITER.write(site, original))
                .containsEntry("services", "Loisirs et créations numériques")
                .containsEntry("latitude", "43.5");
    }

    private static Site site(Map<String, String> cells) {
        Site site = new Site();
        site.setName(cells.get("nom"));
        site.setCommuneCode("13004");
        site.nameAs(cells.get("id"));
        new SheetReader(new NationalFile.Row(2, cells, false), false, site).read();
        return site;
    }

    /** National names are not stable: those who merge files join them. */
    @Test
    void isKnownByAPartOfAMergedName() {
        Site site = new Site();
        site.nameAs("coop-1");

        assertThat(site.isNamed("coop-1__france-services-9")).isTrue();
        assertThat(site.isNamed("coop-11")).isFalse();
        assertThat(site.isNamed(site.getId().toString())).isTrue();
        site.nameAs("coop-1__france-services-9");
        assertThat(site.isNamed("france-services-9")).isTrue();
        assertThat(site.getNationalIds()).startsWith("coop-1");
    }
}
