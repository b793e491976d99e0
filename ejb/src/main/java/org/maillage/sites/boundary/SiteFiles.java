package org.maillage.sites.boundary;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import org.maillage.platform.errors.BusinessException;
import org.maillage.platform.security.Permission;
import org.maillage.sites.control.SiteReader;
import org.maillage.sites.entity.Site;

/** Sites from a file of the national format "lieux de médiation numérique": looked at first, then all of them or none. */
@Stateless
@Permission("sites:edit")
public class SiteFiles {

    /** Larger files are refused. */
    public static final int MOST_BYTES = 10 * 1024 * 1024;

    @PersistenceContext
    private EntityManager entities;

    @Inject
    private SiteReader reader;

    /**
     * Tells what a file would bring, and saves nothing.
     *
     * @throws BusinessException at {@code file} when it is too large or none of this format
     */
    public SiteFile examine(@NotNull byte[] content) {
        if (content.length > MOST_BYTES) {
            throw new BusinessException("sites.file.tooLarge").at("file");
        }
        List<String> names =
                entities.createQuery("select s.name from Site s", String.class).getResultList();
        return reader.read(content, names);
    }

    /**
     * Creates all sites that a file was found to bring, or none.
     *
     * @throws BusinessException when a line must be corrected, or when a site of such a name has appeared meanwhile
     */
    public void create(@NotNull SiteFile file) {
        if (!file.isApplicable()) {
            throw new BusinessException("sites.file.notYet");
        }
        for (Site site : file.sites()) {
            if (isTaken(site.getName())) {
                throw new BusinessException("sites.name.taken", site.getName());
            }
            entities.persist(site);
        }
    }

    /** The query writes the sites before it first: two of one name are found, too. */
    private boolean isTaken(String name) {
        return entities.createQuery("select count(s) from Site s where s.name = :name", Long.class)
                        .setParameter("name", name)
                        .getSingleResult()
                > 0;
    }
}
