package org.maillage.sites.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.maillage.directory.boundary.Communes;
import org.maillage.directory.entity.Commune;

/** Finds the commune that a line of a file means: by its code, else by its name, with the postal code where several have that name. */
@ApplicationScoped
public class CommuneFinder {

    private static final int MOST_CANDIDATES = 50;

    /** The arrondissements of the three cities have codes of their own, that files use and the directory does not. */
    private static final Map<String, String> CITIES = Map.of("751", "75056", "132", "13055", "6938", "69123");

    @Inject
    private Communes communes;

    /** The commune with this code, or the city to which an arrondissement belongs. */
    Optional<Commune> withCode(String code) {
        String upper = code.toUpperCase(Locale.ROOT);
        // Spreadsheets take the leading zero of the first nine départements away.
        String whole = upper.matches("[0-9]{4}") ? "0" + upper : upper;
        return communes.find(whole)
                .or(() -> CITIES.entrySet().stream()
                        .filter(city -> whole.length() == 5 && whole.startsWith(city.getKey()))
                        .findFirst()
                        .flatMap(city -> communes.find(city.getValue())));
    }

    /** The communes of this very name, those with this postal code if there are any. */
    List<Commune> called(String name, String postalCode) {
        List<Commune> found = Stream.of(
                        name, name.replaceAll("(?i)\\bste\\b\\.?", "Sainte").replaceAll("(?i)\\bst\\b\\.?", "Saint"))
                .distinct()
                .flatMap(spelling -> communes.search(spelling, MOST_CANDIDATES).stream()
                        .filter(commune -> Plain.words(commune.name()).equals(Plain.words(spelling))))
                .distinct()
                .toList();
        List<Commune> near = found.stream()
                .filter(commune -> commune.postalCodes().contains(postalCode))
                .toList();
        return near.isEmpty() ? found : near;
    }

    /** The name of a commune. */
    String name(String code) {
        return communes.find(code).map(Commune::name).orElse(code);
    }
}
