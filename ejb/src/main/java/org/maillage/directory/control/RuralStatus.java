package org.maillage.directory.control;

import java.util.Optional;
import java.util.Set;

/** How a commune stands to France ruralités revitalisation, as published lists say it in words or by the codes of the DGCL. */
enum RuralStatus {
    /** Socle or plus, as a whole or in part; in La Réunion, the zone spéciale d'action rurale. */
    CLASSIFIED,

    /** A former ZRR that keeps its advantages for some years without being classified. */
    KEEPS_ADVANTAGES,

    NOT_CLASSIFIED;

    private static final Set<String> CODES_OF_CLASSIFIED = Set.of("2", "3", "4", "5");

    /** Nothing, and the number by which the Observatoire des territoires says that there is nothing. */
    private static final Set<String> CODES_OF_OTHERS = Set.of("", "0", "9999");

    /** What a cell says; empty when nobody knows what it means. */
    static Optional<RuralStatus> of(String cell) {
        String plain = Words.plain(cell);
        if (CODES_OF_OTHERS.contains(plain) || plain.startsWith("non")) {
            return Optional.of(NOT_CLASSIFIED);
        }
        if (plain.equals("1") || plain.contains("beneficiaire")) {
            return Optional.of(KEEPS_ADVANTAGES);
        }
        boolean classified = CODES_OF_CLASSIFIED.contains(plain)
                || plain.startsWith("frr")
                || plain.startsWith("class")
                || plain.equals("oui");
        return classified ? Optional.of(CLASSIFIED) : Optional.empty();
    }
}
