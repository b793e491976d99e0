package org.maillage.directory.control;

import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.maillage.directory.entity.Commune;
import org.maillage.directory.entity.Departement;
import org.maillage.directory.entity.Epci;
import org.maillage.directory.entity.Region;

/** All communes, EPCI, départements and régions of France in memory; immutable, read at first use. */
public final class FrenchTerritory {

    /** The virtual machine initialises this class once, at first use, whatever the number of threads. */
    private static final class Holder {
        private static final FrenchTerritory INSTANCE = new FrenchTerritory();
    }

    private final Map<String, Region> regions = new LinkedHashMap<>();
    private final Map<String, Departement> departements = new LinkedHashMap<>();
    private final Map<String, Epci> epcis = new HashMap<>();
    private final Map<String, Commune> communes = new HashMap<>();
    private final SearchIndex<Epci> epciIndex;
    private final SearchIndex<Commune> communeIndex;

    private FrenchTerritory() {
        ReferenceFile.REGIONS.read(row -> new Region(row[0], row[1])).stream()
                .sorted(Comparator.comparing(region -> Words.plain(region.name())))
                .forEach(region -> regions.put(region.code(), region));
        ReferenceFile.DEPARTEMENTS
                .read(row -> new Departement(row[0], row[1], known(regions, Region::code, row[2])))
                .forEach(departement -> departements.put(departement.code(), departement));
        List<Epci> groups = ReferenceFile.EPCI.read(row -> new Epci(row[0], row[1], departementOf(row[2])));
        groups.forEach(epci -> epcis.put(epci.siren(), epci));
        epciIndex = new SearchIndex<>(
                groups.stream()
                        .sorted(Comparator.comparing(epci -> Words.plain(epci.name())))
                        .toList(),
                epci -> SearchKey.of(epci.name(), List.of(epci.siren())));

        Map<String, List<String>> postalCodes = new HashMap<>();
        List<Commune> all = ReferenceFile.COMMUNES.read(row -> commune(row, postalCodes));
        all.forEach(commune -> communes.put(commune.code(), commune));
        communeIndex = new SearchIndex<>(
                all.stream()
                        .sorted(Comparator.comparing(Commune::population)
                                .reversed()
                                .thenComparing(Commune::code))
                        .toList(),
                FrenchTerritory::key);
    }

    public static FrenchTerritory get() {
        return Holder.INSTANCE;
    }

    /** The best results first, the most populous first among equals; at most 100. */
    public List<Commune> communes(String text, int limit) {
        return communeIndex.search(text, limit);
    }

    public Optional<Commune> commune(String code) {
        return Optional.ofNullable(communes.get(code));
    }

    /** In the order of their names. */
    public List<Commune> communesOfDepartement(String code) {
        return communes(commune -> commune.departement().equals(code));
    }

    /** In the order of their names. */
    public List<Commune> communesOfEpci(String siren) {
        return communes(commune -> siren.equals(commune.epci()));
    }

    /** The best results first, in the order of their names among equals; at most 100. */
    public List<Epci> epcis(String text, int limit) {
        return epciIndex.search(text, limit);
    }

    public Optional<Epci> epci(String siren) {
        return Optional.ofNullable(epcis.get(siren));
    }

    /** In the order of their codes. */
    public List<Departement> departements() {
        return List.copyOf(departements.values());
    }

    public Optional<Departement> departement(String code) {
        return Optional.ofNullable(departements.get(code));
    }

    /** In the order of their names. */
    public List<Region> regions() {
        return List.copyOf(regions.values());
    }

    public Optional<Region> region(String code) {
        return Optional.ofNullable(regions.get(code));
    }

    private List<Commune> communes(Predicate<Commune> wanted) {
        record Named(String plainName, Commune commune) {}
        return communes.values().stream()
                .filter(wanted)
                .map(commune -> new Named(Words.plain(commune.name()), commune))
                .sorted(Comparator.comparing(Named::plainName)
                        .thenComparing(named -> named.commune().code()))
                .map(Named::commune)
                .toList();
    }

    /** Codes and lists are shared between communes: they are most of the memory. */
    private Commune commune(String[] row, Map<String, List<String>> postalCodes) {
        List<String> codes = postalCodes.computeIfAbsent(row[4], text -> List.of(text.split(" ")));
        String departement = departementOf(row[0].substring(0, isOverseas(row[0]) ? 3 : 2));
        return new Commune(
                row[0], row[1], codes, departement, known(epcis, Epci::siren, row[3]), Integer.parseInt(row[2]));
    }

    private static boolean isOverseas(String communeCode) {
        return communeCode.startsWith("97") || communeCode.startsWith("98");
    }

    private String departementOf(String code) {
        Departement departement = departements.get(code);
        if (departement == null) {
            throw new IllegalStateException("No département " + code + " in the reference data");
        }
        return departement.code();
    }

    /** The code as its territory holds it; nothing for an empty column. */
    private static <T> @Nullable String known(Map<String, T> territories, Function<T, String> code, String text) {
        T territory = territories.get(text);
        if (territory == null && !text.isEmpty()) {
            throw new IllegalStateException("Unknown territory " + text + " in the reference data");
        }
        return territory == null ? null : code.apply(territory);
    }

    private static SearchKey key(Commune commune) {
        return SearchKey.of(
                commune.name(),
                Stream.concat(Stream.of(commune.code()), commune.postalCodes().stream())
                        .toList());
    }
}
