package org.maillage.admin.federation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.maillage.directory.boundary.Communes;
import org.maillage.directory.entity.Commune;
import org.maillage.directory.entity.Departement;
import org.maillage.directory.entity.Epci;
import org.maillage.directory.entity.Region;
import org.maillage.platform.errors.BusinessException;

/** Finds régions, départements, EPCI and communes by name or code, and says which communes they hold. */
@ApplicationScoped
public class Territories {

    /** Of each kind, as many as can be read at a glance. */
    private static final int PROPOSALS = 5;

    private static final Pattern BETWEEN_CODES = Pattern.compile("[^0-9A-Za-z]+");

    @Inject
    private Communes communes;

    /** What a text may mean, the largest first. */
    List<TerritoryMatch> search(String text) {
        String wanted = plain(text);
        if (wanted.isEmpty()) {
            return List.of();
        }
        List<TerritoryMatch> found = new ArrayList<>();
        communes.regions().stream()
                .filter(region -> plain(region.name()).contains(wanted))
                .limit(PROPOSALS)
                .forEach(region -> found.add(match(region)));
        communes.departements().stream()
                .filter(place -> place.code().equalsIgnoreCase(wanted)
                        || plain(place.name()).contains(wanted))
                .limit(PROPOSALS)
                .forEach(place -> found.add(match(place)));
        communes.epcis(text).stream().limit(PROPOSALS).forEach(epci -> found.add(match(epci)));
        communes.search(text, PROPOSALS).forEach(commune -> found.add(match(commune)));
        return found;
    }

    private TerritoryMatch match(Region region) {
        int count = communesOfRegion(region.code()).size();
        return new TerritoryMatch(TerritoryMatch.Kind.REGION, region.code(), region.name(), count);
    }

    private TerritoryMatch match(Departement place) {
        int count = communes.communesOfDepartement(place.code()).size();
        return new TerritoryMatch(TerritoryMatch.Kind.DEPARTEMENT, place.code(), place.label(), count);
    }

    private TerritoryMatch match(Epci epci) {
        int count = communes.communesOfEpci(epci.siren()).size();
        return new TerritoryMatch(TerritoryMatch.Kind.EPCI, epci.siren(), epci.label(), count);
    }

    private static TerritoryMatch match(Commune commune) {
        return new TerritoryMatch(TerritoryMatch.Kind.COMMUNE, commune.code(), commune.display(), 1);
    }

    /** The INSEE codes of what was found. */
    Set<String> codes(TerritoryMatch match) {
        Stream<Commune> held = switch (match.kind()) {
            case REGION -> communesOfRegion(match.code()).stream();
            case DEPARTEMENT -> communes.communesOfDepartement(match.code()).stream();
            case EPCI -> communes.communesOfEpci(match.code()).stream();
            case COMMUNE -> communes.find(match.code()).stream();
        };
        return held.map(Commune::code).collect(Collectors.toCollection(TreeSet::new));
    }

    private List<Commune> communesOfRegion(String code) {
        return communes.departements().stream()
                .filter(place -> code.equals(place.region()))
                .flatMap(place -> communes.communesOfDepartement(place.code()).stream())
                .toList();
    }

    /**
     * Reads a list of INSEE codes, whatever stands between them.
     *
     * @throws BusinessException at {@code codes} when a code is that of no commune
     */
    Set<String> read(String list) {
        Set<String> codes = BETWEEN_CODES
                .splitAsStream(list.strip().toUpperCase(Locale.ROOT))
                .filter(code -> !code.isEmpty())
                .collect(Collectors.toCollection(TreeSet::new));
        List<String> unknown =
                codes.stream().filter(code -> communes.find(code).isEmpty()).toList();
        if (!unknown.isEmpty()) {
            throw new BusinessException(
                            "federation.territory.unknownCodes",
                            unknown.size(),
                            unknown.stream().limit(PROPOSALS).collect(Collectors.joining(", ")))
                    .at("codes");
        }
        return codes;
    }

    /** A territory as its inhabitants see it: by EPCI, then by name. */
    List<TerritoryPart> parts(Collection<String> codes) {
        Map<String, List<Commune>> byEpci = codes.stream()
                .map(communes.finder())
                .flatMap(Optional::stream)
                .sorted(Comparator.comparing(Commune::name))
                .collect(Collectors.groupingBy(
                        commune -> commune.epci() == null ? "" : commune.epci(), TreeMap::new, Collectors.toList()));
        return byEpci.entrySet().stream()
                .map(group -> new TerritoryPart(
                        communes.findEpci(group.getKey()).map(Epci::name).orElse(""),
                        group.getValue(),
                        communes.communesOfEpci(group.getKey()).size()))
                .sorted(Comparator.comparing((TerritoryPart part) -> part.name().isEmpty())
                        .thenComparing(TerritoryPart::name))
                .toList();
    }

    private static String plain(String text) {
        return Normalizer.normalize(text.strip(), Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^a-z0-9]+", " ")
                .strip();
    }
}
