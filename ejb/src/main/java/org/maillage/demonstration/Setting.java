package org.maillage.demonstration;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.maillage.access.boundary.Operators;
import org.maillage.access.boundary.Teams;
import org.maillage.directory.boundary.Communes;
import org.maillage.directory.entity.Commune;
import org.maillage.directory.entity.Point;
import org.maillage.federation.boundary.NetworkLinks;
import org.maillage.federation.boundary.Networks;
import org.maillage.federation.entity.Network;
import org.maillage.federation.entity.NetworkLink;
import org.maillage.onboarding.boundary.Onboardings;
import org.maillage.onboarding.entity.Agreement;
import org.maillage.platform.security.Actor;
import org.maillage.platform.security.Role;
import org.maillage.platform.security.SiteLimit;
import org.maillage.sites.boundary.Sites;
import org.maillage.sites.entity.OpeningHours;
import org.maillage.sites.entity.Site;
import org.maillage.tenants.boundary.JoinRequests;
import org.maillage.tenants.entity.JoinRequest;
import org.maillage.tenants.entity.StructureKind;

/** The steps that set the scene: a network, a structure that joins it, its sites and its team. */
@ApplicationScoped
class Setting {

    @Inject
    private Networks networks;

    @Inject
    private NetworkLinks links;

    @Inject
    private Operators operators;

    @Inject
    private JoinRequests requests;

    @Inject
    private Sites sites;

    @Inject
    private Teams teams;

    @Inject
    private Onboardings onboardings;

    @Inject
    private Communes communes;

    @Inject
    private Cast cast;

    /** A structure of the demonstration. */
    record Structure(String name, String siret, StructureKind kind, String contact) {}

    /** Creates a network whose operator is {@code who}. */
    Actor network(Actor platform, Network network, String who, String firstName, String lastName) throws Exception {
        Cast.as(platform, () -> {
            networks.save(network);
            operators.invite(network.getId(), Cast.address(who));
            return true;
        });
        return cast.join(who, firstName, lastName);
    }

    /** A network belongs to a larger one from a day on. */
    void link(Actor platform, Network child, Network parent, LocalDate since) throws Exception {
        Cast.as(platform, () -> {
            links.add(new NetworkLink(networks.find(child.getId()), networks.find(parent.getId()), since));
            return true;
        });
    }

    /** A structure asks to join, is accepted, and its administrator signs in and accepts its texts. */
    Actor structure(Actor networkOperator, Structure structure, String who, LocalDate since) throws Exception {
        JoinRequest request = new JoinRequest();
        request.setName(structure.name());
        request.setSiret(structure.siret());
        request.setKind(structure.kind());
        request.setContactName(structure.contact());
        request.setContactEmail(Cast.address(who));
        requests.submit(networkOperator.requireNetwork(), request);
        Cast.as(networkOperator, () -> {
            requests.accept(request.getId(), since);
            return true;
        });
        String[] names = structure.contact().split(" ", 2);
        Actor administrator = cast.join(who, names[0], names[1]);
        return Cast.as(administrator, () -> {
            for (Agreement agreement : Agreement.values()) {
                onboardings.accept(agreement, agreement.edition());
            }
            return administrator;
        });
    }

    /** The administrator adds a site in a commune, given by its INSEE code. */
    Site site(Actor administrator, String name, String street, String communeCode, String hours) throws Exception {
        Commune commune = commune(communeCode);
        Site site = new Site();
        site.setName(name);
        site.setStreet(street);
        site.setPostalCode(commune.postalCodes().get(0));
        site.setCommuneCode(commune.code());
        site.setOpeningHours(OpeningHours.of(hours));
        return Cast.as(administrator, () -> {
            sites.save(site);
            return site;
        });
    }

    /** The administrator says where a site is. */
    Site place(Actor administrator, Site site, Point place) throws Exception {
        return Cast.as(administrator, () -> {
            Site found = sites.find(site.getId());
            found.setLatitude(BigDecimal.valueOf(place.latitude()));
            found.setLongitude(BigDecimal.valueOf(place.longitude()));
            sites.save(found);
            return sites.find(site.getId());
        });
    }

    /** The administrator invites a mediator, who signs in. */
    Actor mediator(Actor administrator, String who, String firstName, String lastName) throws Exception {
        invite(administrator, who, Role.MEDIATOR, SiteLimit.EVERYWHERE);
        return cast.join(who, firstName, lastName);
    }

    /** One person with a role in two structures. */
    void coordinator(Actor administrator, Actor elsewhere) throws Exception {
        invite(administrator, "coordination", Role.COORDINATOR, SiteLimit.EVERYWHERE);
        cast.join("coordination", "Inès", "Roux");
        invite(elsewhere, "coordination", Role.READER, SiteLimit.EVERYWHERE);
        cast.joinAgain("coordination");
    }

    /** Somebody who coordinates the work at some sites only. */
    void branch(Actor administrator, List<Site> sites) throws Exception {
        SiteLimit limit = SiteLimit.to(sites.stream().map(Site::getId).toList());
        invite(administrator, "antenne", Role.COORDINATOR, limit);
        cast.join("antenne", "Nadia", "Benali");
    }

    private void invite(Actor administrator, String who, Role role, SiteLimit sites) throws Exception {
        Cast.as(administrator, () -> {
            teams.invite(Cast.address(who), role, sites);
            return true;
        });
    }

    /** The commune with this INSEE code: several bear one name, or names that begin alike. */
    Commune commune(String code) {
        return communes.find(code).orElseThrow(() -> new IllegalStateException("No commune has the code " + code));
    }

    /** All communes of the EPCI to which these communes belong. */
    Set<String> territoryAround(List<String> communeCodes) {
        return communeCodes.stream()
                .map(this::commune)
                .map(Commune::epci)
                .distinct()
                .flatMap(epci -> epci == null ? Stream.empty() : communes.communesOfEpci(epci).stream())
                .map(Commune::code)
                .collect(Collectors.toSet());
    }

    /** All communes of a département. */
    Set<String> territoryOf(String departement) {
        return communes.communesOfDepartement(departement).stream()
                .map(Commune::code)
                .collect(Collectors.toSet());
    }
}
