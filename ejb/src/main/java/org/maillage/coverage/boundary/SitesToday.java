package org.maillage.coverage.boundary;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.maillage.directory.entity.Commune;

/**
 * The open sites of a network, and the figures that they make: facts of today, not of a period. Sites are no people, and no figure of them is
 * hidden.
 *
 * @param territory the communes for which the network answers
 */
public record SitesToday(LocalDate day, List<OpenSite> sites, List<Commune> territory) implements Serializable {

    private static final double TEN_THOUSAND = 10_000;

    public SitesToday {
        sites = List.copyOf(sites);
        territory = List.copyOf(territory);
    }

    /** How many communes of the territory have a site. */
    public int communesCovered() {
        Set<String> covered = sites.stream().map(OpenSite::communeCode).collect(Collectors.toSet());
        return (int) territory.stream()
                .filter(commune -> covered.contains(commune.code()))
                .count();
    }

    /** For how long they are open in an ordinary week, all together. */
    public int weeklyMinutes() {
        return sites.stream()
                .map(OpenSite::weeklyMinutes)
                .filter(Objects::nonNull)
                .mapToInt(Integer::intValue)
                .sum();
    }

    /** Of how many of them no hours are known. */
    public long withoutHours() {
        return sites.stream().filter(site -> site.weeklyMinutes() == null).count();
    }

    /** Those whose sheet nobody has confirmed for too long, by structure. */
    public List<OpenSite> unconfirmed() {
        return sites.stream()
                .filter(site -> site.isUnconfirmed(day))
                .sorted(Comparator.comparing((OpenSite site) -> site.structure().getName())
                        .thenComparing(site -> site.structure().getNumber())
                        .thenComparing(OpenSite::confirmedOn)
                        .thenComparing(OpenSite::name))
                .toList();
    }

    /** How many sites of the territory there are for 10 000 people who live there; {@code null} without a territory. */
    public @Nullable Double perTenThousand() {
        long inhabitants = territory.stream().mapToLong(Commune::population).sum();
        return inhabitants == 0 ? null : TEN_THOUSAND * within(territory) / inhabitants;
    }

    private long within(Collection<Commune> communes) {
        Set<String> codes = communes.stream().map(Commune::code).collect(Collectors.toSet());
        return sites.stream().filter(site -> codes.contains(site.communeCode())).count();
    }
}
