package org.maillage.platform.texts;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Numbers of the mainland, of the overseas territories and of other countries, in the forms in which people tell them. */
class PhoneTest {

    @ParameterizedTest
    @CsvSource({
        "06 12 34 56 78, +33612345678",
        "06.12.34.56.78, +33612345678",
        "06-12-34-56-78, +33612345678",
        "+33 (0)6 12 34 56 78, +33612345678",
        "0033612345678, +33612345678",
        "612345678, +33612345678",
        "01 42 34 56 78, +33142345678",
        "0690 12 34 56, +590690123456",
        "0590 83 12 34, +590590831234",
        "0696 12 34 56, +596696123456",
        "0594 30 12 34, +594594301234",
        "0694 20 12 34, +594694201234",
        "0692 12 34 56, +262692123456",
        "0262 41 12 34, +262262411234",
        "0639 69 12 34, +262639691234",
        "0269 61 12 34, +262269611234",
        "+687 75 12 34, +687751234",
        "+689 87 12 34 56, +68987123456",
        "+213 551 23 45 67, +213551234567"
    })
    void aNumberIsKeptInOneForm(String typed, String kept) {
        assertThat(Phone.normal(typed)).contains(kept);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "0", "06 12 34 56", "06 12 34 56 78 90", "abc", "00000000000", "0612345678x", "+33"})
    void whatIsNoNumberIsRefused(String typed) {
        assertThat(Phone.normal(typed)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"+33612345678, 06 12 34 56 78", "+262692123456, 0692 12 34 56", "+213551234567, +213 551 23 45 67"})
    void aNumberIsShownAsItIsDialled(String kept, String shown) {
        assertThat(Phone.display(kept)).isEqualTo(shown);
    }

    @ParameterizedTest
    @CsvSource({"+33612345678, 0612345678", "+590690123456, 0690123456"})
    void aNumberIsFoundAsItIsDialled(String kept, String local) {
        assertThat(Phone.local(kept)).contains(local);
    }

    /** Metropolitan France is asked first for most numbers; whoever asked the territories in their order would find the same. */
    @Test
    void theShortWayFindsTheSame() {
        for (int beginning = 10; beginning < 1_000; beginning++) {
            String typed = "0%03d 234 567".formatted(beginning);
            Optional<String> there = Phone.inOrder(typed);
            assertThat(Phone.normal(typed)).as(typed).isEqualTo(there);
        }
    }
}
