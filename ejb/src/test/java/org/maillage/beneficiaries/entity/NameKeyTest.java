package org.maillage.beneficiaries.entity;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NameKeyTest {

    @ParameterizedTest
    @CsvSource({
        "Éloïse, eloise",
        "E\u0301loi\u0308se, eloise",
        "  Le  Goff , le goff",
        "Saint-Exupéry, saint exupery",
        "D’Alembert, d alembert",
        "Cœur, coeur",
        "CŒUR, coeur",
        "Læticia, laeticia",
        "Ñuñez, nunez",
        "'%_', ''",
        "😀, ''",
        "O'Neil<b>, o neil b"
    })
    void readsNamesAsTheyAreLookedFor(String name, String key) {
        assertThat(NameKey.of(name)).isEqualTo(key);
    }

    @Test
    void isItsOwnKey() {
        for (String name : new String[] {"Éloïse", "Le Goff", "Straße", "İstanbul", "Ĳsbrand", "ﬁl"}) {
            assertThat(NameKey.of(NameKey.of(name))).as(name).isEqualTo(NameKey.of(name));
        }
    }

    /** A key never outgrows its column, however long a name of ligatures becomes. */
    @Test
    void fitsItsColumn() throws ReflectiveOperationException {
        Beneficiary person = new Beneficiary();
        person.setLastName("œ".repeat(100));

        var key = Beneficiary.class.getDeclaredField("lastKey");
        key.setAccessible(true);
        assertThat((String) key.get(person)).hasSize(100);
    }
}
