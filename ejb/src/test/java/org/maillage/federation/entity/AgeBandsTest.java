package org.maillage.federation.entity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class AgeBandsTest {

    private static final int ROUNDS = 500;
    private static final long SEED = 20_261_122;

    @Test
    void readsAsWritten() {
        assertThat(AgeBands.parse("26, 46").toString()).isEqualTo("26,46");
        assertThat(AgeBands.parse("46;26;26")).isEqualTo(new AgeBands(List.of(26, 46)));
        assertThat(AgeBands.parse("").bands()).containsExactly(new AgeBand(0, null));
    }

    @Test
    void cutsAges() {
        assertThat(AgeBands.parse("26,46").bands())
                .containsExactly(new AgeBand(0, 25), new AgeBand(26, 45), new AgeBand(46, null));
    }

    @Test
    void holdsAgesFromOneToTheOldest() {
        assertThatThrownBy(() -> AgeBands.parse("0")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> AgeBands.parse("121")).isInstanceOf(IllegalArgumentException.class);
        assertThat(AgeBands.parse("1,120").bands()).hasSize(3);
    }

    @Test
    void asksNationalBandsWhenNoNetworkAsks() {
        assertThat(AgeBands.commonTo(List.of())).isEqualTo(AgeBands.NATIONAL);
    }

    @Test
    void everyAgeHasExactlyOneBand() {
        Random random = new Random(SEED);
        for (int round = 0; round < ROUNDS; round++) {
            AgeBands bands = random(random);
            for (int age = 0; age <= AgeBands.OLDEST; age++) {
                AgeBand one = AgeBand.of(age);
                assertThat(bands.bands().stream().filter(band -> band.contains(one)))
                        .as("%d in %s", age, bands)
                        .hasSize(1);
                assertThat(bands.bandOf(one)).isPresent();
            }
        }
    }

    /** What a counter ticks answers every network without guessing. */
    @Test
    void commonBandsNestInThoseOfEveryNetwork() {
        Random random = new Random(SEED);
        for (int round = 0; round < ROUNDS; round++) {
            List<AgeBands> networks = new ArrayList<>();
            for (int i = 0; i <= random.nextInt(4); i++) {
                networks.add(random(random));
            }
            for (AgeBand ticked : AgeBands.commonTo(networks).bands()) {
                for (AgeBands network : networks) {
                    assertThat(network.bandOf(ticked))
                            .as("%s in %s", ticked, network)
                            .isPresent();
                }
            }
        }
    }

    @Test
    void doesNotGuessWhereABandSpreads() {
        AgeBands bands = AgeBands.parse("26,46");

        assertThat(bands.bandOf(new AgeBand(18, 30))).isEmpty();
        assertThat(bands.bandOf(new AgeBand(30, null))).isEmpty();
        assertThat(bands.bandOf(null)).isEmpty();
        assertThat(bands.bandOf(new AgeBand(60, null))).contains(new AgeBand(46, null));
    }

    @Test
    void smallerBandsNestInThoseThatTheyMakeUp() {
        AgeBands national = AgeBands.parse("26,46");

        assertThat(AgeBands.parse("18,26,46,60").nestIn(national)).isTrue();
        assertThat(national.nestIn(national)).isTrue();
        assertThat(AgeBands.parse("18,46").nestIn(national)).isFalse();
    }

    @Test
    void aBandReadsAsWritten() {
        for (AgeBand band : List.of(new AgeBand(0, 25), AgeBand.of(7), new AgeBand(46, null))) {
            assertThat(AgeBand.parse(band.code())).isEqualTo(band);
        }
        for (String wrong : List.of("", "a-b", "30-20", "-5", "46", "1-2-3", "121-")) {
            assertThatThrownBy(() -> AgeBand.parse(wrong)).as(wrong).isInstanceOf(IllegalArgumentException.class);
        }
    }

    private static AgeBands random(Random random) {
        return new AgeBands(
                random.ints(random.nextInt(7), 1, AgeBands.OLDEST + 1).boxed().toList());
    }
}
