package org.maillage.beneficiaries.control;

import java.util.EnumSet;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.maillage.beneficiaries.entity.Beneficiary;
import org.maillage.beneficiaries.entity.Ear;

/** In what two files are alike, and whether that is enough to ask whether they are of one person. */
public final class Likeness {

    /** What is alike. */
    public enum Reason {
        /** The whole name sounds alike, whichever way round. */
        NAME(3),
        LAST_NAME(1),
        FIRST_NAME(1),
        PHONE(2),
        EMAIL(2),
        BIRTH_YEAR(1);

        private final int weight;

        Reason(int weight) {
            this.weight = weight;
        }
    }

    private static final int ENOUGH = 3;

    /** Years that are further apart than a slip speak against it. */
    private static final int OTHER_YEAR = -2;

    private final Set<Reason> reasons = EnumSet.noneOf(Reason.class);
    private int weight;

    private Likeness() {}

    public static Likeness of(Beneficiary one, Beneficiary other) {
        return of(Described.of(one), Described.of(other), new Ear());
    }

    static Likeness of(Described one, Described other, Ear ear) {
        Likeness likeness = new Likeness();
        likeness.names(one, other, ear);
        likeness.add(Reason.PHONE, isSame(one.phone(), other.phone()));
        likeness.add(Reason.EMAIL, isSame(one.email(), other.email()));
        Integer year = one.birthYear();
        Integer otherYear = other.birthYear();
        likeness.add(Reason.BIRTH_YEAR, isSame(year, otherYear));
        if (year != null && otherYear != null && Math.abs(year - otherYear) > 1) {
            likeness.weight += OTHER_YEAR;
        }
        return likeness;
    }

    private void names(Described one, Described other, Ear ear) {
        if (one.sound(ear).equals(other.sound(ear))) {
            add(Reason.NAME, true);
            return;
        }
        String first = one.firstSound(ear);
        String last = one.lastSound(ear);
        String otherFirst = other.firstSound(ear);
        String otherLast = other.lastSound(ear);
        add(Reason.LAST_NAME, isSame(last, otherLast) || isSame(last, otherFirst));
        add(Reason.FIRST_NAME, isSame(first, otherFirst) || isSame(first, otherLast) || isInitial(one, other));
    }

    /** "J. Dupont" and "Jeanne Dupont". */
    private static boolean isInitial(Described one, Described other) {
        String first = one.first();
        String otherFirst = other.first();
        boolean initial = first.length() == 1 || otherFirst.length() == 1;
        return initial && !first.isEmpty() && !otherFirst.isEmpty() && first.charAt(0) == otherFirst.charAt(0);
    }

    private static boolean isSame(@Nullable Object one, @Nullable Object other) {
        return one != null && !"".equals(one) && Objects.equals(one, other);
    }

    private void add(Reason reason, boolean holds) {
        if (holds) {
            reasons.add(reason);
            weight += reason.weight;
        }
    }

    public Set<Reason> reasons() {
        return reasons;
    }

    int weight() {
        return weight;
    }

    /** A telephone that a household shares is not enough: something in the name must be alike, too. */
    public boolean isTelling() {
        boolean named = reasons.contains(Reason.NAME)
                || reasons.contains(Reason.LAST_NAME)
                || reasons.contains(Reason.FIRST_NAME);
        return named && weight >= ENOUGH;
    }
}
