package org.maillage.systemtest.container;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.maillage.platform.errors.BusinessException;
import org.maillage.platform.security.Acting;
import org.maillage.platform.security.Actor;
import org.maillage.platform.security.NotPermittedException;
import org.maillage.sites.boundary.NationalExport;
import org.maillage.sites.boundary.Reading;
import org.maillage.sites.boundary.Remark;
import org.maillage.sites.boundary.SiteFile;
import org.maillage.sites.boundary.SiteFiles;
import org.maillage.sites.boundary.SiteLine;
import org.maillage.sites.boundary.Sites;
import org.maillage.sites.entity.Site;

/** Sites from a file of the national format: looked at first, then all of them or none. */
@ExtendWith(ArquillianExtension.class)
class SiteFilesIT {

    private static final String HEADER =
            "id,pivot,nom,commune,code_postal,code_insee,adresse,complement_adresse,telephone,horaires\n";

    @Inject
    private Stage stage;

    @Inject
    private SiteFiles files;

    @Inject
    private Sites sites;

    private Stage.Structure structure;
    private Actor administrator;

    @BeforeEach
    void set() throws Exception {
        structure = stage.structure(stage.network(5));
        administrator = structure.administrator();
    }

    private SiteFile examine(String lines) throws Exception {
        return examine(lines, false);
    }

    private SiteFile examine(String lines, boolean changes) throws Exception {
        byte[] content = (HEADER + lines).getBytes(StandardCharsets.UTF_8);
        return Acting.as(administrator, () -> files.examine(content, Reading.TOLERANT, changes));
    }

    private boolean create(SiteFile file) throws Exception {
        return Acting.as(administrator, () -> {
            files.create(file);
            return true;
        });
    }

    private List<String> names() throws Exception {
        return Acting.as(administrator, sites::all).stream().map(Site::getName).toList();
    }

    @Test
    void whatIsShownIsCreatedAndNothingBefore() throws Exception {
        SiteFile file = examine("""
                1,43493312300029,Médiathèque d’Orgon,Orgon,13660,,2 rue de la Mairie,,+33490000000,"Mo-Fr 09:00-12:00,14:00-18:30; Sa 08:30-12:00"
                2,43493312300029,Bus numérique,Arles,,13004,,Le patio,,not hours at all
                """);

        assertThat(file.isApplicable()).isTrue();
        assertThat(file.kept()).isEmpty();
        assertThat(file.lines().get(1).remarks())
                .extracting(remark -> remark.column() + " " + remark.key())
                .containsExactly("horaires sites.file.hours");
        assertThat(names()).isEmpty();

        assertThat(create(file)).isTrue();

        assertThat(names()).containsExactlyInAnyOrder("Médiathèque d’Orgon", "Bus numérique");
        Site library = Acting.as(administrator, sites::all).stream()
                .filter(site -> site.getName().startsWith("M"))
                .findFirst()
                .orElseThrow();
        assertThat(library.getCommuneCode()).isEqualTo("13067");
        assertThat(library.getPostalCode()).isEqualTo("13660");
        assertThat(library.getStreet()).isEqualTo("2 rue de la Mairie");
        assertThat(library.getOpeningHours().notation()).isEqualTo("Mo-Fr 09:00-12:00,14:00-18:30; Sa 08:30-12:00");
    }

    /** Each fault names its line and its column; one of them keeps everything from being created. */
    @Test
    void everyFaultIsToldWithItsColumnAndNothingIsHalfSaved() throws Exception {
        SiteFile file = examine("""
                1,,Un bon lieu,Arles,13200,13004,,,,
                2,,,Arles,13200,13004,,,,
                3,,"=HYPERLINK(""x"")",Arles,132,13004,@SUM(1),,,
                4,,Ailleurs,Trifouillis,,,,,,
                5,,Nulle part,Arles,,99999,,,,
                6,,UN BON LIEU,Arles,,13004,,,,
                7,,Saint partout,Sainte-Colombe,,,,,,
                8,,Trop,Arles,,13004,,,,,,,de,cases
                """);

        assertThat(file.lines().stream()
                        .flatMap(line -> line.remarks().stream()
                                .map(remark -> line.number() + " " + remark.column() + " " + remark.key())))
                .containsExactly(
                        "3 nom sites.file.missing",
                        "4 nom sites.file.formula",
                        "4 adresse sites.file.formula",
                        "4 code_postal sites.file.postalCode",
                        "5 commune sites.file.unknownCommune",
                        "6 code_insee sites.file.unknownCode",
                        "7 nom sites.file.twice",
                        "8 commune sites.file.severalCommunes",
                        "9  sites.file.tooLong");
        assertThat(file.wrong()).isEqualTo(7);
        assertThatThrownBy(() -> create(file)).isInstanceOf(BusinessException.class);
        assertThat(names()).isEmpty();
    }

    @Test
    void aSiteThatExistsStaysAndOneThatAppearedMeanwhileStopsAll() throws Exception {
        create(examine("1,,Le Préau,Arles,,13004,,,,\n"));

        SiteFile again = examine("1,,LE PREAU,Arles,,13004,,,,\n2,,L’Annexe,Arles,,13004,,,,\n");
        assertThat(again.count(SiteLine.Standing.KNOWN)).isEqualTo(1);
        assertThat(again.sites()).extracting(Site::getName).containsExactly("L’Annexe");

        SiteFile late = examine("1,,Le Kiosque,Arles,,13004,,,,\n2,,L’Annexe,Arles,,13004,,,,\n");
        create(again);
        assertThatThrownBy(() -> create(late)).isInstanceOf(BusinessException.class);
        assertThat(names()).containsExactlyInAnyOrder("Le Préau", "L’Annexe");
    }

    @Test
    void whatIsNoListOfSitesInJsonIsRefused() {
        for (String text : List.of("[1, 2]", "[{\"nom\"", "[{\"nom\": \"a\"}")) {
            byte[] content = text.getBytes(StandardCharsets.UTF_8);
            assertThatThrownBy(() -> Acting.as(administrator, () -> files.examine(content, Reading.TOLERANT, false)))
                    .isInstanceOf(BusinessException.class)
                    .hasMessage("sites.file.noJson");
        }
    }

    @Test
    void aLargeFileAndAMediatorAreRefused() {
        assertThatThrownBy(() -> Acting.as(
                        administrator, () -> files.examine(new byte[SiteFiles.MOST_BYTES + 1], Reading.STRICT, false)))
                .isInstanceOf(BusinessException.class)
                .hasMessage("sites.file.tooLarge");
        assertThatThrownBy(
                        () -> Acting.as(structure.mediator(), () -> files.examine(new byte[1], Reading.STRICT, false)))
                .isInstanceOf(NotPermittedException.class);
    }

    private static final String STANDARD = "id,pivot,nom,commune,code_postal,code_insee,adresse,complement_adresse,"
            + "latitude,longitude,typologie,telephone,courriels,site_web,horaires,presentation_resume,presentation_detail,"
            + "source,itinerance,structure_parente,date_maj,services,publics_specifiquement_adresses,"
            + "prise_en_charge_specifique,frais_a_charge,dispositif_programmes_nationaux,formations_labels,"
            + "autres_formations_labels,modalites_acces,modalites_accompagnement,fiche_acces_libre,prise_rdv,à nous\r\n";

    /** All 32 columns and one of ours, through the database. */
    @Test
    void whatComesInGoesOutCellByCell() throws Exception {
        String line = "structure-1,43493312300029,Anonymal,Arles,13200,,12 BIS RUE DE LECLERCQ,Le patio,43.67660,4.6,"
                + "TIERS_LIEUX|ASSO,+33180059880,a@exemple.fr|b@exemple.fr,https://exemple.fr/,"
                + "\"Mo-Fr 09:00-12:00,14:00-18:30; Sa 08:30-12:00\",Courte,Longue,Hubik,Itinérant,La ville,2024-04-02,"
                + "Insertion professionnelle via le numérique|Aide aux démarches administratives,Jeunes|Femmes,Surdité,"
                + "Gratuit,La Croix Rouge|Aidants Connect,Étapes numériques(La Poste),Label et la bête,"
                + "Se présenter|Téléphoner,À distance,https://acceslibre.beta.gouv.fr/app/x,https://rdv.exemple.fr,gardé\r\n";
        byte[] content = (STANDARD + line).getBytes(StandardCharsets.UTF_8);

        SiteFile file = Acting.as(administrator, () -> files.examine(content, Reading.STRICT, false));
        assertThat(file.remarks()).isEmpty();
        assertThat(file.lines().get(0).remarks()).isEmpty();
        create(file);

        NationalExport export = Acting.as(administrator, files::export);
        assertThat(export.missing()).isEmpty();
        assertThat(export.csv()).isEqualTo(STANDARD + line);
        assertThat(export.spreadsheet()).contains("\"'+33180059880\"");
        SiteFile json = Acting.as(
                administrator,
                () -> files.examine(export.json().getBytes(StandardCharsets.UTF_8), Reading.STRICT, true));
        assertThat(json.remarks()).isEmpty();
        assertThat(json.lines().get(0).remarks()).isEmpty();
        assertThat(json.isApplicable()).isTrue();
        create(json);
        assertThat(Acting.as(administrator, files::export).csv()).isEqualTo(STANDARD + line);
    }

    /** A file that comes again under a merged name changes the site that it means, and only when that is wanted. */
    @Test
    void aKnownSiteTakesOverWhatTheFileSays() throws Exception {
        create(examine("coop-1,,Le Préau,Arles,13200,13004,1 rue neuve,,,\n"));
        String again = "coop-1__fs-2,,La Halle,Arles,13200,13004,2 rue neuve,,0490000000,\n";

        assertThat(examine(again).sites()).isEmpty();
        create(examine(again, true));

        Site site = Acting.as(administrator, sites::all).get(0);
        assertThat(names()).containsExactly("La Halle");
        assertThat(site.getStreet()).isEqualTo("2 rue neuve");
        assertThat(site.getContact().getPhone()).isEqualTo("+33490000000");
        assertThat(site.getNationalIds()).containsExactly("coop-1", "coop-1__fs-2");
    }

    /** Trap 9 of the standard: those who merge files take the newest, so the date moves with what the sheet says and with nothing else. */
    @Test
    void theDateMovesWithTheSheetOnly() throws Exception {
        byte[] dated =
                "id,nom,commune,code_insee,adresse,date_maj\ncoop-1,Le Préau,Arles,13004,1 rue neuve,2024-04-02\n"
                        .getBytes(StandardCharsets.UTF_8);
        create(Acting.as(administrator, () -> files.examine(dated, Reading.TOLERANT, false)));
        Site site = Acting.as(administrator, sites::all).get(0);
        save(site);
        assertThat(dated()).isEqualTo("2024-04-02");
        site = Acting.as(administrator, sites::all).get(0);
        site.setStreet("2 rue neuve");
        save(site);
        assertThat(dated()).isNotEqualTo("2024-04-02");
    }

    private void save(Site site) throws Exception {
        Acting.as(administrator, () -> {
            sites.save(site);
            return true;
        });
    }

    private String dated() throws Exception {
        return Acting.as(administrator, sites::all).get(0).getDescribedOn().toString();
    }

    /** What the standard would refuse stays out, and says why. */
    @Test
    void anIncompleteSiteIsNotExported() throws Exception {
        create(examine("1,,Le Kiosque,Arles,,13004,,,,\n"));

        NationalExport export = Acting.as(administrator, files::export);

        assertThat(export.lines()).isEmpty();
        assertThat(export.missing().get(0).faults())
                .extracting(Remark::column)
                // The structure of this test has no SIRET, which would stand for that of the site.
                .containsExactlyInAnyOrder("pivot", "code_postal", "adresse");
        assertThatThrownBy(() -> Acting.as(structure.mediator(), files::export))
                .isInstanceOf(NotPermittedException.class);
    }
}
