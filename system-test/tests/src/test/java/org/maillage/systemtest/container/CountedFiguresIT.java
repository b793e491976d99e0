package org.maillage.systemtest.container;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Consumer;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.maillage.activities.boundary.Activities;
import org.maillage.activities.entity.Activity;
import org.maillage.activities.entity.ActivityKind;
import org.maillage.activities.entity.Autonomy;
import org.maillage.activities.entity.Equipment;
import org.maillage.activities.entity.PlaceKind;
import org.maillage.activities.entity.Referral;
import org.maillage.activities.entity.Theme;
import org.maillage.beneficiaries.boundary.Beneficiaries;
import org.maillage.beneficiaries.entity.Beneficiary;
import org.maillage.federation.boundary.Dashboard;
import org.maillage.federation.boundary.Figure;
import org.maillage.federation.boundary.FigureFiles;
import org.maillage.federation.boundary.FigureFormat;
import org.maillage.federation.boundary.FigureQuery;
import org.maillage.federation.boundary.Figures;
import org.maillage.federation.entity.Network;
import org.maillage.figures.boundary.Counts;
import org.maillage.figures.boundary.OwnFigures;
import org.maillage.figures.entity.Days;
import org.maillage.figures.entity.Selection;
import org.maillage.indicators.Dimension;
import org.maillage.indicators.Indicators;
import org.maillage.platform.security.Acting;
import org.maillage.platform.security.Role;
import org.maillage.visits.boundary.Visits;
import org.maillage.visits.entity.Nature;

/** Whatever a network reads is what its structures read of themselves, added up. */
@ExtendWith(ArquillianExtension.class)
class CountedFiguresIT {

    private static final YearMonth MARCH = YearMonth.of(2025, 3);
    private static final FigureQuery YEAR = new FigureQuery(MARCH.withMonth(1), MARCH.withMonth(12), null);
    private static final Days DAYS = new Days(LocalDate.of(2025, 1, 1), LocalDate.of(2025, 12, 31));

    @Inject
    private Stage stage;

    @Inject
    private Activities activities;

    @Inject
    private Beneficiaries beneficiaries;

    @Inject
    private Visits visits;

    @Inject
    private OwnFigures own;

    @Inject
    private Figures figures;

    @Inject
    private FigureFiles files;

    private List<Stage.Structure> structures;

    /** In each structure: some who came the year before, some who are new, some whom nobody knows, and a workshop. */
    @BeforeEach
    void set() throws Exception {
        Network network = stage.network(5);
        structures = List.of(stage.structure(network), stage.structure(network));
        for (Stage.Structure structure : structures) {
            for (int i = 1; i <= 6; i++) {
                recordOnADay(structure, MARCH.atDay(i));
            }
            record(structure, MARCH.atDay(9), activity -> {
                activity.setKind(ActivityKind.GROUP);
                activity.getGroup().setAnonymous(10);
                activity.getGroup().setHelpedBefore(4);
            });
            UUID site = stage.site(structure, "Counter").getId();
            for (int i = 0; i < 4; i++) {
                Acting.as(
                        structure.mediator(),
                        () -> visits.tap(site, MARCH.atDay(1), Nature.PRINTING, UUID.randomUUID()));
            }
        }
        for (Stage.Structure structure : structures) {
            Publications.awaitSums(structure);
        }
    }

    private void recordOnADay(Stage.Structure structure, LocalDate day) throws Exception {
        Beneficiary former = known(structure);
        record(structure, day.minusYears(1), activity -> activity.getPerson().setBeneficiary(former));
        record(structure, day, activity -> {
            activity.getPerson().setBeneficiary(former);
            activity.getPerson().setResidenceCode("13108");
            activity.setMinutes(20);
            activity.setAutonomy(Autonomy.GUIDED);
            activity.setReferral(Referral.OTHER);
        });
        Beneficiary newcomer = known(structure);
        record(structure, day, activity -> {
            activity.getPerson().setBeneficiary(newcomer);
            activity.getPerson().setResidenceCode("13004");
            activity.setMinutes(125);
            activity.getMeans().setEquipment(List.of(Equipment.TABLET, Equipment.COMPUTER));
        });
        record(structure, day.plusMonths(2), activity -> activity.getPerson().setResidenceCode("13004"));
    }

    private Beneficiary known(Stage.Structure structure) throws Exception {
        Beneficiary person = Stage.person();
        Acting.as(structure.mediator(), () -> {
            beneficiaries.save(person);
            return true;
        });
        return person;
    }

    private void record(Stage.Structure structure, LocalDate day, Consumer<Activity> more) throws Exception {
        Activity activity = new Activity(day, structure.mediator().accountId());
        activity.setPlace(PlaceKind.ELSEWHERE);
        activity.setCommuneCode("13004");
        activity.setDigitalThemes(List.of(Theme.EMAIL));
        more.accept(activity);
        Acting.as(structure.mediator(), () -> {
            activities.record(activity);
            return true;
        });
    }

    private Dashboard read() throws Exception {
        return Acting.as(Stage.actor(Role.NETWORK_READER, structures.get(0)), () -> figures.read(YEAR));
    }

    private Counts own(Stage.Structure structure) throws Exception {
        return Acting.as(
                structure.administrator(),
                () -> own.read(Selection.of(DAYS), null).counts());
    }

    private int own(String indicator) throws Exception {
        int sum = 0;
        for (Stage.Structure structure : structures) {
            sum += (int) own(structure).total(indicator);
        }
        return sum;
    }

    private Map<String, Integer> own(String indicator, Dimension dimension) throws Exception {
        Map<String, Integer> sums = new TreeMap<>();
        for (Stage.Structure structure : structures) {
            own(structure)
                    .along(indicator, dimension)
                    .forEach((value, count) -> sums.merge(value, count, Integer::sum));
        }
        return sums;
    }

    private static Map<String, Integer> shown(Dashboard page, String indicator, String dimension) {
        Map<String, Integer> shown = new TreeMap<>();
        for (Figure figure : page.breakdown(indicator, dimension).figures()) {
            shown.put(figure.value(), figure.amount());
        }
        return shown;
    }

    @Test
    void keyFiguresAreThoseOfTheStructures() throws Exception {
        Dashboard page = read();

        for (String indicator :
                List.of(Indicators.ACCOMPANIMENTS, Indicators.PEOPLE, Indicators.ACTIVITIES, Indicators.VISITS)) {
            assertThat(page.total(indicator).amount())
                    .as(indicator)
                    .isPositive()
                    .isEqualTo(own(indicator));
        }
        assertThat(page.total(Dashboard.MINUTES).amount()).isEqualTo(own(Indicators.MINUTES) / 60 * 60);
        assertThat(page.total(Dashboard.STRUCTURES).amount()).isEqualTo(2);
    }

    @Test
    void soIsWhatTheyAreCutBy() throws Exception {
        Dashboard page = read();

        for (Dimension dimension : List.of(
                Dimension.KIND,
                Dimension.DURATION,
                Dimension.AUTONOMY,
                Dimension.REFERRAL,
                Dimension.EQUIPMENT,
                Dimension.PLACE,
                Dimension.COMMUNE)) {
            assertThat(shown(page, Dashboard.ACCOMPANIMENTS, dimension.code()))
                    .as(dimension.code())
                    .isNotEmpty()
                    .isEqualTo(own(Indicators.ACCOMPANIMENTS, dimension));
        }
        assertThat(shown(page, Dashboard.PEOPLE, Dashboard.RESIDENCE))
                .isNotEmpty()
                .isEqualTo(own(Indicators.PEOPLE, Dimension.RESIDENCE));
    }

    /** What structures read as parts of all people, networks read as values of which each person has one. */
    @Test
    void newKnownAndAnonymousPeopleAreThoseOfTheStructures() throws Exception {
        int anonymous = own(Indicators.ANONYMOUS);
        int newcomers = own(Indicators.NEW) - anonymous;

        assertThat(shown(read(), Dashboard.PEOPLE, Dashboard.ACQUAINTANCE))
                .isEqualTo(Map.of(
                        "ANONYMOUS", anonymous, "NEW", newcomers, "RETURNING", own(Indicators.KNOWN) - newcomers));
    }

    @Test
    void visitsAloneMakeNoStructureOfTheNetwork() throws Exception {
        Stage.Structure counter = stage.structure(structures.get(0).network());
        UUID site = stage.site(counter, "Counter").getId();
        int before = own(Indicators.VISITS);
        Acting.as(counter.mediator(), () -> visits.tap(site, MARCH.atDay(1), Nature.PRINTING, UUID.randomUUID()));
        Publications.awaitSums(counter);

        assertThat(read().total(Dashboard.VISITS).amount()).isEqualTo(before + 1);
        assertThat(read().total(Dashboard.STRUCTURES).amount()).isEqualTo(2);
    }

    @Test
    void filesSayHowMuchItIsForThoseWhoLiveThere() throws Exception {
        String open = Acting.as(
                Stage.actor(Role.NETWORK_READER, structures.get(0)),
                () -> new String(files.write(YEAR, FigureFormat.OPEN_DATA, Locale.FRANCE), StandardCharsets.UTF_8));

        assertThat(open.lines().filter(line -> line.contains(",commune,13004,")))
                .hasSize(1)
                .allMatch(line -> line.matches(".*,accompaniment,,,\\d{5},[01]\\.\\d,false,.*"));
        assertThat(open.lines().filter(line -> line.contains(",accompaniments,1,total,")))
                .allMatch(line -> line.matches(".*,accompaniment,12,\\d+,,,false,.*"));
    }
}
