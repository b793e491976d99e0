package org.maillage.indicators;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.maillage.activities.entity.Activity;
import org.maillage.activities.entity.ActivityKind;
import org.maillage.activities.entity.GroupCount.Dimension;
import org.maillage.activities.entity.PlaceKind;
import org.maillage.activities.entity.Theme;
import org.maillage.beneficiaries.entity.Beneficiary;
import org.maillage.beneficiaries.entity.Gender;
import org.maillage.beneficiaries.entity.SocialStatus;
import org.maillage.federation.entity.AgeBand;
import org.maillage.federation.entity.AgeBands;
import org.maillage.federation.entity.AgeScale;
import org.maillage.federation.entity.FactCells;
import org.maillage.federation.entity.FactKey;
import org.maillage.referrals.entity.ReferralState;

/** A group counts as its participants: no more, no fewer, and nothing about them that nobody noted. */
class GroupTallyTest {

    private static final LocalDate DAY = LocalDate.of(2026, 3, 2);
    private static final AgeBands BANDS = AgeBands.parse("26,46");

    @Test
    void countsAGroupAsItsParticipants() {
        Beneficiary known = new Beneficiary();
        known.setGender(Gender.MALE);
        known.setBirthYear(1951);
        Activity group = group(DAY, known);
        group.getGroup().setAnonymous(10);
        group.getGroup().setHelpedBefore(4);
        group.count(Dimension.GENDER, "FEMALE", 6);
        group.count(Dimension.GENDER, "MALE", 3);
        group.count(Dimension.AGE, "46-", 10);
        group.settle();

        assertThat(told(tally(group)))
                .containsEntry("accompaniments total ", 11)
                .containsEntry("accompaniments theme EMAIL", 11)
                .containsEntry("accompaniments place REMOTE", 11)
                .containsEntry("accompaniments gender FEMALE", 6)
                .containsEntry("accompaniments gender MALE", 4)
                .containsEntry("accompaniments gender unknown", 1)
                .containsEntry("accompaniments age 46-", 11)
                .containsEntry("accompaniments status unknown", 11)
                .containsEntry("people total ", 7)
                .containsEntry("people gender FEMALE", 2)
                .containsEntry("people gender MALE", 1)
                .containsEntry("people gender unknown", 4)
                .containsEntry("people age 46-", 7)
                .containsEntry("people status unknown", 7);
    }

    /** Whatever the counters say, each breakdown adds up to the total. */
    @Test
    void everyBreakdownAddsUp() {
        for (int seed = 0; seed < 500; seed++) {
            Random random = new Random(seed);
            Activity group = group(DAY);
            int total = 1 + random.nextInt(30);
            group.getGroup().setAnonymous(total);
            group.getGroup().setHelpedBefore(random.nextInt(total + 1));
            int women = random.nextInt(total + 1);
            group.count(Dimension.GENDER, "FEMALE", women);
            group.count(Dimension.GENDER, "MALE", random.nextInt(total - women + 1));
            group.count(Dimension.STATUS, "RETIRED", random.nextInt(total + 1));
            group.settle();
            Map<String, Integer> told = told(tally(group));
            for (String indicator : List.of("accompaniments", "people")) {
                int all = told.getOrDefault(indicator + " total ", 0);
                for (String dimension : List.of("gender", "age", "status")) {
                    assertThat(told.entrySet().stream()
                                    .filter(cell -> cell.getKey().startsWith(indicator + " " + dimension))
                                    .mapToInt(Map.Entry::getValue))
                            .as("seed %d: %s along %s", seed, indicator, dimension)
                            .allMatch(count -> count > 0)
                            .satisfies(counts -> assertThat(counts.stream()
                                            .mapToInt(Integer::intValue)
                                            .sum())
                                    .isEqualTo(all));
                }
            }
        }
    }

    /** Where every participant has one gender, one age and one status, a workshop and as many accompaniments are the same figures. */
    @Test
    void anonymousParticipantsCountAsAnonymousPeople() {
        Activity group = group(DAY);
        group.getGroup().setAnonymous(3);
        group.count(Dimension.GENDER, "FEMALE", 3);
        group.count(Dimension.AGE, "12-17", 3);
        group.count(Dimension.STATUS, "SCHOOL", 3);
        group.settle();
        List<Activity> alone = new ArrayList<>();
        for (int i = 0; i < 3; i++) {
            Activity one = activity(DAY, ActivityKind.INDIVIDUAL);
            one.getPerson().setGender(Gender.FEMALE);
            one.getPerson().setAges(new AgeBand(12, 17));
            one.getPerson().setStatus(SocialStatus.SCHOOL);
            one.settle();
            alone.add(one);
        }

        assertThat(ofPeople(group)).isEqualTo(ofPeople(alone.toArray(Activity[]::new)));
    }

    @Test
    void whoComesToAWorkshopAndAloneIsOnePerson() {
        Beneficiary known = new Beneficiary();
        Activity alone = activity(DAY, ActivityKind.INDIVIDUAL);
        alone.getPerson().setBeneficiary(known);
        Activity group = group(DAY.plusDays(1), known);
        Activity later = group(DAY.plusMonths(1), known);
        Stream.of(alone, group, later).forEach(Activity::settle);

        Map<FactKey, FactCells> cells = tally(alone, group, later);

        assertThat(told(cells)).containsEntry("accompaniments total ", 3).containsEntry("people total ", 2);
        assertThat(Objects.requireNonNull(cells.get(new FactKey(202604, FactKey.EVERYWHERE, "people", 1)))
                        .text())
                .contains("total =1@202603");
    }

    @Test
    void aVideoReceptionIsOneAccompaniment() {
        Activity video = activity(DAY, ActivityKind.VIDEO);
        video.settle();

        assertThat(told(tally(video))).containsEntry("accompaniments total ", 1).containsEntry("people total ", 1);
    }

    /** Who is about to join a network reads that this is all that leaves the structure. */
    @Test
    void publishesAllThatIsListedAndNothingElse() {
        Tally tally = new Tally(AgeScale.of(BANDS), Set.of(), 202601);
        Activity group = group(DAY, new Beneficiary());
        group.getGroup().setAnonymous(5);
        Activity video = activity(DAY, ActivityKind.VIDEO);
        Stream.of(group, video).forEach(Activity::settle);
        tally.add(Counted.of(group));
        tally.add(Counted.of(video, 40));
        tally.visits(DAY, 3);
        tally.referral(DAY, ReferralState.SENT);

        Map<FactKey, FactCells> cells = tally.cells();

        assertThat(cells.keySet().stream().map(FactKey::getIndicator).distinct())
                .containsExactlyInAnyOrderElementsOf(Indicators.PUBLISHED);
        Set<String> along = new TreeSet<>();
        cells.values().forEach(counts -> counts.forEach((dimension, value, former, amount) -> along.add(dimension)));
        along.removeAll(Set.of(FactCells.TOTAL));
        assertThat(FactCounts.ALONG).containsAll(along);
    }

    @Test
    void whatWasTypedForAGroupIsForgottenWithTheGroup() {
        Activity activity = group(DAY, new Beneficiary());
        activity.getGroup().setAnonymous(5);
        activity.count(Dimension.GENDER, "MALE", 5);
        activity.setKind(ActivityKind.INDIVIDUAL);
        activity.settle();

        assertThat(activity.getAccompaniments()).isOne();
        assertThat(activity.count(Dimension.GENDER, "MALE")).isZero();
        assertThat(activity.getKnown()).isEmpty();
    }

    private static Activity group(LocalDate day, Beneficiary... known) {
        Activity group = activity(day, ActivityKind.GROUP);
        group.setParticipants(List.of(known));
        return group;
    }

    private static Activity activity(LocalDate day, ActivityKind kind) {
        Activity activity = new Activity(day, new UUID(0, 1));
        activity.setKind(kind);
        activity.setPlace(PlaceKind.REMOTE);
        activity.setDigitalThemes(List.of(Theme.EMAIL));
        return activity;
    }

    /** What is told of people, whatever the work was. */
    private static Map<String, Integer> ofPeople(Activity... work) {
        Map<String, Integer> told = told(tally(work));
        told.keySet()
                .removeIf(cell -> Stream.of("activities", "minutes", "workshop").anyMatch(cell::startsWith)
                        || cell.contains(" kind "));
        return told;
    }

    private static Map<FactKey, FactCells> tally(Activity... work) {
        Tally tally = new Tally(AgeScale.of(BANDS), Set.of(), 202601);
        List.of(work).forEach(activity -> tally.add(Counted.of(activity)));
        return tally.cells();
    }

    /** What is told of the whole structure, over all months. */
    private static Map<String, Integer> told(Map<FactKey, FactCells> cells) {
        Map<String, Integer> told = new TreeMap<>();
        cells.forEach((key, counts) -> {
            if (key.getCommuneCode().equals(FactKey.EVERYWHERE)) {
                counts.forEach((dimension, value, former, amount) ->
                        told.merge(String.join(" ", key.getIndicator(), dimension, value), amount, Integer::sum));
            }
        });
        return told;
    }
}
