package org.maillage.presence.entity;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Where in France which public holidays are kept beside those of everybody. */
public enum HolidayZone {
    MAINLAND,
    /** The local law of 1892 keeps Good Friday and 26 December. */
    ALSACE_MOSELLE("57", "67", "68"),
    GUADELOUPE("971"),
    MARTINIQUE("972"),
    GUYANE("973"),
    REUNION("974"),
    MAYOTTE("976"),
    SAINT_BARTHELEMY("977"),
    SAINT_MARTIN("978");

    private static final int OVERSEAS_LENGTH = 3;

    private final Set<String> departements;

    HolidayZone(String... departements) {
        this.departements = Set.of(departements);
    }

    /** The zone of a commune by its INSEE code. */
    public static HolidayZone of(@Nullable String communeCode) {
        String departement = departement(communeCode);
        for (HolidayZone zone : values()) {
            if (zone.departements.contains(departement)) {
                return zone;
            }
        }
        return MAINLAND;
    }

    /** The département or overseas collectivity of a commune by its INSEE code: never by a postal code. */
    static String departement(@Nullable String communeCode) {
        String code = communeCode == null ? "" : communeCode;
        boolean overseas = code.startsWith("97") || code.startsWith("98");
        return code.substring(0, Math.min(code.length(), overseas ? OVERSEAS_LENGTH : 2));
    }
}
