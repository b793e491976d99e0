package org.maillage.access.control;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.maillage.platform.errors.BusinessException;

class PasswordRulesTest {

    private static void choose(String password) {
        PasswordRules.check(password, "password", "zoe.martin@exemple.fr", "Zoé", "Martin", "Le Fil d’Apt");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "un cheval dans la cuisine",
                "demonstration-maillage",
                "a-long-quiet-sentence",
                "8f3K!pq0Zl2m",
                "le petit chat noir",
                "Zoé aime les randonnées"
            })
    void acceptsPhrases(String password) {
        assertThatCode(() -> choose(password)).doesNotThrowAnyException();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Password1234",
                "P@ssw0rd12345",
                "azertyuiop123",
                "qwertyuiop123",
                "motdepasse2024",
                "123456789012",
                "aaaaaaaaaaaaaa",
                "abcabcabcabc",
                "jetaimejetaime"
            })
    void refusesWhatIsTriedFirst(String password) {
        assertThatThrownBy(() -> choose(password))
                .isInstanceOfSatisfying(
                        BusinessException.class,
                        refusal -> assertThat(
                                        refusal.key() + " " + refusal.field().orElse(""))
                                .isEqualTo("access.password.common password"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "zoe.martin@exemple.fr",
                "Zoé Martin 2026",
                "martinmartin84",
                "MAILLAGE-maillage",
                "Le Fil d'Apt !",
            })
    void refusesTheOwnWordsOfThePerson(String password) {
        assertThatThrownBy(() -> choose(password)).hasMessage("access.password.yours");
    }

    /** Whoever sends the longest password possible must not keep a processor busy. */
    @Test
    void staysQuickOnLongPasswords() {
        String noise = "aZ3$é9ß?".repeat(16);
        Assertions.assertTimeout(Duration.ofSeconds(2), () -> choose(noise));
    }
}
