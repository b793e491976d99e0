package org.maillage.demonstration;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import org.maillage.activities.boundary.Activities;
import org.maillage.activities.entity.Activity;
import org.maillage.activities.entity.ActivityKind;
import org.maillage.activities.entity.PlaceKind;
import org.maillage.activities.entity.Theme;
import org.maillage.federation.boundary.Networks;
import org.maillage.federation.entity.Network;
import org.maillage.platform.security.Actor;
import org.maillage.sites.entity.Site;
import org.maillage.tenants.boundary.Departures;
import org.maillage.tenants.boundary.NamedMemberships;
import org.maillage.tenants.entity.StructureKind;

/** A third network, of structures with two years of workshops behind them: one of them agreed to be named, and the others are enough for a median. */
@ApplicationScoped
class Creuse {

    private static final ZoneId ZONE = ZoneId.of("Europe/Paris");

    /** Workshops of a year. */
    private static final List<Integer> MONTHS = List.of(2, 5, 9, 11);

    @Inject
    private Setting setting;

    @Inject
    private Networks networks;

    @Inject
    private Activities activities;

    @Inject
    private Departures departures;

    @Inject
    private NamedMemberships naming;

    /**
     * A structure of the network.
     *
     * @param who signs in for it
     * @param commune its INSEE code: communes share names
     * @param people at each workshop
     * @param named whether the network may read its figures under its name
     */
    private record Member(Setting.Structure structure, String who, String commune, int people, boolean named) {}

    private static final List<Member> MEMBERS = List.of(
            new Member(
                    new Setting.Structure(
                            "Atelier du Plateau", "90000710500019", StructureKind.ASSOCIATION, "Odile Peyrat"),
                    "structure.plateau",
                    "23079",
                    24,
                    true),
            new Member(
                    new Setting.Structure(
                            "Bibliothèque de la Tour", "90000720400010", StructureKind.LIBRARY, "Yann Delage"),
                    "structure.tour",
                    "23030",
                    9,
                    false),
            new Member(
                    new Setting.Structure(
                            "Centre social du Moulin", "90000730300010", StructureKind.SOCIAL_CENTRE, "Samia Kaci"),
                    "structure.moulin",
                    "23096",
                    21,
                    false),
            new Member(
                    new Setting.Structure(
                            "Espace des Monts", "90000740200010", StructureKind.FRANCE_SERVICES, "Luc Bayle"),
                    "structure.monts",
                    "23031",
                    18,
                    false),
            new Member(
                    new Setting.Structure(
                            "Mairie de Bellecombe", "90000750100019", StructureKind.TOWN_HALL, "Anne Chabrol"),
                    "structure.bellecombe",
                    "23013",
                    11,
                    false),
            new Member(
                    new Setting.Structure(
                            "Médiathèque des Trois Lacs", "90000760000019", StructureKind.LIBRARY, "Paule Ribière"),
                    "structure.lacs",
                    "23008",
                    13,
                    false),
            new Member(
                    new Setting.Structure(
                            "Numérique en marche", "90000770900018", StructureKind.ASSOCIATION, "Tom Vergne"),
                    "structure.marche",
                    "23176",
                    16,
                    false));

    void create(Actor platform) throws Exception {
        Network network = new Network();
        network.setName("Creuse");
        network.setKind(Network.Kind.DEPARTEMENT);
        network.setTerritory(setting.territoryOf("23"));
        Actor operator = setting.network(platform, network, "reseau.creuse", "Mireille", "Lafaye");
        int year = LocalDate.now(ZONE).getYear();
        for (Member member : MEMBERS) {
            Actor administrator =
                    setting.structure(operator, member.structure(), member.who(), LocalDate.of(year - 2, 1, 1));
            String room = "Salle de " + setting.commune(member.commune()).name();
            Site site = setting.site(administrator, room, "1 rue du Pont", member.commune(), "Tu 14:00-17:00");
            Cast.as(administrator, () -> {
                for (int month : MONTHS) {
                    workshop(site, LocalDate.of(year - 1, month, 10), member.people());
                    workshop(site, LocalDate.of(year - 2, month, 10), member.people() - month % 4);
                }
                if (member.named()) {
                    naming.allow(departures.memberships().get(0).getId());
                }
                return true;
            });
        }
        // It is complete: whoever tries the demonstration joins one of the others.
        Cast.as(platform, () -> {
            Network complete = networks.find(network.getId());
            complete.setOpen(false);
            networks.save(complete);
            return true;
        });
    }

    private void workshop(Site site, LocalDate day, int people) {
        Activity workshop = activities.draft(ZONE);
        workshop.setKind(ActivityKind.GROUP);
        workshop.setDate(day);
        workshop.setPlace(PlaceKind.SITE);
        workshop.setSite(site);
        workshop.setDigitalThemes(Set.of(Theme.BROWSING));
        workshop.getGroup().setAnonymous(people);
        activities.record(workshop);
    }
}
