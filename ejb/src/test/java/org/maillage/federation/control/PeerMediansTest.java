package org.maillage.federation.control;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.maillage.federation.boundary.Median;
import org.maillage.federation.boundary.NetworkMember;
import org.maillage.federation.boundary.PeerMedian;
import org.maillage.federation.boundary.PeerMedian.Peers;

/** A structure is in one median at most: that of its kind, or that of the kinds that have none. */
class PeerMediansTest {

    private static final int THRESHOLD = 5;

    private final Map<NetworkMember, Integer> totals = new LinkedHashMap<>();

    private NetworkMember add(String kind, boolean named, int total) {
        NetworkMember member = new NetworkMember(totals.size(), "A structure", kind, named, false, true, true);
        totals.put(member, total);
        return member;
    }

    private NetworkMember add(String kind, int... amounts) {
        Arrays.stream(amounts).forEach(amount -> add(kind, false, amount));
        return totals.keySet().stream().reduce((one, other) -> other).orElseThrow();
    }

    private StructureYear year() {
        return new StructureYear(THRESHOLD, totals);
    }

    private static PeerMedian of(Peers peers, String kind, int amount, int structures) {
        return new PeerMedian(peers, kind, new Median(amount, structures));
    }

    @Test
    void allTogetherWhereNoKindHasEnough() {
        add("LIBRARY", 10, 20, 30);
        NetworkMember hall = add("TOWN_HALL", 40, 50, 60);

        assertThat(year().medians()).containsExactly(of(Peers.ALL, null, 35, 6));
        assertThat(year().median(hall)).contains(of(Peers.ALL, null, 35, 6));
    }

    @Test
    void aKindThatHasItsOwnIsNotAmongTheOthers() {
        NetworkMember library = add("LIBRARY", 10, 20, 30, 50, 60, 70);
        add("EPCI", 800, 900, 1000);
        NetworkMember hall = add("TOWN_HALL", 100, 200, 300);

        assertThat(year().medians()).containsExactly(of(Peers.KIND, "LIBRARY", 40, 6), of(Peers.OTHERS, null, 550, 6));
        assertThat(year().median(library)).contains(of(Peers.KIND, "LIBRARY", 40, 6));
        assertThat(year().median(hall)).contains(of(Peers.OTHERS, null, 550, 6));
    }

    @Test
    void thoseWhoAreLeftAreTooFew() {
        add("LIBRARY", 10, 20, 30, 50, 60, 70);
        NetworkMember hall = add("TOWN_HALL", 100, 200, 300, 400, 500);

        assertThat(year().medians()).containsExactly(of(Peers.KIND, "LIBRARY", 40, 6));
        assertThat(year().median(hall)).isEmpty();
    }

    /** Six of which three are small have none of their own; beside larger ones, none in the middle is. */
    @Test
    void aKindOfSmallOnesIsAmongTheOthers() {
        NetworkMember library = add("LIBRARY", 1, 2, 3, 50, 60, 70);
        add("TOWN_HALL", 100, 200);

        assertThat(year().median(library)).contains(of(Peers.ALL, null, 55, 8));
    }

    /** Whoever knows the sum, 62, and that each has something would know each. What others have beside hides them. */
    @Test
    void theSumOfAllDecidesWhetherMediansAreTold() {
        add("LIBRARY", 1, 1, 15, 15, 15, 15);
        assertThat(year().medians()).isEmpty();
        add("TOWN_HALL", 5);
        assertThat(year().medians()).isEmpty();
        add("TOWN_HALL", 2);
        assertThat(year().medians()).containsExactly(of(Peers.KIND, "LIBRARY", 15, 6));
    }

    @Test
    void ofThoseWhoAreNotNamed() {
        NetworkMember named = add("LIBRARY", true, 500);
        add("LIBRARY", 10, 20, 30, 50, 60);
        assertThat(year().medians()).as("five").isEmpty();
        add("LIBRARY", 70);

        assertThat(year().medians()).containsExactly(of(Peers.KIND, "LIBRARY", 40, 6));
        assertThat(year().median(named)).contains(of(Peers.KIND, "LIBRARY", 40, 6));
    }

    /** Their median tells nothing that their names do not; those who are not named are compared without them. */
    @Test
    void ofAKindThatIsNamedAltogether() {
        for (int i = 0; i < 6; i++) {
            add("LIBRARY", true, 100 + 10 * i);
        }
        add("EPCI", true, 1000);
        add("TOWN_HALL", 10, 20, 30);
        add("OTHER", 50, 60, 70);

        assertThat(year().medians()).containsExactly(of(Peers.KIND, "LIBRARY", 130, 6), of(Peers.OTHERS, null, 40, 6));
    }

    @Test
    void neitherOfWhoIsElsewhereTooNorOfWhoCannotBeComparedNorOfNothing() {
        add("LIBRARY", 10, 20, 30, 50, 60, 0);
        totals.put(new NetworkMember(90, "Elsewhere too", "LIBRARY", false, false, false, true), 40);
        totals.put(new NetworkMember(91, "New", "LIBRARY", false, false, true, false), 40);
        assertThat(year().medians()).isEmpty();
        add("LIBRARY", 70);

        assertThat(year().medians()).containsExactly(of(Peers.KIND, "LIBRARY", 40, 6));
    }
}
