package org.maillage.directory.entity;

import java.io.Serializable;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A commune from which it is far to the nearest open site.
 *
 * @param kilometres to it as the crow flies, from centre to centre; {@code null} when there is no open site at all
 */
public record CoverageGap(Commune commune, @Nullable Double kilometres) implements Serializable {

    /**
     * The communes of a territory without an open site within a distance, the most populous first. A commune of which no centre is
     * known cannot be judged and is left out.
     *
     * @param centres of communes, by code
     * @param open where the open sites are
     * @param within kilometres, above 0
     */
    public static List<CoverageGap> of(
            Collection<Commune> territory, Map<String, Point> centres, Collection<Point> open, double within) {
        return territory.stream()
                .filter(commune -> centres.containsKey(commune.code()))
                .map(commune -> new CoverageGap(commune, nearest(centres.get(commune.code()), open)))
                .filter(gap -> gap.kilometres() == null || gap.kilometres() > within)
                .sorted(Comparator.comparing((CoverageGap gap) -> gap.commune().population())
                        .reversed()
                        .thenComparing(gap -> gap.commune().code()))
                .toList();
    }

    private static @Nullable Double nearest(@Nullable Point centre, Collection<Point> open) {
        return centre == null || open.isEmpty()
                ? null
                : open.stream().mapToDouble(centre::kilometresTo).min().getAsDouble();
    }
}
