package org.maillage.directory.entity;

import static java.util.Map.entry;

import java.time.ZoneId;
import java.util.Map;

/** Time zones of France: one per overseas territory, except in Polynésie française, which spans three. */
final class Zones {

    private static final String METROPOLE = "Europe/Paris";

    private static final Map<String, String> OVERSEAS = Map.ofEntries(
            entry("971", "America/Guadeloupe"),
            entry("972", "America/Martinique"),
            entry("973", "America/Cayenne"),
            entry("974", "Indian/Reunion"),
            entry("975", "America/Miquelon"),
            entry("976", "Indian/Mayotte"),
            entry("977", "America/St_Barthelemy"),
            entry("978", "America/Marigot"),
            entry("986", "Pacific/Wallis"),
            entry("987", "Pacific/Tahiti"),
            entry("988", "Pacific/Noumea"));

    /** The Gambier and Marquises islands do not live at the hour of Tahiti. */
    private static final Map<String, String> APART = Map.ofEntries(
            entry("98719", "Pacific/Gambier"),
            entry("98718", "Pacific/Marquesas"),
            entry("98723", "Pacific/Marquesas"),
            entry("98731", "Pacific/Marquesas"),
            entry("98746", "Pacific/Marquesas"),
            entry("98756", "Pacific/Marquesas"),
            entry("98757", "Pacific/Marquesas"));

    private Zones() {}

    static ZoneId of(Commune commune) {
        String usual = OVERSEAS.getOrDefault(commune.departement(), METROPOLE);
        return ZoneId.of(APART.getOrDefault(commune.code(), usual));
    }
}
