package org.maillage.indicators;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.maillage.activities.entity.Activity;
import org.maillage.activities.entity.ActivityKind;
import org.maillage.activities.entity.PartnerOffice;
import org.maillage.activities.entity.PartnerOrganisation;
import org.maillage.activities.entity.PlaceKind;
import org.maillage.activities.entity.Theme;
import org.maillage.beneficiaries.entity.Beneficiary;
import org.maillage.beneficiaries.entity.Gender;
import org.maillage.beneficiaries.entity.SocialStatus;
import org.maillage.federation.entity.Acquaintance;
import org.maillage.federation.entity.AgeBand;
import org.maillage.federation.entity.AgeBands;
import org.maillage.federation.entity.AgeScale;
import org.maillage.federation.entity.FactCells;
import org.maillage.federation.entity.FactKey;
import org.maillage.federation.entity.PeopleSketch;
import org.maillage.referrals.entity.ReferralState;

/** Facts answer every period exactly as if all activities were counted anew, on random years of work. */
class TallyTest {

    private static final int YEARS_OF_WORK = 40;
    private static final int MONTHS = 14;
    private static final YearMonth FIRST = YearMonth.of(2025, 8);
    private static final AgeBands BANDS = AgeBands.parse("26,46");
    private static final Set<String> ASKED = Set.of("total", "gender", "status", "age");
    private static final List<String> COMMUNES = List.of("13004", "13108", "30032");

    /** What a figure is asked along: a commune, a dimension and a value. */
    private record Question(String commune, String dimension, String value) {}

    /** A count as it is published. */
    private record Count(FactKey key, String dimension, String value, int former) {}

    @Test
    void countsPeopleExactlyForEveryPeriod() {
        for (int seed = 0; seed < YEARS_OF_WORK; seed++) {
            List<Activity> work = work(new Random(seed));
            Map<Count, Integer> cells = tally(work, FIRST);
            for (int begin = 0; begin < MONTHS; begin++) {
                for (int end = begin; end < MONTHS; end++) {
                    YearMonth from = FIRST.plusMonths(begin);
                    YearMonth to = FIRST.plusMonths(end);
                    assertThat(people(cells, from, to))
                            .as("work %d, %s to %s", seed, from, to)
                            .isEqualTo(peopleCountedAnew(work, from, to));
                }
            }
        }
    }

    /** Whoever comes is new, was known before or is anonymous, and never two of them in one period. */
    @Test
    void countsWhoIsNewExactlyForEveryPeriod() {
        for (int seed = 0; seed < YEARS_OF_WORK; seed++) {
            List<Activity> work = work(new Random(seed));
            Map<Count, Integer> cells = tally(work, FIRST);
            cells.keySet().removeIf(count -> !Set.of("acquaintance", "total").contains(count.dimension()));
            for (int begin = 0; begin < MONTHS; begin++) {
                for (int end = begin; end < MONTHS; end++) {
                    YearMonth from = FIRST.plusMonths(begin);
                    YearMonth to = FIRST.plusMonths(end);
                    Map<Question, Integer> counted = people(cells, from, to, Set.of("acquaintance"));
                    assertThat(counted)
                            .as("work %d, %s to %s", seed, from, to)
                            .isEqualTo(acquaintancesCountedAnew(work, from, to));
                    assertThat(counted.values().stream()
                                    .mapToInt(Integer::intValue)
                                    .sum())
                            .isEqualTo(people(cells, from, to, Set.of("total"))
                                    .getOrDefault(new Question(FactKey.EVERYWHERE, "total", ""), 0));
                }
            }
        }
    }

    private static Map<Question, Integer> acquaintancesCountedAnew(List<Activity> work, YearMonth from, YearMonth to) {
        Set<Beneficiary> before = new HashSet<>();
        work.stream()
                .filter(activity -> activity.getDate().isBefore(from.atDay(1)))
                .forEach(activity -> before.add(activity.getPerson().getBeneficiary()));
        Map<Question, Integer> counts = new HashMap<>();
        Set<Beneficiary> seen = new HashSet<>();
        for (Activity activity : within(work, from, to)) {
            Beneficiary person = activity.getPerson().getBeneficiary();
            boolean isOneMore = person == null ? !activity.getPerson().isHelpedBefore() : seen.add(person);
            if (isOneMore) {
                Acquaintance acquaintance = person == null
                        ? Acquaintance.ANONYMOUS
                        : before.contains(person) ? Acquaintance.RETURNING : Acquaintance.NEW;
                counts.merge(new Question(FactKey.EVERYWHERE, "acquaintance", acquaintance.name()), 1, Integer::sum);
            }
        }
        return counts;
    }

    @Test
    void addsUpTheVisitsOfAMonth() {
        Tally tally = new Tally(AgeScale.of(BANDS), Set.of(), Months.of(FIRST));
        tally.visits(FIRST.minusMonths(1).atDay(1), 4);
        tally.visits(FIRST.atDay(1), 2);
        tally.visits(FIRST.atDay(9), 5);

        FactKey key = new FactKey(Months.of(FIRST), FactKey.EVERYWHERE, Indicators.VISITS, Indicators.EDITION);
        assertThat(tally.cells()).isEqualTo(Map.of(key, new FactCells("total =7")));
    }

    @Test
    void countsVideoReceptionsByPartnerAndWhatTheySpare() {
        Tally tally = new Tally(AgeScale.of(BANDS), Set.of(), Months.of(FIRST));
        for (PartnerOrganisation partner :
                List.of(PartnerOrganisation.CAF, PartnerOrganisation.CPAM, PartnerOrganisation.CAF)) {
            PartnerOffice office = new PartnerOffice();
            office.setOrganisation(partner);
            Activity reception = new Activity(FIRST.atDay(3), new UUID(0, 1));
            reception.setKind(ActivityKind.VIDEO);
            reception.getMeans().setOffice(office);
            tally.add(Counted.of(reception, 30));
        }
        tally.add(Counted.of(new Activity(FIRST.atDay(4), new UUID(0, 1))));

        assertThat(everywhere(tally, Indicators.VIDEO_RECEPTIONS)).isEqualTo("total =3");
        assertThat(everywhere(tally, Indicators.KILOMETRES)).isEqualTo("total =90");
        assertThat(everywhere(tally, Indicators.ACCOMPANIMENTS))
                .contains("kind INDIVIDUAL=1,VIDEO=3")
                .contains("partner CAF=2,CPAM=1\n");
    }

    @Test
    void countsRequestsInTheMonthInWhichTheyWereSent() {
        Tally tally = new Tally(AgeScale.of(BANDS), Set.of(), Months.of(FIRST));
        tally.referral(FIRST.minusMonths(1).atDay(1), ReferralState.DONE);
        tally.referral(FIRST.atDay(1), ReferralState.SENT);
        tally.referral(FIRST.atDay(9), ReferralState.DONE);

        assertThat(tally.cells()).hasSize(1);
        assertThat(everywhere(tally, Indicators.REFERRALS)).isEqualTo("outcome DONE=1,SENT=1\ntotal =2");
    }

    private static String everywhere(Tally tally, String indicator) {
        FactKey key = new FactKey(Months.of(FIRST), FactKey.EVERYWHERE, indicator, Indicators.EDITION);
        return tally.cells().getOrDefault(key, FactCells.NONE).text();
    }

    @Test
    void countsAccompanimentsExactlyForEveryMonth() {
        for (int seed = 0; seed < YEARS_OF_WORK; seed++) {
            List<Activity> work = work(new Random(seed));
            Map<Count, Integer> cells = tally(work, FIRST);
            for (int i = 0; i < MONTHS; i++) {
                YearMonth month = FIRST.plusMonths(i);
                List<Activity> done = within(work, month, month);
                assertThat(amount(cells, month, "total", "")).isEqualTo(done.size());
                for (Theme theme : Theme.values()) {
                    String dimension = theme.family() == Theme.Family.DIGITAL ? "theme" : "procedure";
                    assertThat(amount(cells, month, dimension, theme.name()))
                            .isEqualTo(
                                    count(done, activity -> activity.getThemes().contains(theme)));
                }
                for (PlaceKind place : PlaceKind.values()) {
                    assertThat(amount(cells, month, "place", place.name()))
                            .isEqualTo(count(done, activity -> activity.getPlace() == place));
                }
            }
        }
    }

    /** A refresh from any month on gives what counting everything would give from there on. */
    @Test
    void countsTheSameFromAnyMonthOn() {
        for (int seed = 0; seed < YEARS_OF_WORK; seed++) {
            List<Activity> work = work(new Random(seed));
            Map<Count, Integer> whole = tally(work, FIRST);
            for (int i = 0; i < MONTHS; i++) {
                YearMonth from = FIRST.plusMonths(i);
                Map<Count, Integer> later = new HashMap<>(whole);
                later.keySet().removeIf(count -> count.key().getMonth() < Months.of(from));

                assertThat(tally(withFormer(work, from), from)).isEqualTo(later);
            }
        }
    }

    /** What the refresh reads: everything from the month on, and before it only what concerns the people seen since. */
    private static List<Activity> withFormer(List<Activity> work, YearMonth from) {
        Set<Beneficiary> seen = new HashSet<>();
        work.stream()
                .filter(activity -> !activity.getDate().isBefore(from.atDay(1)))
                .filter(activity -> !activity.getPerson().isAnonymous())
                .forEach(activity -> seen.add(activity.getPerson().getBeneficiary()));
        return work.stream()
                .filter(activity -> !activity.getDate().isBefore(from.atDay(1))
                        || seen.contains(activity.getPerson().getBeneficiary()))
                .toList();
    }

    @Test
    void countsNobodyTwiceInAMonthAndEverybodyOnceInAYear() {
        Beneficiary ada = new Beneficiary();
        List<Activity> work = new ArrayList<>();
        for (LocalDate day :
                List.of(FIRST.atDay(2), FIRST.atDay(20), FIRST.plusMonths(5).atDay(1))) {
            Activity activity = new Activity(day, new UUID(0, 1));
            activity.getPerson().setBeneficiary(ada);
            work.add(activity);
        }
        Map<Count, Integer> cells = tally(work, FIRST);
        Question all = new Question(FactKey.EVERYWHERE, "total", "");

        assertThat(people(cells, FIRST, FIRST)).containsEntry(all, 1);
        assertThat(people(cells, FIRST.plusMonths(5), FIRST.plusMonths(5))).containsEntry(all, 1);
        assertThat(people(cells, FIRST, FIRST.plusMonths(11))).containsEntry(all, 1);
        assertThat(people(cells, FIRST.plusMonths(1), FIRST.plusMonths(4))).isEmpty();
    }

    /** Each month's outline of people is the same whether it is counted alone or with all others, and tells how many there are. */
    @Test
    void sketchesTheSamePeopleFromAnyMonthOn() {
        for (int seed = 0; seed < YEARS_OF_WORK; seed++) {
            List<Activity> work = work(new Random(seed));
            Tally whole = tallied(work, FIRST);
            YearMonth from = FIRST.plusMonths(seed % MONTHS);
            tallied(withFormer(work, from), from).people().forEach((month, seen) -> {
                PeopleSketch sketch = Counted.IDENTITIES.sketch(seen);
                PeopleSketch same = Counted.IDENTITIES.sketch(
                        Objects.requireNonNull(whole.people().get(month)));
                assertThat(sketch.toBytes()).isEqualTo(same.toBytes());
                YearMonth counted = YearMonth.of(month / 100, month % 100);
                assertThat(sketch.estimate().number()).isEqualTo((int) within(work, counted, counted).stream()
                        .map(activity -> activity.getPerson().getBeneficiary())
                        .filter(Objects::nonNull)
                        .distinct()
                        .count());
            });
        }
    }

    @Test
    void whoeverWasHelpedBeforeTheStructureJoinedIsNotNewInTheNetwork() {
        Beneficiary ada = new Beneficiary();
        Activity before = new Activity(FIRST.atDay(2), new UUID(0, 1));
        Activity after = new Activity(FIRST.plusMonths(2).atDay(2), new UUID(0, 1));
        Stream.of(before, after).forEach(activity -> activity.getPerson().setBeneficiary(ada));

        Tally tally = new Tally(AgeScale.of(BANDS), Set.of(), Months.of(FIRST));
        tally.pass(Counted.of(before));
        tally.add(Counted.of(after));

        assertThat(tally.cells().keySet())
                .extracting(FactKey::getIndicator)
                .contains(Indicators.PEOPLE)
                .doesNotContain(Indicators.NEW);
        assertThat(tally.cells().values())
                .anyMatch(cells -> cells.text().contains("acquaintance RETURNING=1"))
                .noneMatch(cells -> cells.text().contains("acquaintance NEW"));
    }

    private static Map<Count, Integer> tally(List<Activity> work, YearMonth from) {
        Map<Count, Integer> counts = new HashMap<>();
        tallied(work, from)
                .cells()
                .forEach((key, cells) -> cells.forEach((dimension, value, former, amount) ->
                        counts.put(new Count(key, dimension, value, former), amount)));
        return counts;
    }

    private static Tally tallied(List<Activity> work, YearMonth from) {
        Tally tally = new Tally(AgeScale.of(BANDS), Set.of(), Months.of(from));
        work.forEach(activity -> tally.add(Counted.of(activity)));
        return tally;
    }

    /** As the federation reads them: those last seen before the period count, those last seen within it were counted there. */
    private static Map<Question, Integer> people(Map<Count, Integer> cells, YearMonth from, YearMonth to) {
        return people(cells, from, to, ASKED);
    }

    private static Map<Question, Integer> people(
            Map<Count, Integer> cells, YearMonth from, YearMonth to, Set<String> dimensions) {
        Map<Question, Integer> people = new HashMap<>();
        cells.forEach((count, amount) -> {
            int month = count.key().getMonth();
            boolean inPeriod = month >= Months.of(from) && month <= Months.of(to);
            boolean asked = dimensions.contains(count.dimension());
            boolean ofPeople = count.key().getIndicator().equals(Indicators.PEOPLE);
            if (asked && ofPeople && inPeriod && count.former() < Months.of(from)) {
                people.merge(
                        new Question(count.key().getCommuneCode(), count.dimension(), count.value()),
                        amount,
                        Integer::sum);
            }
        });
        return people;
    }

    private static Map<Question, Integer> peopleCountedAnew(List<Activity> work, YearMonth from, YearMonth to) {
        Map<Question, Set<Object>> people = new HashMap<>();
        for (Activity activity : within(work, from, to)) {
            boolean anonymous = activity.getPerson().isAnonymous();
            if (anonymous && activity.getPerson().isHelpedBefore()) {
                continue;
            }
            // An anonymous person is nobody else.
            Object who = anonymous ? activity : activity.getPerson().getBeneficiary();
            questions(activity)
                    .forEach(question -> people.computeIfAbsent(question, key -> new HashSet<>())
                            .add(who));
        }
        Map<Question, Integer> counts = new HashMap<>();
        people.forEach((question, who) -> counts.put(question, who.size()));
        return counts;
    }

    private static Stream<Question> questions(Activity activity) {
        String commune = activity.getCommuneCode() == null ? FactKey.NOWHERE : activity.getCommuneCode();
        Enum<?> gender = activity.getPerson().getGender();
        Enum<?> status = activity.getPerson().getStatus();
        AgeBand ages = activity.getPerson().getAges();
        return Stream.of(FactKey.EVERYWHERE, commune)
                .flatMap(place -> Stream.of(
                        new Question(place, "total", ""),
                        new Question(place, "gender", gender == null ? "unknown" : gender.name()),
                        new Question(place, "status", status == null ? "unknown" : status.name()),
                        new Question(
                                place,
                                "age",
                                BANDS.bandOf(ages).map(AgeBand::code).orElse("unknown"))));
    }

    private static List<Activity> within(List<Activity> work, YearMonth from, YearMonth to) {
        return work.stream()
                .filter(activity -> !activity.getDate().isBefore(from.atDay(1))
                        && !activity.getDate().isAfter(to.atEndOfMonth()))
                .toList();
    }

    private static int amount(Map<Count, Integer> cells, YearMonth month, String dimension, String value) {
        FactKey key = new FactKey(Months.of(month), FactKey.EVERYWHERE, Indicators.ACCOMPANIMENTS, Indicators.EDITION);
        return cells.getOrDefault(new Count(key, dimension, value, FactCells.NEVER), 0);
    }

    private static int count(List<Activity> work, Predicate<Activity> which) {
        return (int) work.stream().filter(which).count();
    }

    /** Some people who come back, change age and status, and move; some nobody knows. */
    private static List<Activity> work(Random random) {
        List<Beneficiary> known = Stream.generate(Beneficiary::new).limit(12).toList();
        List<Activity> work = new ArrayList<>();
        for (int i = 0; i < 150; i++) {
            YearMonth month = FIRST.plusMonths(random.nextInt(MONTHS));
            Activity activity = new Activity(month.atDay(1 + random.nextInt(28)), new UUID(0, 1));
            activity.setPlace(pick(random, List.of(PlaceKind.values())));
            activity.setCommuneCode(activity.getPlace() == PlaceKind.REMOTE ? null : pick(random, COMMUNES));
            activity.getPerson().setBeneficiary(random.nextInt(4) == 0 ? null : pick(random, known));
            activity.getPerson().setHelpedBefore(random.nextBoolean());
            activity.getPerson().setGender(random.nextInt(5) == 0 ? null : pick(random, List.of(Gender.values())));
            activity.getPerson()
                    .setStatus(random.nextInt(5) == 0 ? null : pick(random, List.of(SocialStatus.values())));
            activity.getPerson().setAges(random.nextInt(5) == 0 ? null : AgeBand.of(random.nextInt(90)));
            Set<Theme> themes =
                    EnumSet.of(pick(random, List.of(Theme.values())), pick(random, List.of(Theme.values())));
            activity.setDigitalThemes(themes);
            activity.setProcedureThemes(themes);
            work.add(activity);
        }
        work.sort(Comparator.comparing(Activity::getDate).thenComparing(Activity::getId));
        return work;
    }

    private static <T> T pick(Random random, List<T> from) {
        return from.get(random.nextInt(from.size()));
    }
}
