package org.maillage.directory.boundary;

import jakarta.ejb.Stateless;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.validation.constraints.NotNull;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.maillage.directory.control.ContourReader;
import org.maillage.directory.entity.Contour;
import org.maillage.directory.entity.TerritoryLevel;
import org.maillage.platform.errors.BusinessException;
import org.maillage.platform.security.Permission;
import org.maillage.platform.tenancy.CrossTenant;
import org.maillage.platform.trail.Audited;

/** Outlines of EPCI and communes, taken over from GeoJSON: looked at first, then all of it or nothing. */
@Stateless
@Permission("directory:import")
@CrossTenant(because = "the outlines of territories are the same for every structure")
public class ContourFiles {

    /** As large as a form may be; the contours of a région that are drawn to 100 m are well below. */
    public static final int MOST_BYTES = 10 * 1024 * 1024;

    @PersistenceContext
    private EntityManager entities;

    /** How many territories of each level are drawn. */
    public Map<TerritoryLevel, Long> known() {
        Map<TerritoryLevel, Long> known = new EnumMap<>(TerritoryLevel.class);
        entities.createQuery("select c.level, count(c) from Contour c group by c.level", Object[].class)
                .getResultList()
                .forEach(row -> known.put((TerritoryLevel) row[0], (Long) row[1]));
        return known;
    }

    /**
     * Tells what a file would bring, and saves nothing.
     *
     * @throws BusinessException at {@code file} when it is too large or no GeoJSON
     */
    public ContourFile examine(@NotNull byte[] content) {
        if (content.length > MOST_BYTES) {
            throw new BusinessException("directory.contours.tooLarge").at("file");
        }
        return ContourReader.read(content);
    }

    /**
     * Takes a file over: it replaces what was known of each territory that it names, and leaves the others.
     *
     * @throws BusinessException when something in it must be corrected
     */
    @Audited(of = Contour.class)
    public void replace(@NotNull ContourFile file) {
        if (!file.isApplicable()) {
            throw new BusinessException("directory.contours.notYet");
        }
        for (TerritoryLevel level : TerritoryLevel.values()) {
            List<String> codes = file.contours().stream()
                    .filter(contour -> contour.getLevel() == level)
                    .map(Contour::getCode)
                    .toList();
            if (!codes.isEmpty()) {
                entities.createQuery("delete from Contour c where c.level = :level and c.code in :codes")
                        .setParameter("level", level)
                        .setParameter("codes", codes)
                        .executeUpdate();
            }
        }
        // New rows each time: what was looked at once may be taken over twice.
        file.contours().stream().map(Contour::copy).forEach(entities::persist);
    }
}
