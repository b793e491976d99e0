package org.maillage.beneficiaries.entity;

import java.util.Objects;
import java.util.function.BiConsumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** What a file says of a person, piece by piece: what is chosen from when two files become one. */
public enum Trait {
    LAST_NAME(of(Beneficiary::getLastName, Beneficiary::setLastName)),
    FIRST_NAME(of(Beneficiary::getFirstName, Beneficiary::setFirstName)),
    BIRTH_YEAR(of(Beneficiary::getBirthYear, Beneficiary::setBirthYear)),
    PHONE(of(Beneficiary::getPhone, Beneficiary::setPhone)),
    EMAIL(of(Beneficiary::getEmail, Beneficiary::setEmail)),
    COMMUNE(of(Beneficiary::getCommuneCode, Beneficiary::setCommuneCode)),
    GENDER(of(Beneficiary::getGender, Beneficiary::setGender)),
    STATUS(of(Beneficiary::getStatus, Beneficiary::setStatus)),
    NOTES(of(Beneficiary::getNotes, Beneficiary::setNotes));

    private record Place<T>(Function<Beneficiary, @Nullable T> read, BiConsumer<Beneficiary, @Nullable T> write) {
        void exchange(Beneficiary one, Beneficiary other) {
            T kept = read.apply(one);
            write.accept(one, read.apply(other));
            write.accept(other, kept);
        }
    }

    private final transient Place<?> place;

    Trait(Place<?> place) {
        this.place = place;
    }

    private static <T> Place<T> of(
            Function<Beneficiary, @Nullable T> read, BiConsumer<Beneficiary, @Nullable T> write) {
        return new Place<>(read, write);
    }

    /** What the file says, null or an empty text when it says nothing. */
    public @Nullable Object of(Beneficiary person) {
        return place.read().apply(person);
    }

    public boolean isTold(Beneficiary person) {
        Object value = of(person);
        return value != null && !"".equals(value);
    }

    public boolean isSame(Beneficiary one, Beneficiary other) {
        return Objects.equals(of(one), of(other));
    }

    /** Each file gets what the other had: doing so twice changes nothing, and nothing is lost. */
    void exchange(Beneficiary one, Beneficiary other) {
        place.exchange(one, other);
        if (this == PHONE) {
            one.setPhoneless(one.isPhoneless() && one.getPhone() == null);
            other.setPhoneless(other.isPhoneless() && other.getPhone() == null);
        }
    }
}
