package org.maillage.admin.access;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.maillage.platform.security.Role;
import org.maillage.platform.security.SiteLimit;
import org.maillage.sites.boundary.Sites;
import org.maillage.sites.entity.Site;

/** The sites to which a role is limited, as they are ticked: none means the whole structure. */
@Dependent
public class SiteChoice implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    private Sites sites;

    private List<Site> all = List.of();
    private List<String> chosen = new ArrayList<>();

    @PostConstruct
    void load() {
        all = List.copyOf(sites.all());
    }

    void show(SiteLimit limit) {
        chosen = limit.sites().stream().map(UUID::toString).collect(Collectors.toCollection(ArrayList::new));
    }

    /** What is ticked; nothing for a role that is held everywhere, whose page shows no sites to tick. */
    SiteLimit limitOf(Role role) {
        return role.isLimitable()
                ? SiteLimit.to(chosen.stream().map(UUID::fromString).toList())
                : SiteLimit.EVERYWHERE;
    }

    /** The names of the sites of a limit; one that was removed is passed over. */
    public String names(SiteLimit limit) {
        return all.stream()
                .filter(site -> limit.sites().contains(site.getId()))
                .map(Site::getName)
                .collect(Collectors.joining(", "));
    }

    /** The roles for which there is a choice, as the script of the pages reads them. */
    public String getLimitable() {
        return Role.ofTeam().stream().filter(Role::isLimitable).map(Role::name).collect(Collectors.joining(" "));
    }

    public List<Site> getAll() {
        return all;
    }

    public List<String> getChosen() {
        return chosen;
    }

    public void setChosen(List<String> chosen) {
        this.chosen = chosen;
    }
}
