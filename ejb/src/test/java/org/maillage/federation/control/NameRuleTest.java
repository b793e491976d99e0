package org.maillage.federation.control;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.maillage.federation.boundary.NetworkMember;

/** A structure is named where it agreed, and where nothing of the others follows. */
class NameRuleTest {

    private static final int THRESHOLD = 5;

    private int next;

    private NetworkMember agreed() {
        return new NetworkMember(++next, "Agreed", "OTHER", true, false, true, true);
    }

    private NetworkMember open() {
        return new NetworkMember(++next, "Open", "OTHER", true, true, true, true);
    }

    private NetworkMember silent() {
        return new NetworkMember(++next, "Silent", "OTHER", false, false, true, true);
    }

    private NetworkMember elsewhere(boolean agreed) {
        return new NetworkMember(++next, "Elsewhere too", "OTHER", agreed, agreed, false, true);
    }

    private record Total(NetworkMember member, int amount) {}

    private static List<Integer> told(Total... totals) {
        Map<NetworkMember, Integer> all = Arrays.stream(totals).collect(Collectors.toMap(Total::member, Total::amount));
        return new NameRule(THRESHOLD, true)
                .told(all).stream().map(all::get).sorted().toList();
    }

    private static List<Integer> toldAbove(Total... totals) {
        Map<NetworkMember, Integer> all = Arrays.stream(totals).collect(Collectors.toMap(Total::member, Total::amount));
        return new NameRule(THRESHOLD, true)
                .toldAbove(all).stream().map(all::get).sorted().toList();
    }

    private Total open(int amount) {
        return new Total(open(), amount);
    }

    private Total agreed(int amount) {
        return new Total(agreed(), amount);
    }

    private Total silent(int amount) {
        return new Total(silent(), amount);
    }

    @Test
    void nobodyWhoDidNotAgree() {
        assertThat(told(silent(50), silent(40))).isEmpty();
    }

    @Test
    void everybodyWhereAllAgreed() {
        assertThat(told(agreed(50), agreed(0), agreed(5))).containsExactly(0, 5, 50);
    }

    /** Two who did not agree may share their sum as they like. */
    @Test
    void thoseWhoAgreedBesideTwoWhoDidNot() {
        assertThat(told(agreed(50), agreed(7), silent(3), silent(30))).containsExactly(7, 50);
    }

    @Test
    void theSmallestIsLeftOutBesideOneWhoDidNotAgree() {
        assertThat(told(agreed(50), agreed(7), agreed(20), silent(30))).containsExactly(20, 50);
        assertThat(told(agreed(50), silent(30))).isEmpty();
    }

    @Test
    void theSmallestIsLeftOutBesideASmallOne() {
        assertThat(told(agreed(50), agreed(7), agreed(3))).containsExactly(50);
        assertThat(told(agreed(50), agreed(7), silent(2), silent(2))).containsExactly(50);
    }

    /** Each of five has something: of five accompaniments, each has one. */
    @Test
    void whatIsLeftCanBeSharedInManyWays() {
        Total[] five = {silent(1), silent(1), silent(1), silent(1), silent(1)};
        Total[] all = Arrays.copyOf(five, 7);
        all[5] = agreed(50);
        all[6] = agreed(60);

        assertThat(told(all)).containsExactly(60);
    }

    /** That everybody else has nothing tells who has all. */
    @Test
    void nothingsAreTotalsToo() {
        assertThat(told(agreed(0), agreed(0), silent(40))).isEmpty();
        assertThat(told(agreed(0), silent(0), agreed(40))).containsExactly(0, 40);
    }

    /** What a structure did may be told by another network: it is not named, and hides nobody. */
    @Test
    void whoeverIsInAnotherNetworkIsNeitherNamedNorAShelter() {
        assertThat(told(new Total(elsewhere(true), 60), agreed(50), silent(30), silent(20)))
                .containsExactly(50);
        assertThat(told(new Total(elsewhere(false), 60), agreed(50), agreed(40), silent(30)))
                .containsExactly(50);
        assertThat(told(new Total(elsewhere(false), 60), agreed(50))).isEmpty();
    }

    @Test
    void aboveOnlyThoseWhoAgreedToThat() {
        assertThat(toldAbove(open(50), agreed(40), silent(30))).containsExactly(50);
        assertThat(told(open(50), agreed(40), silent(3), silent(30))).containsExactly(40, 50);
        assertThat(toldAbove(open(50), open(40), open(30))).containsExactly(30, 40, 50);
        assertThat(toldAbove(agreed(50), agreed(40), agreed(30))).isEmpty();
    }

    /** Where all are named to their network, one who did not agree to more would be left alone above. */
    @Test
    void whoOnlyLetsTheNetworkReadIsNotLeftAlone() {
        assertThat(toldAbove(open(50), open(7), agreed(30))).containsExactly(50);
        assertThat(toldAbove(open(50), agreed(30))).isEmpty();
    }

    /** Told above, the one who is kept back for the sake of a silent one would tell that one to whoever reads both. */
    @Test
    void whatTheNetworkIsNotToldIsNotToldAbove() {
        assertThat(told(agreed(50), open(7), silent(30))).containsExactly(50);
        assertThat(toldAbove(agreed(50), open(7), silent(30))).isEmpty();
    }

    @Test
    void withoutTheComplementOneFollows() {
        Map<NetworkMember, Integer> totals =
                Stream.of(agreed(50), agreed(7), silent(30)).collect(Collectors.toMap(Total::member, Total::amount));

        assertThat(new NameRule(THRESHOLD, false).told(totals)).hasSize(2);
        assertThat(new NameRule(THRESHOLD, true).told(totals)).hasSize(1);
    }

    @Test
    void theSumOfTheOthersIsToldUnlessOneIsElsewhereToo() {
        Map<NetworkMember, Integer> totals = new HashMap<>(Map.of(agreed(), 50));
        IntStream.of(30, 20, 0).forEach(amount -> totals.put(silent(), amount));

        assertThat(new StructureYear(THRESHOLD, totals).nameless()).isEqualTo(3);
        assertThat(new StructureYear(THRESHOLD, totals).namelessTotal()).contains(50);
        totals.put(elsewhere(false), 9);
        assertThat(new StructureYear(THRESHOLD, totals).namelessTotal()).isEmpty();
    }
}
