package org.maillage.web.visits;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.io.Serializable;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.maillage.directory.boundary.Communes;
import org.maillage.directory.entity.Commune;
import org.maillage.platform.errors.NotFoundException;
import org.maillage.sites.boundary.Sites;
import org.maillage.sites.entity.Site;

/** The site at which one counts, and what day it is there. */
@Dependent
public class VisitPlace implements Serializable {
    private static final long serialVersionUID = 1L;

    private static final ZoneId MAINLAND = ZoneId.of("Europe/Paris");

    @Inject
    private Sites sites;

    @Inject
    private Communes communes;

    private List<Site> open = List.of();
    private @Nullable Site site;

    @PostConstruct
    void load() {
        open = List.copyOf(sites.open());
    }

    /** Goes to the site named in the address, else to the first one. */
    void choose(@Nullable UUID id) {
        site = id == null
                ? open.stream().findFirst().orElse(null)
                : open.stream()
                        .filter(offered -> offered.getId().equals(id))
                        .findFirst()
                        .orElseThrow(NotFoundException::new);
    }

    LocalDate today() {
        return LocalDate.now(Optional.ofNullable(site)
                .flatMap(chosen -> Optional.ofNullable(chosen.getCommuneCode()))
                .flatMap(communes::find)
                .map(Commune::zone)
                .orElse(MAINLAND));
    }

    public List<Site> getOpen() {
        return open;
    }

    /** None while the structure has no open site. */
    public @Nullable Site getSite() {
        return site;
    }

    public @Nullable UUID getId() {
        return site == null ? null : site.getId();
    }

    public void setId(@Nullable UUID id) {
        choose(id);
    }
}
