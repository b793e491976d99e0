package org.maillage.systemtest.container;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.maillage.activities.boundary.Activities;
import org.maillage.activities.boundary.Histories;
import org.maillage.activities.entity.Activity;
import org.maillage.beneficiaries.boundary.Alike;
import org.maillage.beneficiaries.boundary.Beneficiaries;
import org.maillage.beneficiaries.boundary.Duplicates;
import org.maillage.beneficiaries.boundary.Pair;
import org.maillage.beneficiaries.entity.Beneficiary;
import org.maillage.beneficiaries.entity.Merge;
import org.maillage.beneficiaries.entity.Trait;
import org.maillage.platform.errors.NotFoundException;
import org.maillage.platform.security.Role;
import org.maillage.privacy.boundary.PersonFile;
import org.maillage.privacy.boundary.PersonRights;
import org.maillage.privacy.control.RetentionRound;

/** Two files of one person become one, and two again; no figure moves, and no other structure is asked. */
@ExtendWith(ArquillianExtension.class)
class DuplicatesIT {

    private final LocalDate today = LocalDate.now(ZoneId.of("Europe/Paris"));

    @Inject
    private Stage stage;

    @Inject
    private PersonalData people;

    @Inject
    private Duplicates duplicates;

    @Inject
    private Beneficiaries beneficiaries;

    @Inject
    private Activities activities;

    @Inject
    private Histories histories;

    @Inject
    private PersonRights rights;

    @Inject
    private RetentionRound round;

    private Stage.Structure one;
    private Stage.Structure two;

    @BeforeEach
    void set() throws Exception {
        one = stage.structure(stage.network(5));
        two = stage.structure(stage.network(5));
        PersonalData.newDay();
    }

    private Merge merge(Beneficiary kept, Beneficiary other, Trait... taken) throws Exception {
        return PersonalData.act(one, Role.MEDIATOR, () -> duplicates.merge(kept.getId(), other.getId(), Set.of(taken)));
    }

    private void undo(Merge merge) throws Exception {
        PersonalData.act(one, Role.MEDIATOR, () -> {
            duplicates.undo(merge.getId());
            return true;
        });
    }

    private List<Set<UUID>> pairs(Stage.Structure structure) throws Exception {
        return PersonalData.act(structure, Role.MEDIATOR, () -> duplicates.pairs()).stream()
                .map(pair -> Set.of(pair.one().getId(), pair.other().getId()))
                .toList();
    }

    private Beneficiary stored(Beneficiary person) throws Exception {
        return PersonalData.act(one, Role.MEDIATOR, () -> beneficiaries.find(person.getId()));
    }

    private List<Beneficiary> alike(Stage.Structure structure, Beneficiary draft) throws Exception {
        return PersonalData.act(structure, Role.RECEPTION, () -> duplicates.like(draft)).stream()
                .map(Alike::person)
                .toList();
    }

    @Test
    void whoMayBeKnownIsShownWhileTypingInOneStructureOnly() throws Exception {
        Beneficiary known = people.met(one, "Mathieu", "Lefebvre");
        people.met(one, "Mathilde", "Lefort");
        Beneficiary draft = new Beneficiary();
        draft.setFirstName("Lefèvre");
        draft.setLastName("Matthieu");

        assertThat(alike(one, draft)).containsExactly(known);
        assertThat(alike(two, draft)).isEmpty();
        draft.setBirthYear(1990);
        assertThat(alike(one, draft)).as("another generation").isEmpty();
    }

    @Test
    void pairsWaitUntilSomebodyDecides() throws Exception {
        Beneficiary known = people.met(one, "Mathieu", "Lefebvre");
        Beneficiary again = people.met(one, "Matthieu", "Lefèvre");
        people.met(two, "Mathieu", "Lefebvre");
        assertThat(pairs(one)).containsExactly(Set.of(known.getId(), again.getId()));
        assertThat(pairs(two)).isEmpty();

        PersonalData.act(one, Role.MEDIATOR, () -> {
            duplicates.separate(again.getId(), known.getId());
            duplicates.separate(known.getId(), again.getId());
            return true;
        });

        assertThat(pairs(one)).isEmpty();
        assertThat(alike(one, stored(known))).isEmpty();
    }

    @Test
    void mergingAndUndoingMovesNoFigure() throws Exception {
        Beneficiary kept = people.met(one, "Mathieu", "Lefebvre");
        Beneficiary other = people.met(one, "Matthieu", "Lefèvre");
        Activity before = people.helped(one, kept, today.minusMonths(2));
        Activity elsewhere = people.helped(one, other, today.minusMonths(2));
        people.helped(one, other, today.minusMonths(1));
        List<String> facts = PersonalData.recounted(one);

        Merge merge = merge(kept, other, Trait.LAST_NAME);
        assertThat(PersonalData.recounted(one)).isEqualTo(facts);
        PersonalData.act(one, Role.COORDINATOR, () -> {
            Activity stored = activities.find(elsewhere.getId());
            stored.setMinutes(45);
            activities.correct(stored);
            return true;
        });
        assertThat(PersonalData.recounted(one)).as("corrected since").isEqualTo(facts);
        assertThat(history(kept)).hasSize(3).contains(before.getId(), elsewhere.getId());
        assertThat(numbers(kept)).containsExactly(Map.entry(kept.getId(), 3L));

        undo(merge);
        assertThat(PersonalData.recounted(one)).isEqualTo(facts);
        assertThat(history(kept)).containsExactly(before.getId());
        assertThat(history(other)).hasSize(2);
        assertThat(numbers(kept, other)).containsOnly(Map.entry(kept.getId(), 1L), Map.entry(other.getId(), 2L));

        merge(kept, other);
        people.erase(one, kept);
        assertThat(PersonalData.recounted(one)).as("erased").isEqualTo(facts);
        assertThat(PersonalData.texts(one)).doesNotContain("efebvre", "efèvre", "efevr");
    }

    private Map<UUID, Long> numbers(Beneficiary... people) throws Exception {
        return PersonalData.act(one, Role.STRUCTURE_ADMINISTRATOR, () -> histories.numbers(List.of(people)));
    }

    private List<UUID> history(Beneficiary person) throws Exception {
        return PersonalData.act(one, Role.COORDINATOR, () -> histories.of(person.getId())).stream()
                .map(Activity::getId)
                .toList();
    }

    @Test
    void whatIsTakenComesBackWhenItIsUndone() throws Exception {
        Beneficiary kept = people.met(one, "Mathieu", "Lefebvre");
        Beneficiary other = people.met(one, "Matthieu", "Lefèvre");
        Pair pair = PersonalData.act(one, Role.MEDIATOR, () -> duplicates.compare(kept.getId(), other.getId()));
        assertThat(pair.reasons()).isNotEmpty();

        Merge merge = merge(kept, other, Trait.LAST_NAME, Trait.BIRTH_YEAR);

        assertThat(stored(kept).getName()).isEqualTo("Mathieu Lefèvre");
        assertThat(stored(other).isMerged()).isTrue();
        assertThat(PersonalData.act(one, Role.MEDIATOR, () -> beneficiaries.search("matthieu")))
                .as("a merged file is not found")
                .isEmpty();
        assertThat(pairs(one)).isEmpty();
        undo(merge);
        assertThat(stored(kept).getName()).isEqualTo("Mathieu Lefebvre");
        assertThat(stored(other).getName()).isEqualTo("Matthieu Lefèvre");
        assertThat(PersonalData.act(one, Role.MEDIATOR, () -> beneficiaries.search("matthieu")))
                .containsExactly(other);
    }

    /** A form that was open before the merge is sent after it. */
    @Test
    void whatIsRecordedSinceBelongsToTheFileThatGoesOn() throws Exception {
        Beneficiary kept = people.met(one, "Mathieu", "Lefebvre");
        Beneficiary other = people.met(one, "Matthieu", "Lefèvre");
        merge(kept, other);

        Activity since = people.helped(one, other, today);

        Activity recorded = PersonalData.act(one, Role.MEDIATOR, () -> activities.find(since.getId()));
        assertThat(recorded.getPerson().getBeneficiary()).isEqualTo(kept);
    }

    @Test
    void theFileOfThePersonHoldsBoth() throws Exception {
        Beneficiary kept = people.met(one, "Mathieu", "Lefebvre");
        Beneficiary other = people.met(one, "Matthieu", "Lefèvre");
        Activity help = people.helped(one, other, today);
        merge(kept, other);

        for (Beneficiary asked : List.of(kept, other)) {
            PersonFile file = PersonalData.act(one, Role.STRUCTURE_ADMINISTRATOR, () -> rights.file(asked.getId()));
            assertThat(file.toString()).contains("Lefèvre", "Lefebvre");
            assertThat(file.rows()).extracting(PersonFile.Row::id).contains(help.getId());
        }
    }

    @Test
    void afterThirtyDaysTheOtherFileLosesItsName() throws Exception {
        Beneficiary kept = people.met(one, "Mathieu", "Lefebvre");
        Beneficiary other = people.met(one, "Matthieu", "Lefèvre");
        Merge merge = merge(kept, other);
        assertThatThrownBy(() -> merge(people.met(one, "Paul", "Autre"), kept))
                .hasMessage("beneficiaries.merge.keepOther");
        PersonalData.sql("update beneficiaries_merges set merged_at = utc_timestamp() - interval 31 day where id = '"
                + merge.getId() + "'");
        PersonalData.sql(
                "update beneficiaries_beneficiaries set merged_at = utc_timestamp() - interval 31 day where id = '"
                        + other.getId() + "'");

        assertThatThrownBy(() -> undo(merge)).hasMessage("beneficiaries.merge.late");
        round.run(today);

        assertThat(stored(other).isErased()).isTrue();
        assertThat(stored(kept).getName()).isEqualTo("Mathieu Lefebvre");
        assertThat(PersonalData.texts(one)).doesNotContain("efèvre");
        merge(people.met(one, "Paul", "Autre"), kept);
    }

    @Test
    void anotherStructureFindsNothing() throws Exception {
        Beneficiary kept = people.met(one, "Mathieu", "Lefebvre");
        Beneficiary other = people.met(one, "Matthieu", "Lefèvre");
        Merge merge = merge(kept, other);

        assertThatThrownBy(() -> PersonalData.act(
                        two, Role.MEDIATOR, () -> duplicates.merge(kept.getId(), other.getId(), Set.of())))
                .isInstanceOf(NotFoundException.class);
        assertThatThrownBy(() -> PersonalData.act(two, Role.MEDIATOR, () -> {
                    duplicates.undo(merge.getId());
                    return true;
                }))
                .isInstanceOf(NotFoundException.class);
    }
}
