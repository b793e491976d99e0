package org.maillage.systemtest.container;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.maillage.activities.boundary.Coordinations;
import org.maillage.activities.boundary.Tags;
import org.maillage.activities.entity.Coordination;
import org.maillage.activities.entity.CoordinationKind;
import org.maillage.activities.entity.CoordinationNature;
import org.maillage.activities.entity.CoordinationPartner;
import org.maillage.activities.entity.CoordinationTheme;
import org.maillage.activities.entity.Organiser;
import org.maillage.activities.entity.Tag;
import org.maillage.exports.entity.Transfer;
import org.maillage.figures.boundary.CoordinationExports;
import org.maillage.platform.errors.BusinessException;
import org.maillage.platform.errors.NotFoundException;
import org.maillage.platform.security.Acting;
import org.maillage.platform.security.Actor;
import org.maillage.platform.security.NotPermittedException;
import org.maillage.platform.security.Role;

/** Activities of coordination, which are nobody's accompaniment. */
@ExtendWith(ArquillianExtension.class)
class CoordinationsIT {

    private static final CoordinationPartner TOWN_HALL = new CoordinationPartner("Mairie de Figeac", Organiser.COMMUNE);

    @Inject
    private Stage stage;

    @Inject
    private PersonalData people;

    @Inject
    private Coordinations coordinations;

    @Inject
    private Tags tags;

    @Inject
    private CoordinationExports exports;

    private Stage.Structure structure;

    @BeforeEach
    void set() throws Exception {
        structure = stage.structure(stage.network(5));
    }

    private Coordination saved(Actor actor, Coordination told) throws Exception {
        return Acting.as(actor, () -> {
            coordinations.save(told);
            return told;
        });
    }

    private Coordination draft(CoordinationNature nature) throws Exception {
        Coordination draft = Acting.as(structure.mediator(), coordinations::draft);
        draft.setKind(nature.kind());
        draft.setNatures(List.of(nature));
        return draft;
    }

    @Test
    void eachKindAsksForItsOwn() throws Exception {
        Coordination meeting = draft(CoordinationNature.MEETING);
        assertThatThrownBy(() -> saved(structure.mediator(), meeting))
                .hasMessage("activities.coordination.minutes.missing");
        meeting.setMinutes(90);
        assertThatThrownBy(() -> saved(structure.mediator(), meeting)).hasMessage("activities.coordination.nobody");
        meeting.getGathering().setMediators(4);
        meeting.getGathering().setThemes(List.of(CoordinationTheme.NETWORKING));
        meeting.getGathering().setOrganisers(List.of(Organiser.HUB));
        saved(structure.mediator(), meeting);
        saved(structure.mediator(), meeting);

        Coordination event = draft(CoordinationNature.OTHER_EVENT);
        assertThatThrownBy(() -> saved(structure.mediator(), event))
                .hasMessage("activities.coordination.title.missing");
        event.setTitle("Fête du livre");
        assertThatThrownBy(() -> saved(structure.mediator(), event))
                .hasMessage("activities.coordination.organisers.missing");
        assertThatThrownBy(() -> saved(structure.mediator(), draft(CoordinationNature.FUNDING)))
                .hasMessage("activities.coordination.partners.missing");

        List<Coordination> found = Acting.as(structure.mediator(), () -> coordinations.page(0));
        assertThat(found).containsExactly(meeting);
        assertThat(found.get(0).getGathering().getOrganisers())
                .as("asked of events only")
                .isEmpty();
        assertThat(found.get(0).getGathering().getThemes()).containsExactly(CoordinationTheme.NETWORKING);
    }

    @Test
    void whatTheListDoesNotSayIsWritten() throws Exception {
        Coordination meeting = draft(CoordinationNature.MEETING);
        meeting.setMinutes(90);
        meeting.getGathering().setMediators(4);
        meeting.getGathering().setThemes(List.of(CoordinationTheme.OTHER));
        assertThatThrownBy(() -> saved(structure.mediator(), meeting))
                .hasMessage("activities.coordination.other.missing");
        meeting.getGathering().setOtherTheme("Prêt de matériel");
        saved(structure.mediator(), meeting);

        Coordination event = draft(CoordinationNature.PUBLIC_EVENT);
        event.getGathering().setOrganisers(List.of(Organiser.OTHER));
        assertThatThrownBy(() -> saved(structure.mediator(), event))
                .hasMessage("activities.coordination.other.missing");
    }

    @Test
    void eachPartnerKeepsItsSortAndItsPlace() throws Exception {
        Coordination told = draft(CoordinationNature.FUNDING);
        told.setPartners(List.of(
                new CoordinationPartner("  Préfecture du Lot ", Organiser.STATE),
                TOWN_HALL,
                new CoordinationPartner("Emmaüs Connect", Organiser.ASSOCIATION)));
        saved(structure.mediator(), told);
        saved(structure.mediator(), told);

        assertThat(pairs(found(told)))
                .containsExactly("Préfecture du Lot STATE", "Mairie de Figeac COMMUNE", "Emmaüs Connect ASSOCIATION");

        Coordination listed =
                Acting.as(structure.mediator(), () -> coordinations.page(0)).get(0);
        assertThat(pairs(listed)).isEqualTo(pairs(found(told)));
        listed.setKind(CoordinationKind.EVENT);
        listed.setNatures(List.of(CoordinationNature.PUBLIC_EVENT));
        listed.getGathering().setOrganisers(List.of(Organiser.HUB));
        saved(structure.mediator(), listed);
        assertThat(found(told).getPartners()).as("asked of partnerships only").isEmpty();
    }

    @Test
    void eachPartnerIsNamedOnceAndOfASort() throws Exception {
        refused("partners.missing", "partner0");
        refused("partner.nameless", "partner1", TOWN_HALL, new CoordinationPartner(" ", Organiser.STATE));
        refused("partner.sortless", "partnerSort1", TOWN_HALL, new CoordinationPartner("Préfecture du Lot", null));
        refused("partner.twice", "partner1", TOWN_HALL, new CoordinationPartner("MAIRIE de figeac", Organiser.STATE));
        refused(
                "partners.many",
                "partner20",
                IntStream.rangeClosed(0, Coordination.MOST_PARTNERS)
                        .mapToObj(number -> new CoordinationPartner("Mairie " + number, Organiser.COMMUNE))
                        .toArray(CoordinationPartner[]::new));
        assertThat(Acting.as(structure.mediator(), () -> coordinations.page(0))).isEmpty();
    }

    private void refused(String key, String field, CoordinationPartner... partners) throws Exception {
        Coordination told = draft(CoordinationNature.FUNDING);
        // A page sends what is refused a second time, to be shown it.
        told.setPartners(List.of(partners));
        told.setPartners(List.of(partners));
        assertThatThrownBy(() -> saved(structure.mediator(), told))
                .hasMessage("activities.coordination." + key)
                .isInstanceOfSatisfying(
                        BusinessException.class,
                        refusal -> assertThat(refusal.field()).hasValue(field));
    }

    @Test
    void whoIsNamedAgainStaysTheSameRow() throws Exception {
        Coordination told = draft(CoordinationNature.FUNDING);
        told.setPartners(List.of(
                new CoordinationPartner("Emmaüs Connect", Organiser.ASSOCIATION),
                TOWN_HALL,
                new CoordinationPartner("Préfecture du Lot", Organiser.OTHER)));
        saved(structure.mediator(), told);
        List<CoordinationPartner> before = found(told).getPartners();

        Coordination corrected = found(told);
        // As a form does when its kind is changed and changed back.
        corrected.setPartners(List.of());
        corrected.setPartners(List.of(
                TOWN_HALL,
                new CoordinationPartner("Banque postale", Organiser.COMPANY),
                new CoordinationPartner("préfecture du Lot", Organiser.STATE)));
        saved(structure.mediator(), corrected);

        assertThat(pairs(found(told)))
                .containsExactly("Mairie de Figeac COMMUNE", "Banque postale COMPANY", "préfecture du Lot STATE");
        List<CoordinationPartner> after = found(told).getPartners();
        assertThat(after).contains(before.get(1), before.get(2)).doesNotContain(before.get(0));
        assertThat(after.get(0)).isEqualTo(before.get(1));
        assertThat(after.get(2)).isEqualTo(before.get(2));
    }

    private Coordination found(Coordination told) throws Exception {
        return Acting.as(structure.mediator(), () -> coordinations.find(told.getId()));
    }

    private static List<String> pairs(Coordination told) {
        return told.getPartners().stream()
                .map(partner -> partner.getName() + " " + partner.getSort())
                .toList();
    }

    @Test
    void aPartnershipIsOfSeveralNatures() throws Exception {
        Coordination told = draft(CoordinationNature.FUNDING);
        told.setPartners(List.of(TOWN_HALL));
        told.setNatures(List.of());
        assertThatThrownBy(() -> saved(structure.mediator(), told))
                .hasMessage("activities.coordination.nature.missing");
        told.setNatures(
                List.of(CoordinationNature.ELECTED_OFFICIAL, CoordinationNature.FUNDING, CoordinationNature.WEBINAR));
        saved(structure.mediator(), told);

        Coordination stored = Acting.as(structure.mediator(), () -> coordinations.find(told.getId()));
        assertThat(stored.getKind()).isEqualTo(CoordinationKind.PARTNERSHIP);
        assertThat(stored.getNatures())
                .as("those of its kind")
                .containsExactly(CoordinationNature.FUNDING, CoordinationNature.ELECTED_OFFICIAL);
        assertThat(stored.getChangedAt()).isNull();

        stored.setNatures(List.of(CoordinationNature.OTHER_PARTNERSHIP, CoordinationNature.FUNDING));
        assertThatThrownBy(() -> saved(structure.mediator(), stored))
                .hasMessage("activities.coordination.title.missing");
        stored.setTitle("Convention");
        saved(structure.mediator(), stored);
        assertThat(Acting.as(structure.mediator(), () -> coordinations.find(told.getId()))
                        .getChangedAt())
                .isAfterOrEqualTo(stored.getRecordedAt());
    }

    @Test
    void theFileTellsWhatIsWithinReachInTheWordsOfThePages() throws Exception {
        Coordination told = draft(CoordinationNature.FUNDING);
        told.setPartners(List.of(TOWN_HALL, new CoordinationPartner("Préfecture du Lot", Organiser.STATE)));
        told.setNatures(List.of(CoordinationNature.FUNDING, CoordinationNature.USER_PATH));
        told.setNotes("Dossier à rendre en mai");
        saved(structure.mediator(), told);
        Coordination event = draft(CoordinationNature.PUBLIC_EVENT);
        event.getGathering().setOrganisers(List.of(Organiser.HUB, Organiser.OTHER));
        event.getGathering().setOtherOrganiser("Une école");
        event.getGathering().setOthers(120);
        saved(structure.mediator(), event);
        Coordination gone = draft(CoordinationNature.FUNDING);
        gone.setPartners(List.of(new CoordinationPartner("Personne", Organiser.OTHER)));
        saved(structure.mediator(), gone);
        act(structure.mediator(), () -> coordinations.delete(gone.getId()));

        String csv = csv(structure.mediator(), Locale.FRENCH);
        assertThat(csv.lines()).hasSize(3);
        assertThat(csv)
                .contains(
                        "\"Partenariat\"",
                        "\"Conception de parcours d’usagers, Recherche de subvention\"",
                        "\"Mairie de Figeac (Une commune), Préfecture du Lot (L’État)\"",
                        "\"Dossier à rendre en mai\"",
                        ";120;0;0;120;\"Un hub, Autre, Une école\"",
                        "\"médiatrice ou médiateur numérique\"")
                .doesNotContain("Personne");
        assertThat(csv(structure.mediator(), Locale.ENGLISH)).contains("\"Partner structures\"", "\"Partnership\"");
        assertThat(csv(colleague(Role.COORDINATOR), Locale.FRENCH).lines()).hasSize(3);
        assertThat(csv(colleague(Role.MEDIATOR), Locale.FRENCH).lines()).hasSize(1);
        assertThatThrownBy(() -> csv(colleague(Role.READER), Locale.FRENCH)).isInstanceOf(NotPermittedException.class);
    }

    private String csv(Actor actor, Locale locale) throws Exception {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Acting.as(actor, () -> {
            exports.write(Transfer.Kind.CSV, locale, out);
            return true;
        });
        return out.toString(StandardCharsets.UTF_8);
    }

    @Test
    void itCarriesTagsAndADeletionIsUndone() throws Exception {
        Tag tag = Acting.as(structure.mediator(), () -> {
            Tag made = tags.draft();
            made.setName("Territoire");
            tags.save(made);
            return made;
        });
        Coordination told = draft(CoordinationNature.FUNDING);
        told.setPartners(List.of(TOWN_HALL));
        told.setTags(List.of(tag));
        saved(structure.mediator(), told);
        Coordination stored = Acting.as(structure.mediator(), () -> coordinations.find(told.getId()));
        assertThat(stored.getTags()).containsExactly(tag);
        stored.setTags(List.of());
        stored.setTags(List.of(tag));
        saved(structure.mediator(), stored);
        assertThat(Acting.as(structure.mediator(), () -> coordinations.page(0)))
                .singleElement()
                .satisfies(found -> assertThat(found.getTags()).containsExactly(tag));

        Actor other = colleague(Role.COORDINATOR);
        Coordination another = Acting.as(other, coordinations::draft);
        another.setKind(CoordinationKind.PARTNERSHIP);
        another.setNatures(List.of(CoordinationNature.FUNDING));
        another.setPartners(List.of(TOWN_HALL));
        another.setTags(List.of(tag));
        saved(other, another);
        assertThat(Acting.as(other, () -> coordinations.find(another.getId())).getTags())
                .as("somebody else's own tag")
                .isEmpty();

        act(structure.mediator(), () -> coordinations.delete(told.getId()));
        assertThat(Acting.as(structure.mediator(), () -> coordinations.page(0))).isEmpty();
        assertThatThrownBy(() -> act(colleague(Role.MEDIATOR), () -> coordinations.restore(told.getId())))
                .isInstanceOf(NotFoundException.class);
        act(structure.mediator(), () -> coordinations.restore(told.getId()));
        assertThat(Acting.as(structure.mediator(), () -> coordinations.page(0))).containsExactly(told);
    }

    private static void act(Actor actor, Runnable deed) throws Exception {
        Acting.as(actor, () -> {
            deed.run();
            return true;
        });
    }

    @Test
    void itIsInNoFigureAndOneSeesOnesOwn() throws Exception {
        people.helped(
                structure,
                people.met(structure, "Ophélie", "Quincampoix"),
                draft(CoordinationNature.FUNDING).getDate());
        List<String> facts = PersonalData.recounted(structure);
        Coordination told = draft(CoordinationNature.FUNDING);
        told.setPartners(List.of(TOWN_HALL));
        saved(structure.mediator(), told);

        assertThat(PersonalData.recounted(structure)).isEqualTo(facts);
        Actor other = colleague(Role.MEDIATOR);
        assertThat(Acting.as(other, () -> coordinations.page(0))).isEmpty();
        assertThatThrownBy(() -> Acting.as(other, () -> coordinations.find(told.getId())))
                .isInstanceOf(NotFoundException.class);
        assertThat(Acting.as(colleague(Role.COORDINATOR), () -> coordinations.page(0)))
                .containsExactly(told);
    }

    private Actor colleague(Role role) throws Exception {
        Actor free = Stage.actor(role, stage.structure(structure.network()));
        return new Actor(
                free.accountId(), free.assignmentId(), "Bea Petit", role, structure.number(), null, "", free.limits());
    }
}
