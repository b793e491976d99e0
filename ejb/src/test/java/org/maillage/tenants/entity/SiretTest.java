package org.maillage.tenants.entity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullAndEmptySource;
import org.junit.jupiter.params.provider.ValueSource;

class SiretTest {

    private final Siret.Validator validator = new Siret.Validator();

    private boolean valid(String siret) {
        return validator.isValid(siret, null);
    }

    /** INSEE itself, La Poste's head office (which follows Luhn), and one that only La Poste's own rule lets pass. */
    @ParameterizedTest
    @ValueSource(
            strings = {"12002701600357", "120 027 016 00357", "120.027.016.00357", "35600000000048", "35600000049837"})
    void knowsRightKeys(String siret) {
        assertThat(valid(siret)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "12002701600358",
                "1200270160035",
                "120027016003570",
                "1200270160035A",
                "\u0661\u0662\u0660\u0660\u0662\u0667\u0660\u0661\u0666\u0660\u0660\u0663\u0665\u0667",
                "' or 1=1 --   "
            })
    void knowsWrongOnes(String siret) {
        assertThat(valid(siret)).isFalse();
    }

    @ParameterizedTest
    @NullAndEmptySource
    void saysNothingOfNothing(String siret) {
        assertThat(valid(siret)).isTrue();
    }

    /** The rule of La Poste helps nobody else. */
    @Test
    void letsOnlyLaPostePassWithASumOfFive() {
        assertThat(valid("35600000049837")).isTrue();
        assertThat(valid("35600100049836")).isFalse();
    }

    @Test
    void findsEverySingleWrongDigit() {
        Random random = new Random(20_261_122);
        for (int round = 0; round < 1000; round++) {
            String start = "1"
                    + random.ints(12, 0, 10).collect(StringBuilder::new, StringBuilder::append, StringBuilder::append);
            String right = IntStream.range(0, 10)
                    .mapToObj(key -> start + key)
                    .filter(this::valid)
                    .findFirst()
                    .orElseThrow();
            int place = 1 + random.nextInt(13);
            char other = (char) ('0' + (right.charAt(place) - '0' + 1 + random.nextInt(9)) % 10);
            assertThat(valid(right.substring(0, place) + other + right.substring(place + 1)))
                    .as("%s, digit %d", right, place)
                    .isFalse();
        }
    }

    @Test
    void readsGroupsOfDigits() {
        JoinRequest request = new JoinRequest();

        request.setSiret(" 120 027 016\u00A000357 ");

        assertThat(request.getSiret()).isEqualTo("12002701600357");
    }
}
