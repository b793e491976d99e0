package org.maillage.systemtest.container;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.maillage.beneficiaries.boundary.Beneficiaries;
import org.maillage.beneficiaries.boundary.CellRemark;
import org.maillage.beneficiaries.boundary.ImportProgress;
import org.maillage.beneficiaries.boundary.PeopleFiles;
import org.maillage.beneficiaries.entity.Beneficiary;
import org.maillage.beneficiaries.entity.PeopleImport.State;
import org.maillage.platform.errors.NotFoundException;
import org.maillage.platform.security.NotPermittedException;
import org.maillage.platform.security.Role;

/** People from a file: nobody is added unasked, nothing is lost, and what one hands over another does not see. */
@ExtendWith(ArquillianExtension.class)
class PeopleFilesIT {

    private static final String HEADER = "Nom;Prénom;Année de naissance;Téléphone;E-mail;Couleur\n";

    @Inject
    private Stage stage;

    @Inject
    private PersonalData people;

    @Inject
    private PeopleFiles files;

    @Inject
    private Beneficiaries beneficiaries;

    private Stage.Structure one;
    private Stage.Structure two;

    @BeforeEach
    void set() throws Exception {
        one = stage.structure(stage.network(5));
        two = stage.structure(stage.network(5));
    }

    private UUID hand(String text) throws Exception {
        return PersonalData.act(
                one,
                Role.COORDINATOR,
                () -> files.hand("people.csv", (HEADER + text).getBytes(StandardCharsets.UTF_8)));
    }

    private ImportProgress await(UUID file, State state) throws Exception {
        for (int i = 0; i < 600; i++) {
            ImportProgress progress = PersonalData.act(one, Role.COORDINATOR, () -> files.progress(file));
            if (progress.file().getState() == state) {
                return progress;
            }
            Thread.sleep(100);
        }
        throw new AssertionError("The file is not " + state);
    }

    private void take(UUID file, boolean cautious) throws Exception {
        PersonalData.act(one, Role.COORDINATOR, () -> {
            files.take(file, cautious);
            return true;
        });
    }

    private List<String> refused(UUID file) throws Exception {
        List<String> lines = new ArrayList<>();
        PersonalData.act(
                one,
                Role.COORDINATOR,
                () -> files.refused(
                        file,
                        (cells, remarks) -> lines.add(cells.get(0) + " "
                                + remarks.stream().map(CellRemark::key).toList())));
        return lines;
    }

    private List<String> known() throws Exception {
        List<String> all = new ArrayList<>();
        PersonalData.act(one, Role.STRUCTURE_ADMINISTRATOR, () -> {
            beneficiaries.everybody(people -> people.forEach(person -> all.add(person.getName())));
            return true;
        });
        return all;
    }

    @Test
    void whatIsRightIsTakenOverAndWhatIsNotComesBack() throws Exception {
        people.met(one, "Mathieu", "Lefebvre");
        UUID file = hand("""
                Durand;Zoé;1980;06 12 34 56 78;zoe@example.org;bleu
                Petit;Ali;1780;;;
                Lefèvre;Matthieu;1951;;;
                ;;1951;;;
                Roux;Léa;;12;lea@;
                """);

        ImportProgress looked = await(file, State.CHECKED);
        assertThat(known()).as("nobody was added yet").hasSize(1);
        assertThat(List.of(looked.looked(), looked.wrong(), looked.alike())).containsExactly(5L, 3L, 1L);
        List<CellRemark> remarks = PersonalData.act(one, Role.COORDINATOR, () -> files.remarks(file));
        assertThat(remarks)
                .extracting(remark -> remark.row() + " " + remark.column() + " " + remark.key())
                .containsExactlyInAnyOrder(
                        "3 Année de naissance beneficiaries.file.birthYear",
                        "4 Nom beneficiaries.file.alike",
                        "5 Nom beneficiaries.name.missing",
                        "6 Téléphone beneficiaries.phone.invalid",
                        "6 E-mail beneficiaries.email.invalid");
        take(file, true);
        ImportProgress done = await(file, State.DONE);

        assertThat(List.of(done.taken(), done.left())).containsExactly(1L, 4L);
        assertThat(known()).containsExactlyInAnyOrder("Mathieu Lefebvre", "Zoé Durand");
        assertThat(PersonalData.act(one, Role.MEDIATOR, () -> beneficiaries.search("0612345678")))
                .extracting(Beneficiary::getEmail)
                .containsExactly("zoe@example.org");
        assertThat(refused(file))
                .containsExactly(
                        "Petit [beneficiaries.file.birthYear]",
                        "Lefèvre [beneficiaries.file.alike]",
                        " [beneficiaries.name.missing]",
                        "Roux [beneficiaries.phone.invalid, beneficiaries.email.invalid]");
    }

    @Test
    void whoMayBeKnownIsTakenOverWhenSomebodySaysSo() throws Exception {
        people.met(one, "Mathieu", "Lefebvre");
        UUID file = hand("Lefèvre;Matthieu;1951;;;\n");
        await(file, State.CHECKED);
        take(file, false);
        assertThat(await(file, State.DONE).taken()).isEqualTo(1);
        assertThat(known()).hasSize(2);
        assertThat(refused(file)).isEmpty();
    }

    @Test
    void whatIsStoppedIsNotLost() throws Exception {
        StringBuilder lines = new StringBuilder();
        for (int i = 0; i < 250; i++) {
            lines.append("Personne").append(i).append(";Zoé;;;;\n");
        }
        UUID file = hand(lines.toString());
        await(file, State.CHECKED);
        assertThatThrownBy(() -> hand("Durand;Zoé;;;;\n")).hasMessage("beneficiaries.file.busy");
        PersonalData.act(one, Role.COORDINATOR, () -> {
            files.cancel(file);
            return true;
        });

        assertThat(await(file, State.CANCELLED).taken()).isZero();
        assertThat(refused(file)).hasSize(250).allMatch(line -> line.endsWith("[]"));
        PersonalData.act(one, Role.COORDINATOR, () -> {
            files.remove(file);
            return true;
        });
        assertThat(PersonalData.texts(one)).doesNotContain("Personne1");
    }

    @Test
    void noOtherStructureAndNoMediatorTouchesIt() throws Exception {
        UUID file = hand("Durand;Zoé;;;;\n");
        await(file, State.CHECKED);

        assertThatThrownBy(() -> PersonalData.act(two, Role.COORDINATOR, () -> files.progress(file)))
                .isInstanceOf(NotFoundException.class);
        assertThatThrownBy(() -> PersonalData.act(two, Role.COORDINATOR, () -> files.refused(file, (a, b) -> {})))
                .isInstanceOf(NotFoundException.class);
        assertThatThrownBy(() -> PersonalData.act(one, Role.MEDIATOR, () -> files.progress(file)))
                .isInstanceOf(NotPermittedException.class);
        assertThatThrownBy(() -> PersonalData.act(one, Role.COORDINATOR, () -> {
                    beneficiaries.everybody(people -> {});
                    return true;
                }))
                .isInstanceOf(NotPermittedException.class);
    }

    @Test
    void aFileWithoutNamesIsRefused() {
        assertThatThrownBy(() -> PersonalData.act(
                        one,
                        Role.COORDINATOR,
                        () -> files.hand("a.csv", "Ville;Couleur\nArles;bleu\n".getBytes(StandardCharsets.UTF_8))))
                .hasMessage("beneficiaries.file.columns");
    }
}
