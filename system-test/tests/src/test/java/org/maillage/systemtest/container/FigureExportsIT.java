package org.maillage.systemtest.container;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.concurrent.Callable;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.maillage.access.entity.Account;
import org.maillage.access.entity.Assignment;
import org.maillage.access.entity.Place;
import org.maillage.activities.boundary.Activities;
import org.maillage.activities.boundary.Procedures;
import org.maillage.activities.entity.Activity;
import org.maillage.activities.entity.ActivityKind;
import org.maillage.activities.entity.Level;
import org.maillage.activities.entity.PlaceKind;
import org.maillage.activities.entity.Procedure;
import org.maillage.activities.entity.Referral;
import org.maillage.activities.entity.Subject;
import org.maillage.activities.entity.Theme;
import org.maillage.beneficiaries.boundary.Beneficiaries;
import org.maillage.beneficiaries.entity.Beneficiary;
import org.maillage.exports.entity.Transfer;
import org.maillage.figures.boundary.FigureExports;
import org.maillage.figures.boundary.OwnFigures;
import org.maillage.figures.boundary.SavedViews;
import org.maillage.figures.control.ActivityTables;
import org.maillage.figures.entity.Days;
import org.maillage.figures.entity.SavedView;
import org.maillage.figures.entity.Selection;
import org.maillage.indicators.Indicators;
import org.maillage.platform.errors.BusinessException;
import org.maillage.platform.errors.NotFoundException;
import org.maillage.platform.security.Acting;
import org.maillage.platform.security.Actor;
import org.maillage.platform.security.Role;
import org.maillage.sites.entity.Site;

/** What leaves with somebody is what they see, in their name and with their rights. */
@ExtendWith(ArquillianExtension.class)
class FigureExportsIT {

    private static final LocalDate DAY = LocalDate.of(2026, 3, 2);
    private static final Selection YEAR = Selection.of(new Days(LocalDate.of(2026, 1, 1), LocalDate.of(2026, 12, 31)));
    private static final int PATIENCE_SECONDS = 60;

    @Inject
    private Stage stage;

    @Inject
    private FigureExports exports;

    @Inject
    private OwnFigures figures;

    @Inject
    private SavedViews views;

    @Inject
    private Activities activities;

    @Inject
    private Procedures procedures;

    @Inject
    private Beneficiaries beneficiaries;

    private Stage.Structure structure;
    private Assignment coordinator;
    private Actor mediator;

    @BeforeEach
    void set() throws Exception {
        structure = stage.structure(stage.network(5));
        coordinator = member(Role.COORDINATOR);
        mediator = member(Role.MEDIATOR).actor();
        record(mediator);
        record(coordinator.actor());
    }

    @Test
    void theFileHoldsWhatIsCountedAndNamesNobodyWhoWasHelped() throws Exception {
        for (Actor actor : List.of(coordinator.actor(), mediator)) {
            long counted = act(actor, () -> figures.read(YEAR, null).counts().total(Indicators.ACTIVITIES));
            String csv = csv(actor, Locale.FRENCH);

            assertThat(csv.lines()).hasSize(1 + (int) counted);
            assertThat(csv).contains("\"Date\";", "E-mail", "\"Connue\"").doesNotContain("Helped", "Secretly");
        }
        assertThat(act(coordinator.actor(), () -> exports.count(YEAR))).isEqualTo(2);
        assertThat(act(mediator, () -> exports.count(YEAR))).isEqualTo(1);
    }

    @Test
    void theFileTellsWhatTheStructureNotesBesides() throws Exception {
        Site site = stage.in(structure.number(), em -> {
            Site made = Stage.site("Le tiers-lieu");
            made.setStreet("12 rue des Lices");
            made.setComplement("Cour du fond");
            em.persist(made);
            return made;
        });
        Beneficiary person = new Beneficiary();
        person.setFirstName("Secretly");
        person.setLastName("Helped");
        Actor actor = member(Role.MEDIATOR).actor();
        act(actor, () -> {
            recordVisitAndWorkshop(actor, person, site);
            return true;
        });

        String csv = csv(actor, Locale.FRENCH);
        assertThat(csv)
                .contains(
                        "\"12 rue des Lices, Cour du fond\"",
                        "Premier dossier\"",
                        "\"Oui\";\"Aide sociale (maison des solidarités, centre social…)\"",
                        "\"Revenir avec le relevé\"",
                        "\"Ouvrir sa messagerie\";\"Débutant\"",
                        "\"Bo Petit\";\"médiatrice ou médiateur numérique\"");
        assertThat(csv(actor, Locale.ENGLISH))
                .contains("\"Role\"", "\"Last changed at (UTC)\"", "\"Title of the workshop\"", "\"Person sent on\"");
        assertThat(csv(mediator, Locale.FRENCH)).contains("\"Non\";;");
    }

    private void recordVisitAndWorkshop(Actor actor, Beneficiary person, Site site) {
        beneficiaries.save(person);
        Procedure pension = procedures.draft(person.getId());
        pension.setSubject(Subject.PENSION);
        pension.setTitle("Premier dossier");
        procedures.save(pension);
        Activity visit = activity(actor);
        visit.setPlace(PlaceKind.SITE);
        visit.setSite(site);
        visit.getPerson().setBeneficiary(person);
        visit.getOutcome().setProcedure(pension);
        visit.setReferral(Referral.SOCIAL_SUPPORT);
        visit.setNotes("Revenir avec le relevé");
        activities.record(visit);
        Activity workshop = activity(actor);
        workshop.setKind(ActivityKind.GROUP);
        workshop.getGroup().setTitle("Ouvrir sa messagerie");
        workshop.getGroup().setLevel(Level.BEGINNER);
        workshop.getGroup().setAnonymous(4);
        activities.record(workshop);
    }

    private String csv(Actor actor, Locale locale) throws Exception {
        return new String(act(actor, () -> exports.file(YEAR, Transfer.Kind.CSV, locale)), StandardCharsets.UTF_8);
    }

    /** Trap 3 of figures elsewhere: the page and the file tell the same age, that of the day. */
    @Test
    void theFileTellsTheAgeOfTheDay() throws Exception {
        Actor actor = member(Role.MEDIATOR).actor();
        Beneficiary person = new Beneficiary();
        person.setFirstName("Secretly");
        person.setLastName("Young");
        person.setBirthYear(DAY.getYear() - 24);
        record(actor, person);
        act(actor, () -> {
            Beneficiary stored = beneficiaries.find(person.getId());
            stored.setBirthYear(DAY.getYear() - 80);
            beneficiaries.save(stored);
            return true;
        });

        assertThat(csv(actor, Locale.FRENCH)).contains("\"18 – 24 ans\"").doesNotContain("ans et plus\"");
    }

    @Test
    void aLongFileIsMadeForWhoeverAskedAndNobodyElse() throws Exception {
        Actor asking = coordinator.actor();
        ask(asking);
        assertThatThrownBy(() -> ask(asking)).isInstanceOf(BusinessException.class);

        Transfer made = done(asking);
        assertThat(made.getState()).isEqualTo(Transfer.State.READY);
        assertThat(made.getRowCount()).isEqualTo(2);
        byte[] file =
                Files.readAllBytes(act(asking, () -> exports.find(made.getId())).file());
        assertThat(file).startsWith('P', 'K').hasSize((int) made.getBytes());
        for (Actor other : List.of(mediator, structure.administrator())) {
            assertThat(act(other, exports::mine)).isEmpty();
            assertThatThrownBy(() -> act(other, () -> exports.find(made.getId())))
                    .isInstanceOf(NotFoundException.class);
        }
    }

    @Test
    void whoLostTheirRoleTakesNothingAlong() throws Exception {
        Actor gone = coordinator.actor();
        stage.in(null, em -> {
            em.find(Assignment.class, coordinator.getId()).end(Instant.now());
            em.persist(Transfer.table(Transfer.Kind.CSV, gone, ActivityTables.request(YEAR, Locale.FRENCH), 2));
            return true;
        });

        assertThat(done(gone).getState()).isEqualTo(Transfer.State.FAILED);
    }

    @Test
    void viewsAreThoseOfOnePerson() throws Exception {
        SavedView view = new SavedView(mediator.accountId(), "Mine", "period=THIS_YEAR");
        act(mediator, () -> {
            views.keep(view);
            return true;
        });

        assertThat(act(mediator, views::mine)).extracting(SavedView::getName).containsExactly("Mine");
        assertThat(act(coordinator.actor(), views::mine)).isEmpty();
        assertThatThrownBy(() -> act(coordinator.actor(), () -> {
                    views.remove(view.getId());
                    return true;
                }))
                .isInstanceOf(NotFoundException.class);
        assertThatThrownBy(() -> act(coordinator.actor(), () -> {
                    views.keep(new SavedView(mediator.accountId(), "Forged", ""));
                    return true;
                }))
                .isInstanceOf(NotFoundException.class);
    }

    private void ask(Actor actor) throws Exception {
        act(actor, () -> {
            exports.ask(YEAR, Transfer.Kind.XLSX, Locale.FRENCH);
            return true;
        });
    }

    private Transfer done(Actor actor) throws Exception {
        for (int i = 0; i < PATIENCE_SECONDS; i++) {
            Transfer newest = act(actor, exports::mine).get(0);
            if (!newest.isUnderWay()) {
                return newest;
            }
            Thread.sleep(1000);
        }
        throw new AssertionError("The file is not made");
    }

    private Assignment member(Role role) throws Exception {
        return stage.in(null, em -> {
            Account account = new Account(UUID.randomUUID() + "@example.org", "Bo", "Petit", "no password");
            Assignment assignment = new Assignment(account, Place.in(Stage.tenant(em, structure), role));
            em.persist(account);
            em.persist(assignment);
            return assignment;
        });
    }

    private void record(Actor actor) throws Exception {
        Beneficiary person = new Beneficiary();
        person.setFirstName("Secretly");
        person.setLastName("Helped");
        record(actor, person);
    }

    private void record(Actor actor, Beneficiary person) throws Exception {
        act(actor, () -> {
            beneficiaries.save(person);
            Activity activity = activity(actor);
            activity.getPerson().setBeneficiary(person);
            activities.record(activity);
            return true;
        });
    }

    private static Activity activity(Actor actor) {
        Activity activity = new Activity(DAY, actor.accountId());
        activity.setPlace(PlaceKind.ELSEWHERE);
        activity.setCommuneCode("13004");
        activity.setDigitalThemes(List.of(Theme.EMAIL));
        return activity;
    }

    private static <T> T act(Actor actor, Callable<T> work) throws Exception {
        return Acting.as(actor, work);
    }
}
