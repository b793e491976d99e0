package org.maillage.beneficiaries.control;

import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.maillage.beneficiaries.entity.Beneficiary;
import org.maillage.beneficiaries.entity.Ear;

/**
 * What a file says by which it may be like another: read by the thousand, without the files.
 *
 * @param last the last name as it is compared
 * @param first the first name as it is compared
 */
record Described(
        UUID id,
        String last,
        String first,
        @Nullable Integer birthYear,
        @Nullable String phone,
        @Nullable String email) {

    /** The columns that are read of a file {@code b}. */
    static final String COLUMNS = "b.id, b.lastKey, b.firstKey, b.birthYear, b.phone, b.email";

    static Described of(Beneficiary person) {
        return new Described(
                person.getId(),
                person.getLastKey(),
                person.getFirstKey(),
                person.getBirthYear(),
                person.getPhone(),
                person.getEmail());
    }

    /**
     * Reads a row.
     *
     * @param from where {@link #COLUMNS} begin in it
     */
    static Described of(@Nullable Object[] row, int from) {
        return new Described(
                (UUID) Objects.requireNonNull(row[from]),
                (String) Objects.requireNonNull(row[from + 1]),
                (String) Objects.requireNonNull(row[from + 2]),
                (Integer) row[from + 3],
                (String) row[from + 4],
                (String) row[from + 5]);
    }

    String lastSound(Ear ear) {
        return ear.name(last);
    }

    String firstSound(Ear ear) {
        return ear.name(first);
    }

    /** How the whole name sounds, whichever way round. */
    String sound(Ear ear) {
        return ear.name(last + " " + first);
    }
}
