package org.maillage.sites.boundary;

import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.maillage.platform.errors.BusinessException;
import org.maillage.platform.security.Permission;
import org.maillage.platform.tenancy.TenantScope;
import org.maillage.platform.trail.Audited;
import org.maillage.sites.control.SiteExport;
import org.maillage.sites.control.SiteReader;
import org.maillage.sites.entity.Original;
import org.maillage.sites.entity.Site;

/** Sites from and to files of the national format "lieux de médiation numérique": looked at first, then all of them or none. */
@Stateless
@Permission("sites:edit")
public class SiteFiles {

    /** Larger files are refused. */
    public static final int MOST_BYTES = 10 * 1024 * 1024;

    @PersistenceContext
    private EntityManager entities;

    @Inject
    private SiteReader reader;

    @Inject
    private SiteExport export;

    @Inject
    private Event<SitesChanged> changed;

    /**
     * Tells what a file would bring, and saves nothing.
     *
     * @param changes whether sites that the structure has already take over what the file says
     * @throws BusinessException at {@code file} when it is too large or none of this format
     */
    public SiteFile examine(@NotNull byte[] content, @NotNull Reading reading, boolean changes) {
        if (content.length > MOST_BYTES) {
            throw new BusinessException("sites.file.tooLarge").at("file");
        }
        List<Site> known = all();
        entities.clear();
        return reader.read(content, reading, known, changes);
    }

    private List<Site> all() {
        return entities.createQuery("select s from Site s order by s.name", Site.class)
                .getResultList();
    }

    /**
     * Writes all sites that a file was found to bring, or none.
     *
     * @throws BusinessException when a line must be corrected, or when a site of such a name has appeared meanwhile
     */
    public void create(@NotNull SiteFile file) {
        if (!file.isApplicable()) {
            throw new BusinessException("sites.file.notYet");
        }
        for (SiteLine line : file.lines()) {
            if (line.isWritten()) {
                write(line);
            }
        }
        changed.fire(new SitesChanged());
    }

    private void write(SiteLine line) {
        Site site = line.site();
        if (isTaken(site)) {
            throw new BusinessException("sites.name.taken", site.getName());
        }
        // Somebody has just looked at it.
        site.confirm(LocalDate.now(ZoneOffset.UTC));
        Site kept = site;
        if (line.standing() == SiteLine.Standing.NEW) {
            entities.persist(site);
        } else {
            kept = entities.merge(site);
        }
        String commune = Objects.requireNonNullElse(site.getCommuneCode(), "");
        List<Original> former = entities.createQuery("select o from Original o where o.site = :site", Original.class)
                .setParameter("site", kept)
                .getResultList();
        if (former.isEmpty()) {
            entities.persist(new Original(kept, line.cells(), commune));
        } else {
            former.get(0).rewrite(line.cells(), commune);
        }
    }

    /** The query writes the sites before it first: two of one name are found, too. */
    private boolean isTaken(Site site) {
        return entities.createQuery("select count(s) from Site s where s.name = :name and s.id <> :id", Long.class)
                        .setParameter("name", site.getName())
                        .setParameter("id", site.getId())
                        .getSingleResult()
                > 0;
    }

    /** The sites that are open, in the national standard; those that it would refuse are told with their reasons. */
    @Permission("sites:list")
    @Audited(of = Site.class)
    public NationalExport export() {
        Map<UUID, Original> originals = entities.createQuery("select o from Original o", Original.class)
                .getResultStream()
                .collect(Collectors.toMap(original -> original.getSite().getId(), Function.identity()));
        String siret = entities.createQuery("select t.siret from Tenant t where t.number = :number", String.class)
                .setParameter("number", TenantScope.require())
                .getSingleResult();
        return export.write(all().stream().filter(Site::isOpen).toList(), originals, siret);
    }
}
