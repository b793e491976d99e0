package org.maillage.beneficiaries.control;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.maillage.beneficiaries.entity.SearchKey.Kind;

/** What somebody looks for, whatever they type. */
class SearchTermTest {

    @ParameterizedTest
    @CsvSource({
        "Dupont, NAME dupont",
        "Hélène, NAME helene",
        "Jean-Pierre D'Arc, NAME jean|NAME pierre|NAME d|NAME arc",
        "1951, YEAR 1951",
        "dupont 1951, NAME dupont|YEAR 1951",
        "06 12, LOCAL 0612",
        "06.12.34.56.78, LOCAL 0612345678",
        "+33 6 12 34, PHONE 3361234",
        "+33 (0)6 12 34, PHONE 3361234",
        "0033612345678, PHONE 33612345678",
        "612345, PHONE 612345",
        "dupont 0612345678, LOCAL 0612345678|NAME dupont",
        "Jeanne.D@exemple, MAIL jeanne.d@exemple",
        "7, NAME 7",
        "2 rue, NAME 2|NAME rue"
    })
    void whatIsTypedIsTakenApart(String typed, String expected) {
        assertThat(SearchTerm.of(typed).stream().map(term -> term.kind() + " " + term.prefix()))
                .containsExactly(expected.split("\\|"));
    }

    @Test
    void nothingTypedIsNoTerm() {
        assertThat(SearchTerm.of("  ")).isEmpty();
        assertThat(SearchTerm.of("-' ")).isEmpty();
    }

    /** The signs of a pattern are nobody's name: a percent sign must not find everybody. */
    @Test
    void noPatternCanBeTyped() {
        assertThat(SearchTerm.of("%")).isEmpty();
        assertThat(SearchTerm.of("a_b%c@%_").get(0).pattern()).isEqualTo("a\\_bc@\\_%");
        assertThat(SearchTerm.of("a b c d e f g h")).hasSize(5);
        assertThat(SearchTerm.of("du").get(0).kind()).isEqualTo(Kind.NAME);
    }
}
