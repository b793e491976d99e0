package org.maillage.beneficiaries.control;

import static org.assertj.core.api.Assertions.assertThat;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.maillage.beneficiaries.control.Likeness.Reason;
import org.maillage.beneficiaries.entity.Beneficiary;

/** When two files are worth a look, and when they are not. */
class LikenessTest {

    private static Beneficiary person(String first, String last, @Nullable Integer year, @Nullable String phone) {
        Beneficiary person = new Beneficiary();
        person.setFirstName(first);
        person.setLastName(last);
        person.setBirthYear(year);
        person.setPhone(phone);
        return person;
    }

    private static Likeness of(Beneficiary one, Beneficiary other) {
        Likeness there = Likeness.of(one, other);
        assertThat(Likeness.of(other, one).isTelling()).isEqualTo(there.isTelling());
        return there;
    }

    @Test
    void theNameAloneIsEnoughWhichWayRound() {
        Likeness likeness = of(person("Jean", "Dupond", null, null), person("Dupont", "Jean", 1951, null));
        assertThat(likeness.isTelling()).isTrue();
        assertThat(likeness.reasons()).containsExactly(Reason.NAME);
    }

    @Test
    void theSameNameInAnotherGenerationIsAnother() {
        assertThat(of(person("Jean", "Dupont", 1951, null), person("Jean", "Dupont", 1980, null))
                        .isTelling())
                .isFalse();
    }

    /** A slip of the pen is no other generation. */
    @Test
    void aYearBesideIsNoObstacle() {
        assertThat(of(person("Jean", "Dupont", 1951, null), person("Jean", "Dupont", 1952, null))
                        .isTelling())
                .isTrue();
    }

    @Test
    void aHouseholdSharesATelephone() {
        assertThat(of(person("Jean", "Dupont", 1951, "+33142345678"), person("Aïcha", "Benali", 1951, "+33142345678"))
                        .isTelling())
                .isFalse();
        assertThat(of(person("Jean", "Dupont", null, "+33142345678"), person("J", "Dupont", null, "+33142345678"))
                        .isTelling())
                .isTrue();
    }

    @Test
    void aLastNameAloneIsNotEnough() {
        assertThat(of(person("Jean", "Martin", null, null), person("Lucie", "Martin", null, null))
                        .isTelling())
                .isFalse();
    }

    @Test
    void nothingToldIsNothingAlike() {
        assertThat(of(person("", "Martin", null, null), person("", "Petit", null, null))
                        .reasons())
                .isEmpty();
    }
}
