package org.maillage.federation.entity;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.ByteBuffer;
import java.util.HashSet;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** The number of different people over structures is told within the error that is shown with it. */
class PeopleSketchTest {

    private static final int DRAWS = 1_000;

    @Test
    void isWithinItsErrorIn95OfAHundredDraws() {
        int within = 0;
        for (int seed = 0; seed < DRAWS; seed++) {
            Random random = new Random(seed);
            PeopleSketch all = new PeopleSketch();
            Set<Long> people = new HashSet<>();
            int structures = 1 + random.nextInt(8);
            int crowd = 1 + random.nextInt(12_000);
            for (int structure = 0; structure < structures; structure++) {
                PeopleSketch own = new PeopleSketch();
                for (int visit = 0; visit < crowd; visit++) {
                    long person = random.nextInt(2 * crowd) + ((long) seed << 32);
                    people.add(person);
                    own.add(bytes(person));
                }
                all.addStored(own.toBytes());
            }
            PeopleSketch.Estimate told = all.estimate();
            within += told.least() <= people.size() && people.size() <= told.most() ? 1 : 0;
        }
        assertThat(within).isGreaterThanOrEqualTo(DRAWS * 95 / 100);
    }

    @Test
    void tellsFewPeopleExactlyAndTheSameOnesOnce() {
        PeopleSketch one = new PeopleSketch();
        PeopleSketch two = new PeopleSketch();
        for (long person = 0; person < 150; person++) {
            one.add(bytes(person));
            two.add(bytes(person + 100));
        }
        PeopleSketch both = new PeopleSketch();
        both.addStored(one.toBytes());
        both.addStored(two.toBytes());
        both.addStored(one.toBytes());

        assertThat(both.estimate().number()).isEqualTo(250);
        assertThat(new PeopleSketch().isEmpty()).isTrue();
    }

    private static byte[] bytes(long person) {
        return ByteBuffer.allocate(Long.BYTES).putLong(person).array();
    }
}
