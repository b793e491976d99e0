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
import org.maillage.sites.boundary.SiteFile;
import org.maillage.sites.boundary.SiteFiles;
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
        return Acting.as(administrator, () -> files.examine((HEADER + lines).getBytes(StandardCharsets.UTF_8)));
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
        assertThat(file.unread()).containsExactly("id", "pivot", "complement_adresse", "telephone");
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
        assertThat(again.known()).isEqualTo(1);
        assertThat(again.sites()).extracting(Site::getName).containsExactly("L’Annexe");

        SiteFile late = examine("1,,Le Kiosque,Arles,,13004,,,,\n2,,L’Annexe,Arles,,13004,,,,\n");
        create(again);
        assertThatThrownBy(() -> create(late)).isInstanceOf(BusinessException.class);
        assertThat(names()).containsExactlyInAnyOrder("Le Préau", "L’Annexe");
    }

    @Test
    void aLargeFileAndAMediatorAreRefused() {
        assertThatThrownBy(() -> Acting.as(administrator, () -> files.examine(new byte[SiteFiles.MOST_BYTES + 1])))
                .isInstanceOf(BusinessException.class)
                .hasMessage("sites.file.tooLarge");
        assertThatThrownBy(() -> Acting.as(structure.mediator(), () -> files.examine(new byte[1])))
                .isInstanceOf(NotPermittedException.class);
    }
}
