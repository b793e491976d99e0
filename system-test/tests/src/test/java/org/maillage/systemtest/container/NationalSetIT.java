package org.maillage.systemtest.container;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.maillage.activities.boundary.Activities;
import org.maillage.activities.boundary.PartnerOffices;
import org.maillage.activities.entity.Activity;
import org.maillage.activities.entity.ActivityKind;
import org.maillage.activities.entity.PartnerOffice;
import org.maillage.activities.entity.PartnerOrganisation;
import org.maillage.activities.entity.PlaceKind;
import org.maillage.activities.entity.Subject;
import org.maillage.activities.entity.Theme;
import org.maillage.beneficiaries.entity.Beneficiary;
import org.maillage.beneficiaries.entity.Consent;
import org.maillage.federation.boundary.Dashboard;
import org.maillage.federation.boundary.Figure;
import org.maillage.federation.boundary.FigureFiles;
import org.maillage.federation.boundary.FigureFormat;
import org.maillage.federation.boundary.FigureQuery;
import org.maillage.federation.boundary.Figures;
import org.maillage.federation.entity.Fact;
import org.maillage.federation.entity.Network;
import org.maillage.figures.boundary.Counts;
import org.maillage.figures.boundary.OwnFigures;
import org.maillage.figures.entity.Days;
import org.maillage.figures.entity.Selection;
import org.maillage.indicators.Indicators;
import org.maillage.platform.security.Acting;
import org.maillage.platform.security.Role;
import org.maillage.referrals.boundary.Referrals;
import org.maillage.referrals.entity.ReferralRequest;
import org.maillage.referrals.entity.ReferralState;
import org.maillage.sites.entity.Site;

/** Workshops, video receptions by partner with what they spare, and what structures ask of each other, as networks read them. */
@ExtendWith(ArquillianExtension.class)
class NationalSetIT {

    private static final YearMonth MARCH = YearMonth.of(2025, 3);
    private static final FigureQuery YEAR = new FigureQuery(MARCH.withMonth(1), MARCH.withMonth(12), null);
    private static final Days DAYS = new Days(LocalDate.of(2025, 1, 1), LocalDate.of(2025, 12, 31));

    private final LocalDate today = LocalDate.now(ZoneId.of("Europe/Paris"));
    private final FigureQuery now = new FigureQuery(YearMonth.from(today), YearMonth.from(today), null);

    @Inject
    private Stage stage;

    @Inject
    private PersonalData people;

    @Inject
    private Activities activities;

    @Inject
    private PartnerOffices offices;

    @Inject
    private Referrals referrals;

    @Inject
    private Figures figures;

    @Inject
    private FigureFiles files;

    @Inject
    private OwnFigures own;

    private Stage.Structure one;
    private Stage.Structure other;
    private Site site;

    @BeforeEach
    void set() throws Exception {
        Network network = stage.network(5);
        one = stage.structure(network);
        other = stage.structure(network);
        site = stage.site(one, "A site");
    }

    private PartnerOffice office(PartnerOrganisation organisation, int kilometres) throws Exception {
        PartnerOffice office = new PartnerOffice();
        office.setName("Office of " + organisation);
        office.setOrganisation(organisation);
        return save(office, kilometres);
    }

    private PartnerOffice save(PartnerOffice office, int kilometres) throws Exception {
        return Acting.as(one.administrator(), () -> {
            offices.save(office, Map.of(site.getId(), kilometres));
            return offices.find(office.getId());
        });
    }

    private void record(int times, Consumer<Activity> more) throws Exception {
        for (int i = 0; i < times; i++) {
            Activity activity = new Activity(MARCH.atDay(1 + i), one.mediator().accountId());
            activity.setPlace(PlaceKind.SITE);
            activity.setSite(site);
            activity.setDigitalThemes(List.of(Theme.EMAIL));
            activity.setProcedureThemes(List.of(Theme.SOCIAL));
            more.accept(activity);
            Acting.as(one.mediator(), () -> {
                activities.record(activity);
                return true;
            });
        }
    }

    private void receive(int times, PartnerOffice office) throws Exception {
        record(times, activity -> {
            activity.setKind(ActivityKind.VIDEO);
            activity.getMeans().setOffice(office);
        });
    }

    private Dashboard read(FigureQuery query) throws Exception {
        Publications.awaitSums(one);
        return Acting.as(Stage.actor(Role.NETWORK_READER, one), () -> figures.read(query));
    }

    private static Map<String, Integer> shown(Dashboard page, String indicator, String dimension) {
        Map<String, Integer> shown = new HashMap<>();
        page.breakdown(indicator, dimension).figures().forEach(figure -> shown.put(figure.value(), figure.amount()));
        return shown;
    }

    private Counts own() throws Exception {
        return Acting.as(
                one.administrator(), () -> own.read(Selection.of(DAYS), null).counts());
    }

    @Test
    void partnersAreThoseOfTheOfficesAndSpareWhatTheStructureReads() throws Exception {
        PartnerOffice caf = office(PartnerOrganisation.CAF, 25);
        receive(6, caf);
        receive(8, office(PartnerOrganisation.CPAM, 12));
        record(9, activity -> {});

        Dashboard page = read(YEAR);
        assertThat(page.total(Dashboard.VIDEO_RECEPTIONS).amount()).isEqualTo(14);
        assertThat(shown(page, Dashboard.VIDEO_RECEPTIONS, Dashboard.PARTNER)).isEqualTo(Map.of("CAF", 6, "CPAM", 8));
        assertThat(page.breakdown(Dashboard.VIDEO_RECEPTIONS, Dashboard.PARTNER).figures())
                .extracting(Figure::share)
                .containsExactly(6 / 14.0, 8 / 14.0);
        assertThat(own().total(Indicators.KILOMETRES)).isEqualTo(6 * 50 + 8 * 24);
        assertThat(page.total(Dashboard.KILOMETRES).amount()).isEqualTo(400);
        assertThat(page.total(Dashboard.CO2).amount()).isEqualTo(87);

        caf.setOrganisation(PartnerOrganisation.MSA);
        save(caf, 30);

        page = read(YEAR);
        assertThat(shown(page, Dashboard.VIDEO_RECEPTIONS, Dashboard.PARTNER)).isEqualTo(Map.of("MSA", 6, "CPAM", 8));
        assertThat(page.total(Dashboard.KILOMETRES).amount()).isEqualTo(500);
        assertThat(own().total(Indicators.KILOMETRES)).isEqualTo(6 * 60 + 8 * 24);
    }

    /** How many video receptions there are would tell how many were in the workshop. */
    @Test
    void partnersAreNotToldWhereAKindIsHidden() throws Exception {
        receive(6, office(PartnerOrganisation.CAF, 25));
        receive(8, office(PartnerOrganisation.CPAM, 12));
        record(9, activity -> {});
        record(1, activity -> {
            activity.setKind(ActivityKind.GROUP);
            activity.getGroup().setAnonymous(3);
        });

        Dashboard page = read(YEAR);

        assertThat(shown(page, Dashboard.ACCOMPANIMENTS, Dashboard.KIND)).containsEntry("GROUP", null);
        assertThat(page.breakdown(Dashboard.VIDEO_RECEPTIONS, Dashboard.PARTNER).figures())
                .isEmpty();
        for (String indicator : Dashboard.ADDED_UP.keySet()) {
            if (!indicator.equals(Dashboard.MINUTES)) {
                assertThat(page.total(indicator).hidden()).as(indicator).isTrue();
            }
        }
    }

    /** Whoever knows how far they are would tell how many there were. */
    @Test
    void aRarePartnerHidesAnotherOneAndTheKilometres() throws Exception {
        receive(2, office(PartnerOrganisation.JUSTICE, 80));
        receive(9, office(PartnerOrganisation.CAF, 25));
        receive(12, office(PartnerOrganisation.CPAM, 12));

        Dashboard page = read(YEAR);

        Map<String, Integer> partners = shown(page, Dashboard.VIDEO_RECEPTIONS, Dashboard.PARTNER);
        assertThat(partners)
                .containsEntry("JUSTICE", null)
                .containsEntry("CAF", null)
                .containsEntry("CPAM", 12);
        assertThat(page.total(Dashboard.VIDEO_RECEPTIONS).amount()).isEqualTo(23);
        assertThat(page.total(Dashboard.KILOMETRES).hidden()).isTrue();
        assertThat(page.total(Dashboard.CO2).hidden()).isTrue();
        String open = Acting.as(
                Stage.actor(Role.NETWORK_READER, one),
                () -> new String(files.write(YEAR, FigureFormat.OPEN_DATA, Locale.FRANCE), StandardCharsets.UTF_8));
        assertThat(open)
                .contains(",video_receptions,1,partner,CPAM,CPAM (Assurance maladie),12,false,")
                .contains(",video_receptions,1,partner,JUSTICE,Justice (Point-justice),,true,");
    }

    @Test
    void workshopsAreCountedAsTheirStructureReadsThem() throws Exception {
        record(3, activity -> {
            activity.setKind(ActivityKind.GROUP);
            activity.getGroup().setAnonymous(7);
        });
        record(6, activity -> {});

        Dashboard page = read(YEAR);

        assertThat(page.total(Dashboard.WORKSHOPS).amount()).isEqualTo(3);
        assertThat(page.total(Dashboard.PARTICIPANTS).amount()).isEqualTo(21);
        assertThat(page.perWorkshop()).hasValue(7.0);
        assertThat(page.total(Dashboard.VIDEO_RECEPTIONS).amount()).isZero();
        Dashboard commune = read(new FigureQuery(YEAR.from(), YEAR.to(), "13004"));
        assertThat(commune.keyFigures().figures())
                .extracting(Figure::value)
                .doesNotContain(Dashboard.WORKSHOPS, Dashboard.VIDEO_RECEPTIONS, Dashboard.REFERRALS);
    }

    private ReferralRequest ask(Beneficiary person) throws Exception {
        UUID to = stage.in(null, em -> Stage.tenant(em, other).getId());
        ReferralRequest request = new ReferralRequest();
        request.setPersonName("P.");
        request.setSubject(Subject.HOUSING_BENEFIT);
        request.setConsentOn(today);
        request.setConsentManner(Consent.Manner.SPOKEN);
        Acting.as(one.mediator(), () -> {
            referrals.send(request, person.getId(), to);
            return true;
        });
        return request;
    }

    private void answer(ReferralRequest request) throws Exception {
        Acting.as(other.mediator(), () -> {
            referrals.answer(request.getId(), ReferralState.DONE, null);
            return true;
        });
    }

    @Test
    void whatBecomesOfRequestsIsCountedByWhoAsked() throws Exception {
        Beneficiary person = people.met(one, "Philomène", "Astruc");
        for (int i = 0; i < 5; i++) {
            ask(person);
        }
        assertThat(read(now).total(Dashboard.REFERRALS).amount()).isEqualTo(5);
        assertThat(shown(read(now), Dashboard.REFERRALS, Dashboard.OUTCOME)).isEqualTo(Map.of("SENT", 5));

        for (int i = 0; i < 6; i++) {
            answer(ask(person));
        }
        assertThat(shown(read(now), Dashboard.REFERRALS, Dashboard.OUTCOME)).isEqualTo(Map.of("SENT", 5, "DONE", 6));
        assertThat(Stage.count("maillage_base.federation_facts where indicator = 'referrals' and tenant_id = "
                        + other.number()))
                .as("whoever answers counts nothing")
                .isZero();

        people.erase(one, person);

        assertThat(shown(read(now), Dashboard.REFERRALS, Dashboard.OUTCOME))
                .isEqualTo(Map.of("WITHDRAWN", 5, "DONE", 6));
        assertThat(read(now).total(Dashboard.STRUCTURES).amount())
                .as("nobody was helped")
                .isZero();
    }

    /** The one that was not answered is few, and those that were answered are not told beside it. */
    @Test
    void fewRequestsAreHidden() throws Exception {
        Beneficiary person = people.met(one, "Philomène", "Astruc");
        for (int i = 0; i < 3; i++) {
            ask(person);
        }
        assertThat(read(now).total(Dashboard.REFERRALS).hidden()).isTrue();
        assertThat(shown(read(now), Dashboard.REFERRALS, Dashboard.OUTCOME)).isEmpty();
        for (int i = 0; i < 7; i++) {
            answer(ask(person));
        }
        assertThat(read(now).total(Dashboard.REFERRALS).amount()).isEqualTo(10);
        assertThat(shown(read(now), Dashboard.REFERRALS, Dashboard.OUTCOME)).isEmpty();
    }

    /** As after an update: what is published is what counting everything anew gives. */
    @Test
    void countedFromScratchItIsTheSame() throws Exception {
        receive(6, office(PartnerOrganisation.CAF, 25));
        Beneficiary person = people.met(one, "Philomène", "Astruc");
        answer(ask(person));
        ask(person);
        Publications.awaitSums(one);
        String cells = "maillage_base.federation_facts where tenant_id = " + one.number()
                + " and indicator in ('referrals', 'video_receptions', 'kilometres')";
        assertThat(Stage.count(cells)).isEqualTo(3);
        List<String> before = facts();

        PersonalData.sql("delete from federation_facts where tenant_id = " + one.number());
        PersonalData.sql("insert into indicators_stale_months (id, version, tenant_number, month) values (uuid(), 1, "
                + one.number() + ", 202501)");
        Publications.awaitSums(one);

        assertThat(facts()).isEqualTo(before);
    }

    private List<String> facts() throws Exception {
        return stage.in(
                one.number(),
                em -> em.createQuery(
                                "select f from Fact f order by f.key.month, f.key.communeCode, f.key.indicator",
                                Fact.class)
                        .getResultStream()
                        .map(fact -> fact.getKey() + " " + fact.getCells().text())
                        .toList());
    }
}
