package org.maillage.federation.control;

import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.maillage.directory.boundary.PriorityCommunes;
import org.maillage.directory.entity.Commune;
import org.maillage.directory.entity.Inhabitants;
import org.maillage.federation.boundary.Dashboard;
import org.maillage.federation.boundary.ZoneFigure;
import org.maillage.federation.boundary.ZoneFigures;

/**
 * To whom the figures of a page are put in proportion.
 *
 * @param communes by their INSEE codes
 * @param zones of the page; none of one commune
 * @param inhabitants of all that the page is about
 */
public record Grounds(Function<String, Optional<Commune>> communes, ZoneFigures zones, Inhabitants inhabitants) {

    /**
     * Those of a page.
     *
     * @param commune to which all of its figures are limited; {@code null} for none
     */
    public static Grounds of(
            Dashboard page,
            @Nullable String commune,
            PriorityCommunes priority,
            Function<String, Optional<Commune>> communes) {
        return new Grounds(
                communes,
                commune == null ? ZoneFigures.of(page, priority, communes) : ZoneFigures.NONE,
                ZoneFigures.inhabitants(page, commune, communes));
    }

    /** Who lives where a figure was counted; nobody for figures of which no such rate is read. */
    Inhabitants of(FigureLine line) {
        if (line.isTotal()) {
            return line.indicator().getCode().equals(Dashboard.ACCOMPANIMENTS) ? inhabitants : Inhabitants.NOBODY;
        }
        return switch (line.dimension()) {
            case Dashboard.COMMUNE ->
                communes.apply(line.value())
                        .map(commune -> new Inhabitants(commune.population()))
                        .orElse(Inhabitants.NOBODY);
            case ZoneFigures.ZONE, ZoneFigures.RESIDENCE_ZONE ->
                zones.of(line.value()).map(ZoneFigure::inhabitants).orElse(Inhabitants.NOBODY);
            default -> Inhabitants.NOBODY;
        };
    }
}
