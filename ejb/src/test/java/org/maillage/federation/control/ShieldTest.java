package org.maillage.federation.control;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.maillage.federation.boundary.MonthRange;

class ShieldTest {

    private static final String NETWORK = "n";
    private static final String AGE = "age";
    private static final int YEAR = 2018;

    private final Family alone = new Family(NETWORK);

    /** What a period tells and a part of it tells must not tell the other part. */
    @Test
    void doesNotTellAMonthByTheMonthBesideIt() {
        Shield shield = shield(totals(alone, new int[] {50, 2, 0, 40, 40, 40, 40, 40, 40, 40, 40, 40}));

        assertThat(shown(shield, 1, 1) && shown(shield, 1, 2)).isFalse();
        assertThat(shown(shield, 2, 2)).isFalse();
        assertThat(shown(shield, 1, 3)).isTrue();
        assertThat(shown(shield, 4, 4)).isTrue();
        assertThat(shown(shield, 1, 12)).isTrue();
    }

    @Test
    void namesPeriodsThatCanBeShownInstead() {
        Shield shield = shield(totals(alone, new int[] {50, 2, 0, 40, 40, 40, 0, 0, 0, 0, 0, 0}));

        assertThat(shield.total(NETWORK, month(2), month(2)).instead())
                .contains(new MonthRange(month(1), month(3)), new MonthRange(month(4), month(4)));
    }

    @Test
    void hidesASmallYearForGood() {
        Shield shield = shield(totals(alone, new int[] {1, 0, 0, 2, 0, 0, 0, 0, 0, 0, 0, 0}));

        assertThat(shown(shield, 1, 12)).isFalse();
        assertThat(shield.total(NETWORK, month(1), month(12)).instead()).isEmpty();
    }

    @Test
    void showsNothing() {
        assertThat(shown(shield(totals(alone, new int[12])), 3, 5)).isTrue();
    }

    /** The Pays d’Arles in autumn: 104 people, a twentieth of them young. */
    @Test
    void showsAnAutumnInWhichEverythingHappened() {
        showsAnAutumn(alone, List.of(NETWORK));
    }

    /** A network that holds all of a région is the région: nobody can subtract one from the other. */
    @Test
    void showsTheSameOfTheOnlyNetworkOfARegion() {
        showsAnAutumn(new Family("region").with("other", "region").with(NETWORK, "region"), List.of("region", NETWORK));
    }

    private static void showsAnAutumn(Family family, List<String> areas) {
        Amounts people = new Amounts(family, true);
        Amounts ages = new Amounts(family, true);
        int[][] byAge = {{2, 7, 21}, {1, 6, 18}, {1, 6, 20}, {1, 5, 16}};
        int[][] again = {{0, 0, 0}, {0, 3, 10}, {1, 3, 12}, {1, 4, 12}};
        for (int at = 0; at < byAge.length; at++) {
            for (int age = 0; age < byAge[at].length; age++) {
                for (Amounts amounts : new Amounts[] {people, ages}) {
                    String value = amounts == ages ? "age" + age : "";
                    for (String area : areas) {
                        amounts.add(area, value, 9 + at, 0, byAge[at][age]);
                        amounts.add(area, value, 9 + at, at == 0 ? 0 : 8 + at, again[at][age]);
                    }
                }
            }
        }
        Shield shield = new Shield(Map.of(YEAR, new ShieldedYear(5, people, Map.of(AGE, List.of(ages)))));

        assertThat(people.count(0, 0, 8, 11)).isEqualTo(104);
        assertThat(ages.count(0, 0, 8, 11)).isEqualTo(5);
        Shield.Verdict verdict = shield.breakdown(NETWORK, AGE, month(9), month(12));
        assertThat(shown(shield, 9, 12)).isTrue();
        assertThat(verdict.shown()).isTrue();
        assertThat(verdict.hidden()).isEmpty();
        assertThat(shield.breakdown(NETWORK, AGE, month(9), month(9)).hidden().contains("age0")
                        || !shield.breakdown(NETWORK, AGE, month(9), month(9)).shown())
                .isTrue();
    }

    @Test
    void hidesASmallValueWithTheNextSmallest() {
        Shield shield = valued(new int[] {2, 30, 9, 50}, 3);

        assertThat(shield.breakdown(NETWORK, AGE, month(1), month(12)).hidden()).containsExactlyInAnyOrder("v0", "v2");
    }

    @Test
    void hidesEverythingWhenNothingWouldRemain() {
        assertThat(shieldOf(new int[] {2, 38})).isEqualTo(Set.of("v0", "v1", "v2"));
    }

    /** A network minus its other networks is the one that is left. */
    @Test
    void hidesASecondNetworkWithASmallOne() {
        Family family =
                new Family(NETWORK).with("a", NETWORK).with("b", NETWORK).with("c", NETWORK);
        Amounts amounts = new Amounts(family, false);
        add(amounts, "a", 3);
        add(amounts, "b", 20);
        add(amounts, "c", 40);
        add(amounts, NETWORK, 63);
        Shield shield = shield(amounts);

        assertThat(shown(shield, 1, 12)).isTrue();
        assertThat(shield.total("a", month(1), month(12)).shown()).isFalse();
        assertThat(shield.total("b", month(1), month(12)).shown()).isFalse();
        assertThat(shield.total("c", month(1), month(12)).shown()).isTrue();
    }

    /** What is directly in a network counts as one more network: nobody asks for it, everybody can compute it. */
    @Test
    void hidesANetworkWhenLittleIsBesideIt() {
        Family family = new Family(NETWORK).with("a", NETWORK);
        Amounts amounts = new Amounts(family, false);
        add(amounts, "a", 20);
        add(amounts, NETWORK, 22);
        Shield shield = shield(amounts);

        assertThat(shield.total("a", month(1), month(12)).shown()).isFalse();
    }

    @Test
    void hidesACommuneOfTheMapThatIsSmallInANetwork() {
        Family family = new Family(NETWORK)
                .with("a", NETWORK)
                .with("b", NETWORK)
                .withCommune("a", "13001")
                .withCommune("a", "13002")
                .withCommune("b", "13001")
                .withCommune("b", "13003");
        Amounts amounts = new Amounts(family, false);
        add(amounts, Family.commune("a", "13001"), 2);
        add(amounts, Family.commune("a", "13002"), 30);
        add(amounts, Family.commune("b", "13001"), 40);
        add(amounts, Family.commune("b", "13003"), 50);
        add(amounts, "a", 32);
        add(amounts, "b", 90);
        add(amounts, NETWORK, 122);
        Shield shield = shield(amounts);

        assertThat(shield.shownCommunes("a", month(1), month(12))).isEmpty();
        assertThat(shield.shownCommunes("b", month(1), month(12))).containsExactlyInAnyOrder("13001", "13003");
        assertThat(shield.shownCommunes(NETWORK, month(1), month(12))).containsExactlyInAnyOrder("13003");
    }

    /** Two activities of structures directly in the whole, somewhere: the whole minus its networks would tell where. */
    @Test
    void hidesTheMapOfANetworkWithMoreThanItsNetworks() {
        Family family = new Family(NETWORK).with("a", NETWORK).withCommune("a", "13001");
        Amounts amounts = new Amounts(family, false);
        add(amounts, Family.commune("a", "13001"), 40);
        add(amounts, "a", 40);
        add(amounts, NETWORK, 52);
        Shield shield = shield(amounts);

        assertThat(shield.shownCommunes(NETWORK, month(1), month(12))).isEmpty();
        assertThat(shield.shownCommunes("a", month(1), month(12))).containsExactly("13001");
    }

    /** Two years and both together would tell how many are new. */
    @Test
    void tellsPeopleWithinAYearOnly() {
        Shield shield = new Shield(
                Map.of(YEAR, peopleOf(new int[] {3, 9, 40, 40}), YEAR + 1, peopleOf(new int[] {30, 30, 40, 40})));
        YearMonth end = YearMonth.of(YEAR + 1, 12);

        assertThat(shield.total(NETWORK, month(1), end).shown()).isFalse();
        assertThat(shield.total(NETWORK, month(1), end).severalYears()).isTrue();
        assertThat(shield.total(NETWORK, month(1), end).instead())
                .containsExactly(new MonthRange(month(1), month(12)), new MonthRange(YearMonth.of(YEAR + 1, 1), end));
        assertThat(shield.breakdown(NETWORK, AGE, month(1), end).shown()).isFalse();
        assertThat(shield.breakdown(NETWORK, AGE, month(1), month(12)).hidden()).containsExactlyInAnyOrder("v0", "v1");
    }

    /** What two networks are told of by other values is hidden in each of them, as if it were alone. */
    @Test
    void hidesSmallValuesThatTheWholeDoesNotKnow() {
        Family family = new Family(NETWORK).with("a", NETWORK);
        Amounts total = new Amounts(family, false);
        Amounts ofWhole = new Amounts(new Family(NETWORK), false);
        Amounts ofPart = new Amounts(new Family("a"), false);
        add(total, NETWORK, 200);
        add(total, "a", 91);
        ofWhole.add(NETWORK, "large", 3, 0, 200);
        int[] counts = {2, 30, 9, 50};
        for (int value = 0; value < counts.length; value++) {
            ofPart.add("a", "v" + value, 3, 0, counts[value]);
        }
        Shield shield = new Shield(Map.of(YEAR, new ShieldedYear(5, total, Map.of(AGE, List.of(ofWhole, ofPart)))));

        assertThat(shield.breakdown("a", AGE, month(1), month(12)).hidden()).containsExactlyInAnyOrder("v0", "v2");
        assertThat(shield.breakdown(NETWORK, AGE, month(1), month(12)).hidden()).isEmpty();
    }

    /** The larger one of two, of which only what it holds beside the other stands in the family. */
    @Test
    void tellsANetworkThatSharesAnotherOnlyWithThat() {
        for (int beside : new int[] {3, 30}) {
            Family family = new Family("together")
                    .with("a", "together")
                    .with("b", "a")
                    .with("c", "together")
                    .sharing("c", "b");
            Amounts amounts = new Amounts(family, false);
            add(amounts, "a", 80);
            add(amounts, "b", 40);
            add(amounts, "c", beside);
            add(amounts, "together", 80 + beside);
            Shield shield = shield(amounts);

            assertThat(shield.total("c", month(1), month(12)).shown()).isEqualTo(beside == 30);
            assertThat(shield.shownCommunes("c", month(1), month(12))).isEmpty();
        }
    }

    private ShieldedYear peopleOf(int[] counts) {
        Amounts total = new Amounts(alone, true);
        Amounts values = new Amounts(alone, true);
        for (int value = 0; value < counts.length; value++) {
            total.add(NETWORK, "", 3, 0, counts[value]);
            values.add(NETWORK, "v" + value, 3, 0, counts[value]);
        }
        return new ShieldedYear(5, total, Map.of(AGE, List.of(values)));
    }

    private Shield valued(int[] counts, int month) {
        Amounts total = new Amounts(alone, false);
        Amounts values = new Amounts(alone, false);
        for (int value = 0; value < counts.length; value++) {
            total.add(NETWORK, "", month, 0, counts[value]);
            values.add(NETWORK, "v" + value, month, 0, counts[value]);
        }
        values.add(NETWORK, "v" + counts.length, month, 0, 0);
        return new Shield(Map.of(YEAR, new ShieldedYear(5, total, Map.of(AGE, List.of(values)))));
    }

    private Set<String> shieldOf(int[] counts) {
        return valued(counts, 3).breakdown(NETWORK, AGE, month(1), month(12)).hidden();
    }

    private static void add(Amounts amounts, String area, int count) {
        amounts.add(area, "", 3, 0, count);
    }

    private static Amounts totals(Family family, int[] months) {
        Amounts amounts = new Amounts(family, false);
        for (int month = 1; month <= months.length; month++) {
            amounts.add(NETWORK, "", month, 0, months[month - 1]);
        }
        return amounts;
    }

    private static Shield shield(Amounts amounts) {
        return new Shield(Map.of(YEAR, new ShieldedYear(5, amounts, Map.of())));
    }

    private static boolean shown(Shield shield, int from, int to) {
        return shield.total(NETWORK, month(from), month(to)).shown();
    }

    private static YearMonth month(int month) {
        return YearMonth.of(YEAR, month);
    }
}
