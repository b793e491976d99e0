package org.maillage.directory.boundary;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.validation.constraints.NotNull;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.maillage.directory.control.PriorityIndex;
import org.maillage.directory.control.PriorityReader;
import org.maillage.directory.entity.PriorityArea;
import org.maillage.directory.entity.PriorityList;
import org.maillage.directory.entity.PriorityZone;
import org.maillage.platform.errors.BusinessException;
import org.maillage.platform.security.Permission;
import org.maillage.platform.tenancy.CrossTenant;
import org.maillage.platform.texts.Sheet;
import org.maillage.platform.trail.Audited;

/** The lists of QPV and of FRR communes, taken over from the files of those who publish them: looked at first, then the whole list anew. */
@Stateless
@Permission("directory:import")
@CrossTenant(because = "the priority areas of France are the same for every structure")
public class PriorityFiles {

    /** Three times as much as all communes of France with their classification. */
    public static final int MOST_BYTES = 10 * 1024 * 1024;

    @PersistenceContext
    private EntityManager entities;

    @Inject
    private PriorityIndex index;

    /** The lists that were taken over, and what is in them. */
    public PriorityCommunes known() {
        return index.current();
    }

    /**
     * Tells what a file would bring, and saves nothing.
     *
     * @param zone of which it is the list
     * @throws BusinessException at {@code file} when it is too large, no table, or none with these columns
     */
    public PriorityFile examine(@NotNull PriorityZone zone, @NotNull byte[] content) {
        if (!zone.isListed()) {
            throw new BusinessException("directory.priority.notYet").at("zone");
        }
        if (content.length > MOST_BYTES) {
            throw new BusinessException("directory.priority.tooLarge").at("file");
        }
        return PriorityReader.read(zone, Sheet.read(content, PriorityReader.MOST_LINES));
    }

    /** How the communes of a list would change. */
    public PriorityChange change(@NotNull PriorityFile file) {
        Set<String> before =
                index.current().areas().getOrDefault(file.zone(), Map.of()).keySet();
        Set<String> after =
                file.areas().stream().map(PriorityArea::getCommuneCode).collect(Collectors.toSet());
        return PriorityChange.between(before, after);
    }

    /**
     * Takes a list over: it replaces the whole list of its zone. A commune that is not in it is of the zone no more.
     *
     * @param list where it comes from and of which day it is
     * @throws BusinessException when too much in it is wrong, or it brings nothing
     */
    @Audited(of = PriorityList.class)
    public void replace(@NotNull PriorityFile file, @NotNull PriorityList list) {
        if (!file.isApplicable() || list.getZone() != file.zone()) {
            throw new BusinessException("directory.priority.notYet");
        }
        entities.createQuery("delete from PriorityArea a where a.zone = :zone")
                .setParameter("zone", file.zone())
                .executeUpdate();
        entities.createQuery("delete from PriorityList l where l.zone = :zone")
                .setParameter("zone", file.zone())
                .executeUpdate();
        // New rows each time: what was looked at once may be taken over twice.
        entities.persist(list.copy());
        file.areas().stream().map(PriorityArea::copy).forEach(entities::persist);
    }
}
