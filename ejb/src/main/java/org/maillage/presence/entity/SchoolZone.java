package org.maillage.presence.entity;

import java.text.Normalizer;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The parts of France whose schools have the same holidays: three zones of académies on the mainland, and each territory of its own. */
public enum SchoolZone {
    /** Besançon, Bordeaux, Clermont-Ferrand, Dijon, Grenoble, Limoges, Lyon, Poitiers. */
    A(
            "Zone A",
            "Europe/Paris",
            "25 39 70 90 24 33 40 47 64 03 15 43 63 21 58 71 89 07 26 38 73 74 19 23 87 01 42 69 16 17 79 86"),
    /** Aix-Marseille, Amiens, Lille, Nancy-Metz, Nantes, Nice, Normandie, Orléans-Tours, Reims, Rennes, Strasbourg. */
    B(
            "Zone B",
            "Europe/Paris",
            "04 05 13 84 02 60 80 59 62 54 55 57 88 44 49 53 72 85 06 83 14 27 50 61 76 18 28 36 37 41 45 08 10 51 52"
                    + " 22 29 35 56 67 68"),
    /** Créteil, Montpellier, Paris, Toulouse, Versailles. */
    C("Zone C", "Europe/Paris", "77 93 94 11 30 34 48 66 75 09 12 31 32 46 65 81 82 78 91 92 95"),
    CORSE("Corse", "Europe/Paris", "2A 2B"),
    /** With Saint-Barthélemy and Saint-Martin. */
    GUADELOUPE("Guadeloupe", "America/Guadeloupe", "971 977 978"),
    MARTINIQUE("Martinique", "America/Martinique", "972"),
    GUYANE("Guyane", "America/Cayenne", "973"),
    REUNION("Réunion", "Indian/Reunion", "974"),
    SAINT_PIERRE_ET_MIQUELON("Saint Pierre et Miquelon", "America/Miquelon", "975"),
    MAYOTTE("Mayotte", "Indian/Mayotte", "976"),
    WALLIS_ET_FUTUNA("Wallis et Futuna", "Pacific/Wallis", "986"),
    POLYNESIE("Polynésie", "Pacific/Tahiti", "987"),
    NOUVELLE_CALEDONIE("Nouvelle Calédonie", "Pacific/Noumea", "988");

    /** Several zones of the mainland at once. */
    private static final Pattern MAINLAND = Pattern.compile("zones?([abc]+)(corse)?");

    private final String title;
    private final ZoneId clock;
    private final Set<String> departements;

    SchoolZone(String title, String clock, String departements) {
        this.title = title;
        this.clock = ZoneId.of(clock);
        this.departements = Set.of(departements.split(" "));
    }

    /** The zone of a commune by its INSEE code; empty for one whose département is not known. */
    public static Optional<SchoolZone> of(@Nullable String communeCode) {
        String departement = HolidayZone.departement(communeCode);
        return Arrays.stream(values())
                .filter(zone -> zone.departements.contains(departement))
                .findFirst();
    }

    /** The zone that a calendar file names. */
    public static Optional<SchoolZone> named(String text) {
        return Arrays.stream(values())
                .filter(zone -> plain(zone.title).equals(plain(text)))
                .findFirst();
    }

    /** The zones that a calendar for agendas names: {@code Zone A}, {@code Zones A/B/C}, {@code Zone-A-B-C-Corse}, {@code SaintPierreEtMiquelon}. */
    public static Set<SchoolZone> several(String text) {
        String letters = plain(text).replace(" ", "");
        Matcher mainland = MAINLAND.matcher(letters);
        if (mainland.matches()) {
            return Arrays.stream(values())
                    .filter(zone -> zone == CORSE
                            ? mainland.group(2) != null
                            : mainland.group(1).contains(zone.letter()))
                    .collect(Collectors.toCollection(() -> EnumSet.noneOf(SchoolZone.class)));
        }
        return Arrays.stream(values())
                .filter(zone -> plain(zone.title).replace(" ", "").equals(letters))
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(SchoolZone.class)));
    }

    /** By which a zone of the mainland is called; one of another kind is in no list of letters. */
    private String letter() {
        return name().length() == 1 ? plain(name()) : "-";
    }

    /** Small letters without accents, and single blanks. */
    public static String plain(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .replaceAll("[^A-Za-z]+", " ")
                .strip()
                .toLowerCase(Locale.ROOT);
    }

    /** As the calendar names it. */
    public String title() {
        return title;
    }

    /** By which clock its days begin. */
    public ZoneId clock() {
        return clock;
    }

    Set<String> departements() {
        return departements;
    }
}
