package org.maillage.figures.control;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.maillage.directory.entity.Commune;
import org.maillage.federation.entity.AgeBand;
import org.maillage.federation.entity.AgeBands;
import org.maillage.figures.reports.Words;

/** What stands in a file for the codes of its rows. Many rows have the same: each is put into words once. */
final class Names {

    private static final List<@Nullable String> NO_COMMUNE = Arrays.asList(null, null, null);

    private final Words words;
    private final Map<String, List<@Nullable String>> people;
    private final Map<String, String> known;
    private final AgeBands bands;
    private final Function<String, Optional<Commune>> directory;
    private final Map<String, List<@Nullable String>> communes = new HashMap<>();
    private final Map<AgeBand, String> ages = new HashMap<>();

    /**
     * @param people of the team, see {@link Colleagues}
     * @param known sites, offices and tags, by their id
     */
    Names(
            Words words,
            Map<String, List<@Nullable String>> people,
            Map<String, String> known,
            AgeBands bands,
            Function<String, Optional<Commune>> directory) {
        this.words = words;
        this.people = people;
        this.known = known;
        this.bands = bands;
        this.directory = directory;
    }

    Words words() {
        return words;
    }

    /** Two cells: a name and a role. Somebody whose name is not to be read stays an id. */
    List<@Nullable String> person(String account) {
        return people.getOrDefault(account, Arrays.asList(account, null));
    }

    @Nullable
    String known(@Nullable String id) {
        return id == null ? null : known.get(id);
    }

    /** The band in which ages are shown; empty for those that spread over several. */
    String ages(@Nullable AgeBand told) {
        return told == null
                ? ""
                : ages.computeIfAbsent(
                        told, ages -> words.ages(bands.bandOf(ages).orElse(null)));
    }

    /** Three cells: the name of a commune, its INSEE code, and the first of its postal codes. */
    List<@Nullable String> commune(@Nullable String code) {
        return code == null
                ? NO_COMMUNE
                : communes.computeIfAbsent(code, insee -> commune(insee, directory.apply(insee)));
    }

    private static List<@Nullable String> commune(String code, Optional<Commune> commune) {
        return Arrays.asList(
                commune.map(Commune::name).orElse(null),
                code,
                commune.map(found -> found.postalCodes().get(0)).orElse(null));
    }
}
