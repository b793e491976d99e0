package org.maillage.beneficiaries.entity;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Names that are said alike, however they are written. */
class SoundTest {

    @ParameterizedTest
    @CsvSource({
        "Dupont, Dupond",
        "Lefèvre, Lefebvre",
        "Martin, Martain",
        "Mathieu, Matthieu",
        "Mathieu, Mathieux",
        "Benoît, Benoist",
        "Renaud, Reynaud",
        "Renaud, Renault",
        "Philippe, Filip",
        "Hélène, Elène",
        "Mohamed, Mohammed",
        "Mohamed, Mouhamed",
        "Jacques, Jaques",
        "Moreau, Moraux",
        "Gautier, Gauthier",
        "Lemaître, Lemaistre",
        "Thibault, Tibo",
        "Aïcha, Aisha",
        "Youssef, Yousef",
        "Dubois, Duboit",
        "Lucas, Luca",
        "Jean-Pierre Le Goff, Le Goff Jean Pierre"
    })
    void whatIsSaidAlikeIsOneSound(String one, String other) {
        assertThat(sound(one)).isEqualTo(sound(other)).isNotEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "Martin, Marin",
        "Dupont, Dumont",
        "Moreau, Morin",
        "Durand, Bertrand",
        "Petit, Petrov",
        "Anne, Jeanne",
        "Roux, Leroux",
        "Garcia, Garnier"
    })
    void whatIsSaidOtherwiseIsAnother(String one, String other) {
        assertThat(sound(one)).isNotEqualTo(sound(other));
    }

    /** Nothing typed breaks it, and no name is left without a sound. */
    @Test
    void everyNameHasASound() {
        assertThat(sound("É")).isNotEmpty();
        assertThat(sound("Ng")).isNotEmpty();
        assertThat(sound("王小明")).isEqualTo("王小明");
        assertThat(sound("Ελένη")).isNotEmpty();
        assertThat(sound("--")).isEmpty();
        assertThat(sound("x".repeat(10_000))).isNotEmpty();
    }

    private static String sound(String name) {
        return new Ear().name(NameKey.of(name));
    }
}
