package org.maillage.systemtest.container;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
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
import org.maillage.activities.entity.Activity;
import org.maillage.activities.entity.PlaceKind;
import org.maillage.activities.entity.Theme;
import org.maillage.beneficiaries.boundary.Beneficiaries;
import org.maillage.beneficiaries.entity.Beneficiary;
import org.maillage.beneficiaries.entity.Gender;
import org.maillage.federation.entity.AgeBand;
import org.maillage.figures.boundary.Counts;
import org.maillage.figures.boundary.OwnFigures;
import org.maillage.figures.boundary.Sheet;
import org.maillage.figures.entity.Comparison;
import org.maillage.figures.entity.Days;
import org.maillage.figures.entity.Selection;
import org.maillage.indicators.Dimension;
import org.maillage.indicators.Indicators;
import org.maillage.indicators.Whom;
import org.maillage.platform.security.Acting;
import org.maillage.platform.security.Actor;
import org.maillage.platform.security.Limits;
import org.maillage.platform.security.Role;
import org.maillage.platform.security.SiteLimit;
import org.maillage.sites.entity.Site;

/** The mistakes that are known of such figures elsewhere cannot be made here. */
@ExtendWith(ArquillianExtension.class)
class OwnFiguresIT {

    private static final LocalDate DAY = LocalDate.of(2026, 3, 2);
    private static final Days YEAR = new Days(LocalDate.of(2026, 1, 1), LocalDate.of(2026, 12, 31));
    private static final Selection ALL = Selection.of(YEAR);

    @Inject
    private Stage stage;

    @Inject
    private OwnFigures figures;

    @Inject
    private Activities activities;

    @Inject
    private Beneficiaries beneficiaries;

    private Stage.Structure structure;
    private Actor everybody;

    @BeforeEach
    void set() throws Exception {
        structure = stage.structure(stage.network(5));
        everybody = structure.administrator();
    }

    /** Trap 1: figures know no team, so nobody counts twice who left it and came back. */
    @Test
    void whoLeavesTheTeamAndComesBackIsCountedOnce() throws Exception {
        Actor colleague = colleague();
        record(colleague, activity(colleague, DAY));
        stage.in(null, em -> {
            Account account = em.find(Account.class, colleague.accountId());
            Assignment former = new Assignment(account, Place.in(Stage.tenant(em, structure), Role.MEDIATOR));
            former.end(Instant.now());
            em.persist(former);
            em.persist(new Assignment(account, Place.in(Stage.tenant(em, structure), Role.MEDIATOR)));
            return true;
        });

        assertThat(total(everybody, ALL, Indicators.ACTIVITIES)).isEqualTo(1);
        assertThat(total(everybody, by(colleague), Indicators.ACCOMPANIMENTS)).isEqualTo(1);
    }

    /** Trap 2: what was counted of somebody stays what it was when their file is erased. */
    @Test
    void whoIsErasedStaysKnownInThePast() throws Exception {
        Beneficiary ada = person();
        recordOf(ada, DAY);
        recordOf(ada, DAY.plusMonths(1));
        Counts before = read(everybody, ALL);

        stage.in(structure.number(), em -> {
            em.find(Beneficiary.class, ada.getId()).forget(Instant.now());
            return true;
        });

        assertThat(before.total(Indicators.KNOWN)).isEqualTo(1);
        assertThat(read(everybody, ALL)).isEqualTo(before);
    }

    /** Trap 3: the age is that of the day, on the page and behind it. */
    @Test
    void agesAreThoseOfTheDay() throws Exception {
        Beneficiary ada = person();
        ada.setBirthYear(DAY.getYear() - 24);
        recordOf(ada, DAY);
        Map<String, Integer> before = read(everybody, ALL).along(Indicators.PEOPLE, Dimension.AGE);
        act(everybody, () -> {
            Beneficiary stored = beneficiaries.find(ada.getId());
            stored.setBirthYear(DAY.getYear() - 80);
            beneficiaries.save(stored);
            return true;
        });

        assertThat(before).isEqualTo(Map.of("18-24", 1));
        assertThat(read(everybody, ALL).along(Indicators.PEOPLE, Dimension.AGE)).isEqualTo(before);
        assertThat(total(everybody, of(new Whom(null, new AgeBand(18, 24), null)), Indicators.ACCOMPANIMENTS))
                .isEqualTo(1);
        assertThat(total(everybody, of(new Whom(null, new AgeBand(70, null), null)), Indicators.ACCOMPANIMENTS))
                .isZero();
    }

    /** Trap 4: what was not told is told of nobody, whatever is crossed with it. */
    @Test
    void nothingIsGuessedOfAnAnonymousPerson() throws Exception {
        Activity anonymous = activity(structure.mediator(), DAY);
        anonymous.getPerson().setGender(Gender.FEMALE);
        record(structure.mediator(), anonymous);

        assertThat(read(everybody, ALL).along(Indicators.PEOPLE, Dimension.AGE)).isEqualTo(Map.of("unknown", 1));
        AgeBand anyBand = new AgeBand(0, null);
        assertThat(total(everybody, of(new Whom(Gender.FEMALE, anyBand, null)), Indicators.PEOPLE))
                .isZero();
        assertThat(total(everybody, of(new Whom(Gender.FEMALE, null, null)), Indicators.PEOPLE))
                .isEqualTo(1);
    }

    /** Trap 6: a commune is a whole code, also overseas. */
    @Test
    void overseasCommunesStayApart() throws Exception {
        for (String commune : List.of("97105", "97411")) {
            Activity activity = activity(structure.mediator(), DAY);
            activity.setCommuneCode(commune);
            record(structure.mediator(), activity);
        }

        assertThat(read(everybody, ALL).along(Indicators.ACCOMPANIMENTS, Dimension.COMMUNE))
                .isEqualTo(Map.of("97105", 1, "97411", 1));
        assertThat(total(everybody, at("97105", null), Indicators.ACTIVITIES)).isEqualTo(1);
    }

    /** Trap 7: a choice of nothing, and what one may not see, is nothing; never everything. */
    @Test
    void anEmptyScopeShowsNothing() throws Exception {
        Actor colleague = colleague();
        record(colleague, activity(colleague, DAY));
        record(structure.mediator(), activity(structure.mediator(), DAY));

        assertNothing(everybody, at(null, "000000000"));
        assertNothing(everybody, by(UUID.randomUUID()));
        assertNothing(structure.mediator(), by(colleague));
        SiteLimit gone = SiteLimit.to(Set.of(UUID.randomUUID()));
        assertNothing(limited(Role.READER, gone), ALL);
        assertThat(total(structure.mediator(), ALL, Indicators.ACTIVITIES)).isEqualTo(1);
        assertThat(total(everybody, ALL, Indicators.ACTIVITIES)).isEqualTo(2);
    }

    /** Trap 8: what is chosen is a value, never a part of the question. */
    @Test
    void noChoiceIsReadAsAQuestion() throws Exception {
        record(structure.mediator(), activity(structure.mediator(), DAY));

        for (String text : List.of("' or '1' = '1", "13004' -- ", "13004\\", "?")) {
            assertNothing(everybody, at(text, null));
            assertNothing(everybody, at(null, text));
        }
    }

    /** Trap 9: there is no counter to keep in step; and the themes that are counted are those that are listed. */
    @Test
    void figuresFollowAtOnceWhatIsCorrectedDeletedAndRestored() throws Exception {
        Activity activity = activity(structure.mediator(), DAY);
        record(structure.mediator(), activity);
        act(structure.mediator(), () -> {
            Activity stored = activities.find(activity.getId());
            stored.setDigitalThemes(List.of(Theme.AI));
            stored.setProcedureThemes(List.of(Theme.PAPERS));
            activities.correct(stored);
            return true;
        });
        Counts corrected = read(everybody, ALL);
        assertThat(corrected.along(Indicators.ACCOMPANIMENTS, Dimension.THEME))
                .isEqualTo(Map.of("AI", 1, "PROCEDURES", 1));
        assertThat(corrected.along(Indicators.ACCOMPANIMENTS, Dimension.PROCEDURE))
                .isEqualTo(Map.of("PAPERS", 1));

        act(structure.mediator(), () -> {
            activities.delete(activity.getId());
            return true;
        });
        assertNothing(everybody, ALL);
        act(structure.mediator(), () -> {
            activities.restore(activity.getId());
            return true;
        });
        assertThat(read(everybody, ALL)).isEqualTo(corrected);
    }

    @Test
    void aNewPersonIsNewInTheStructureNotForOneMediator() throws Exception {
        Actor colleague = colleague();
        Beneficiary ada = person();
        recordOf(ada, DAY.minusYears(1));
        Activity again = activity(colleague, DAY);
        again.getPerson().setBeneficiary(ada);
        record(colleague, again);
        record(colleague, activity(colleague, DAY));

        Counts counts = read(everybody, by(colleague));
        assertThat(counts.total(Indicators.PEOPLE)).isEqualTo(2);
        assertThat(counts.total(Indicators.KNOWN)).isEqualTo(1);
        assertThat(counts.total(Indicators.ANONYMOUS)).isEqualTo(1);
        assertThat(counts.total(Indicators.NEW)).as("the anonymous one").isEqualTo(1);
    }

    @Test
    void periodsAreCompared() throws Exception {
        recordOf(person(), DAY.minusYears(1));
        recordOf(person(), DAY);
        recordOf(person(), DAY);

        Sheet sheet = act(everybody, () -> figures.read(ALL, Comparison.YEAR));

        assertThat(sheet.counts().total(Indicators.PEOPLE)).isEqualTo(2);
        assertThat(Objects.requireNonNull(sheet.before()).total(Indicators.PEOPLE))
                .isEqualTo(1);
    }

    @Test
    void aRoleLimitedToSitesCountsWhatItReaches() throws Exception {
        Site here = site("Here");
        Site there = site("There");
        recordAt(here);
        recordAt(there);
        record(structure.mediator(), activity(structure.mediator(), DAY));

        Actor reader = limited(Role.READER, SiteLimit.to(Set.of(here.getId())));
        assertThat(read(reader, ALL).along(Indicators.ACCOMPANIMENTS, Dimension.SITE))
                .isEqualTo(Map.of(here.getId().toString(), 1));
        assertNothing(
                reader,
                new Selection(
                        YEAR,
                        null,
                        new Selection.Where(there.getId(), null, null, null),
                        Selection.What.ANYTHING,
                        Whom.ANYBODY));
    }

    /** What is counted and what is listed cannot differ. */
    private void assertNothing(Actor actor, Selection selection) throws Exception {
        assertThat(total(actor, selection, Indicators.ACTIVITIES)).isZero();
        assertThat(listed(actor, selection)).isEmpty();
    }

    private long total(Actor actor, Selection selection, String indicator) throws Exception {
        Counts counts = read(actor, selection);
        assertThat(listed(actor, selection))
                .as("The list shows what is counted")
                .hasSize((int) counts.total(Indicators.ACTIVITIES));
        return counts.total(indicator);
    }

    private List<Activity> listed(Actor actor, Selection selection) throws Exception {
        return act(actor, () -> figures.activities(selection, 0));
    }

    private Counts read(Actor actor, Selection selection) throws Exception {
        return act(actor, () -> figures.read(selection, null)).counts();
    }

    private static Selection of(Whom whom) {
        return new Selection(YEAR, null, Selection.Where.ANYWHERE, Selection.What.ANYTHING, whom);
    }

    private static Selection at(String commune, String epci) {
        return new Selection(
                YEAR, null, new Selection.Where(null, null, commune, epci), Selection.What.ANYTHING, Whom.ANYBODY);
    }

    private static Selection by(Actor mediator) {
        return by(mediator.accountId());
    }

    private static Selection by(UUID mediator) {
        return new Selection(YEAR, mediator, Selection.Where.ANYWHERE, Selection.What.ANYTHING, Whom.ANYBODY);
    }

    private Beneficiary person() {
        Beneficiary person = Stage.person();
        person.setGender(Gender.FEMALE);
        return person;
    }

    private void recordOf(Beneficiary person, LocalDate day) throws Exception {
        act(everybody, () -> {
            beneficiaries.save(person);
            return true;
        });
        Activity activity = activity(structure.mediator(), day);
        activity.getPerson().setBeneficiary(person);
        record(structure.mediator(), activity);
    }

    private void recordAt(Site site) throws Exception {
        Activity activity = activity(structure.mediator(), DAY);
        activity.setPlace(PlaceKind.SITE);
        activity.setSite(site);
        record(structure.mediator(), activity);
    }

    private static Activity activity(Actor mediator, LocalDate day) {
        Activity activity = new Activity(day, mediator.accountId());
        activity.setPlace(PlaceKind.ELSEWHERE);
        activity.setCommuneCode("13004");
        activity.setDigitalThemes(List.of(Theme.EMAIL));
        return activity;
    }

    private void record(Actor mediator, Activity activity) throws Exception {
        act(mediator, () -> {
            activities.record(activity);
            return true;
        });
    }

    private Site site(String name) throws Exception {
        return stage.in(structure.number(), em -> {
            Site site = Stage.site(name);
            em.persist(site);
            return site;
        });
    }

    private Actor colleague() throws Exception {
        return stage.in(null, em -> {
            Account account = new Account(UUID.randomUUID() + "@example.org", "Bo", "Petit", "no password");
            Assignment assignment = new Assignment(account, Place.in(Stage.tenant(em, structure), Role.MEDIATOR));
            em.persist(account);
            em.persist(assignment);
            return assignment.actor();
        });
    }

    /** Somebody who recorded nothing themselves. */
    private Actor limited(Role role, SiteLimit sites) {
        return new Actor(
                UUID.randomUUID(),
                UUID.randomUUID(),
                "Ada Martin",
                role,
                structure.number(),
                null,
                "",
                Limits.at(sites));
    }

    private static <T> T act(Actor actor, Callable<T> work) throws Exception {
        return Acting.as(actor, work);
    }
}
