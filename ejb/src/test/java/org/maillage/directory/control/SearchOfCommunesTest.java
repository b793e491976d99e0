package org.maillage.directory.control;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.maillage.directory.entity.Commune;

class SearchOfCommunesTest {

    private final FrenchTerritory france = FrenchTerritory.get();

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '"',
            value = {
                "st remy prov, Saint-Rémy-de-Provence",
                "prov remy, Saint-Rémy-de-Provence",
                "SAINT REMY DE PROVENCE, Saint-Rémy-de-Provence",
                "st etienne du gres, Saint-Étienne-du-Grès",
                "Ste-Maries, Saintes-Maries-de-la-Mer",
                "L'Haÿ, L'Haÿ-les-Roses",
                "l’hay, L'Haÿ-les-Roses",
                "hay les roses, L'Haÿ-les-Roses",
                "œuf, Œuf-en-Ternois",
                "oeuf, Œuf-en-Ternois",
                "lhay, L'Haÿ-les-Roses",
                "chateaure, Châteaurenard",
                "havre, Le Havre",
                "havr, Le Havre",
                "rochelle, La Rochelle",
                "str, Strasbourg",
                "lys, Lys",
                "paris, Paris",
                "2a004, Ajaccio",
                "13150, Tarascon",
                "'  arles  ', Arles",
                "arles 132, Arles",
            })
    void putsTheCommuneThatIsMeantFirst(String text, String name) {
        assertThat(names(text, 5)).startsWith(name);
    }

    @Test
    void findsByPostalCodeAndByInseeCode() {
        assertThat(names("13150", 10)).containsExactly("Tarascon", "Boulbon", "Saint-Pierre-de-Mézoargues");
        assertThat(names("13004", 10)).containsExactly("Marseille", "Arles");
        assertThat(names("13", 3)).startsWith("Marseille", "Aix-en-Provence");
    }

    @Test
    void exactNamesComeFirstThenBeginningsThenTheMostPopulous() {
        List<String> found = names("tours", 10);
        assertThat(found).startsWith("Tours", "Tours-sur-Marne");
        assertThat(found.indexOf("Joué-lès-Tours")).isGreaterThan(found.indexOf("Tours-en-Savoie"));
        assertThat(france.communes("saint-p", 100))
                .isSortedAccordingTo((a, b) -> Integer.compare(b.population(), a.population()));
    }

    @Test
    void joinedAndSplitNamesAreNear() {
        assertThat(france.communes("château renard", 5))
                .extracting(Commune::label)
                .containsExactly("Château-Renard (45083)", "Châteaurenard (13027)");
        assertThat(france.communes("chateaurenard", 5))
                .extracting(Commune::label)
                .startsWith("Châteaurenard (13027)")
                .contains("Château-Renard (45083)");
    }

    @Test
    void aShortTextIsSaintAndAlreadyTheBeginningOfAWord() {
        assertThat(names("st", 10)).contains("Strasbourg", "Saint-Étienne");
    }

    @Test
    void saintHasOneMeaningInAllItsSpellings() {
        List<String> expected = names("saint martin", 50);
        assertThat(expected).hasSize(50);
        assertThat(names("St-Martin", 50)).isEqualTo(expected);
        assertThat(names("ste martin", 50)).isEqualTo(expected);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", " ", "%", "_", "--", "😀", "'", "\0", "\uD800", "مدينة", "zzzz", "a b c d e f g h i j k l m"
            })
    void findsNothingInANonsensicalText(String text) {
        assertThat(france.communes(text, 10)).isEmpty();
    }

    @Test
    void readsHostileTextAsMereWords() {
        assertThat(france.communes("' OR 1=1 --", 10))
                .allSatisfy(commune -> assertThat(commune.name()).containsPattern("(?i)\\bor"));
        assertThat(france.communes("'; DROP TABLE communes; --", 10)).isEmpty();
        assertThat(names("arles%😀", 5)).startsWith("Arles");
        assertThat(france.communes("a".repeat(10_000), 10)).isEmpty();
        assertThat(france.communes("arles" + "-".repeat(96), 10)).isEmpty();
        assertThat(france.communes("é ".repeat(5_000), 10)).isEmpty();
        assertThat(france.communes("\uFDFA".repeat(100), 10)).isEmpty();
    }

    @Test
    void boundsTheResults() {
        assertThat(france.communes("a", 7)).hasSize(7);
        assertThat(france.communes("a", Integer.MAX_VALUE)).hasSize(100);
        assertThat(france.communes("a", 0)).isEmpty();
        assertThat(france.communes("a", -1)).isEmpty();
    }

    private List<String> names(String text, int limit) {
        return france.communes(text, limit).stream().map(Commune::name).toList();
    }
}
