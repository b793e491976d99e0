package org.maillage.directory.boundary;

import jakarta.ejb.Stateless;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.validation.constraints.NotNull;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.maillage.directory.control.BaseMap;
import org.maillage.directory.control.Drawing;
import org.maillage.directory.control.ShippedOutlines;
import org.maillage.directory.entity.Contour;
import org.maillage.directory.entity.Outline;
import org.maillage.directory.entity.Point;
import org.maillage.directory.entity.TerritoryLevel;
import org.maillage.platform.security.Public;
import org.maillage.platform.tenancy.CrossTenant;

/** How the territories of France are drawn, and where their centres are. */
@Stateless
@Public(because = "published geography, the same for everyone")
@CrossTenant(because = "the territory of France belongs to no structure, and network operators work in none")
public class Outlines {

    /** The territory of a network may be the whole country. */
    private static final int AT_ONCE = 5_000;

    @PersistenceContext
    private EntityManager entities;

    /**
     * The outlines of these territories. Whoever has none is left out: of régions and départements all are known, of EPCI and
     * communes those that the platform has taken over.
     */
    public List<Outline> of(@NotNull TerritoryLevel level, @NotNull List<String> codes) {
        ShippedOutlines shipped = ShippedOutlines.get();
        if (shipped.has(level)) {
            return shipped.of(level, codes);
        }
        return contours(level, codes).stream().map(Contour::outline).toList();
    }

    /**
     * Communes as discs, each where somebody works in it: for those whose outline nobody has taken over. A place that the drawing of its
     * département does not hold is left out.
     *
     * @param places by INSEE code
     */
    public List<Outline> discs(@NotNull Map<String, Point> places) {
        return Drawing.discs(places).stream().map(Contour::outline).toList();
    }

    /**
     * The base map of communes and EPCI: départements and overseas collectivities in the frames in which those are drawn, true to a kilometre or two.
     *
     * @param departements by code; whoever has none is left out
     */
    public List<Outline> baseMap(@NotNull Collection<String> departements) {
        return BaseMap.get().of(departements);
    }

    /** The centres of these communes by code; none where nothing was taken over. */
    public Map<String, Point> centres(@NotNull List<String> communes) {
        Map<String, Point> centres = new HashMap<>();
        for (int from = 0; from < communes.size(); from += AT_ONCE) {
            // Without their outlines: these are long, and many.
            entities.createQuery(
                            "select c.code, c.longitude, c.latitude from Contour c where c.level = :level and c.code in :codes",
                            Object[].class)
                    .setParameter("level", TerritoryLevel.COMMUNE)
                    .setParameter("codes", communes.subList(from, Math.min(communes.size(), from + AT_ONCE)))
                    .getResultList()
                    .forEach(row -> centres.put((String) row[0], new Point((Double) row[1], (Double) row[2])));
        }
        return centres;
    }

    private List<Contour> contours(TerritoryLevel level, List<String> codes) {
        if (codes.isEmpty()) {
            return List.of();
        }
        return entities.createQuery(
                        "select c from Contour c where c.level = :level and c.code in :codes order by c.code",
                        Contour.class)
                .setParameter("level", level)
                .setParameter("codes", codes)
                .getResultList();
    }
}
