package org.maillage.demonstration;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.maillage.activities.entity.Referral;
import org.maillage.beneficiaries.entity.Gender;
import org.maillage.beneficiaries.entity.SocialStatus;
import org.maillage.directory.entity.Point;
import org.maillage.federation.boundary.Dashboard;
import org.maillage.federation.boundary.NetworkIndicators;
import org.maillage.federation.entity.AgeBand;
import org.maillage.federation.entity.AgeBands;
import org.maillage.federation.entity.Indicator;
import org.maillage.federation.entity.Network;
import org.maillage.federation.entity.ValueSum;
import org.maillage.platform.security.Actor;
import org.maillage.sites.entity.Site;
import org.maillage.tenants.entity.StructureKind;

/**
 * A network on the figures of the Pays d'Arles, as it published them for its first term: one carrier association, one mediator who
 * moves between eight localities, 160 accompaniments of 104 people between September and December 2018; aged 18 to 93, 5 % under 26,
 * 23 % from 26 to 45, 72 % above; as many women as men. All names are invented.
 */
@ApplicationScoped
class PaysDArles {

    static final String NAME = "Pays d’Arles";

    private static final String DEPARTEMENT = "Bouches-du-Rhône";
    private static final String REGION = "Provence-Alpes-Côte d’Azur";
    private static final List<String> DEPARTEMENTS = List.of("04", "05", "06", "13", "83", "84");
    private static final AgeBands AGES = new AgeBands(List.of(26, 46));

    private static final LocalDate START = LocalDate.of(2018, 9, 3);
    private static final LocalDate FIRST_MONTH = START.withDayOfMonth(1);
    private static final int YEAR = 2018;
    private static final int PEOPLE = 104;
    private static final int ACCOMPANIMENTS = 160;
    private static final int YOUNG = 5;
    private static final int MIDDLE = 24;

    /** The last people of the list prefer not to give their name. */
    private static final int KNOWN = 92;

    /** By INSEE code: Saint-Rémy-de-Provence, Barbentane, Arles, Saint-Andiol, Tarascon, Orgon, Châteaurenard, Saint-Étienne-du-Grès. */
    private static final List<String> LOCALITIES =
            List.of("13100", "13010", "13004", "13089", "13108", "13067", "13027", "13094");

    private static final String EYGALIERES = "13034";

    private static final List<String> HOSTS = List.of(
            "Maison des associations",
            "Médiathèque",
            "Centre social de Mas-Thibert",
            "Mairie",
            "Espace municipal",
            "Point information",
            "Bibliothèque municipale",
            "Salle polyvalente");

    /** Where these hosts are, about. */
    private static final List<Point> PLACES = List.of(
            new Point(4.832, 43.789),
            new Point(4.748, 43.900),
            new Point(4.727, 43.566),
            new Point(4.945, 43.834),
            new Point(4.660, 43.806),
            new Point(5.039, 43.791),
            new Point(4.855, 43.883),
            new Point(4.726, 43.781));

    @Inject
    private Setting setting;

    @Inject
    private Counter counter;

    @Inject
    private Tour tour;

    @Inject
    private NetworkIndicators indicators;

    /** The administrator of its structure. */
    Actor create(Actor platform) throws Exception {
        Network network = new Network();
        network.setName(NAME);
        network.setKind(Network.Kind.OTHER);
        network.setAgeBands(AGES);
        network.setTerritory(setting.territoryAround(LOCALITIES));
        Actor operator = setting.network(platform, network, "reseau", "Claire", "Montel");
        above(platform, network);
        Actor administrator = setting.structure(
                operator,
                new Setting.Structure(
                        "Alpilles Numérique", "90000010000017", StructureKind.ASSOCIATION, "Hélène Sarrazin"),
                "structure",
                START);
        List<Site> sites = sites(administrator);
        setting.branch(administrator, sites.subList(0, 2));
        Actor mediator = setting.mediator(administrator, "mediation", "Camille", "Fabre");
        record(mediator, sites, people(mediator));
        tour.plan(mediator, sites, EYGALIERES);
        return administrator;
    }

    /** The département and its région, which read what their networks publish and accept no structure themselves. */
    private void above(Actor platform, Network network) throws Exception {
        Network departement = closed(DEPARTEMENT, Network.Kind.DEPARTEMENT, List.of("13"));
        measure(setting.network(platform, departement, "departement", "Malika", "Roussel"));
        setting.link(platform, network, departement, FIRST_MONTH);
        Network region = closed(REGION, Network.Kind.REGION, DEPARTEMENTS);
        setting.network(platform, region, "region", "Paul", "Aubert");
        setting.link(platform, departement, region, FIRST_MONTH);
    }

    /** The département defines an indicator of its own: how many of those who were helped are led to services such as its own. */
    private void measure(Actor operator) throws Exception {
        ValueSum ledOn = new ValueSum(Dashboard.ACCOMPANIMENTS, "referral");
        ledOn.setValues(Stream.of(Referral.values()).map(Referral::name).toList());
        Indicator indicator = Indicator.of(ledOn);
        indicator.setFrenchName("Accompagnements suivis d’une orientation");
        indicator.setEnglishName("Accompaniments that led on to another service");
        indicator.setFrenchDefinition(
                "Les fois où la personne aidée a ensuite été orientée vers un autre service : aide sociale, insertion, France Services, administration…");
        indicator.setEnglishDefinition(
                "The times when the person helped was then led on to another service: social support, employment, France Services, an administration…");
        Cast.as(operator, () -> {
            indicators.define(indicator);
            return true;
        });
    }

    private Network closed(String name, Network.Kind kind, List<String> departements) {
        Network network = new Network();
        network.setName(name);
        network.setKind(kind);
        network.setAgeBands(AGES);
        network.setOpen(false);
        network.setTerritory(departements.stream()
                .flatMap(code -> setting.territoryOf(code).stream())
                .collect(Collectors.toSet()));
        return network;
    }

    private List<Site> sites(Actor administrator) throws Exception {
        List<Site> sites = new ArrayList<>();
        for (int i = 0; i < LOCALITIES.size(); i++) {
            String day = List.of("Mo", "Tu", "We", "Th", "Fr").get(i % 5);
            String hours = i < 5 ? "09:00-12:00" : "14:00-17:00";
            String commune = setting.commune(LOCALITIES.get(i)).name();
            Site site = setting.site(
                    administrator,
                    HOSTS.get(i) + (HOSTS.get(i).contains("Mas-Thibert") ? "" : " de " + commune),
                    (i + 2) + " place de la République",
                    LOCALITIES.get(i),
                    day + " " + hours);
            sites.add(setting.place(administrator, site, PLACES.get(i)));
        }
        return sites;
    }

    private List<Helped> people(Actor mediator) throws Exception {
        List<Helped> people = new ArrayList<>();
        for (int i = 0; i < PEOPLE; i++) {
            Gender gender = i % 2 == 0 ? Gender.FEMALE : Gender.MALE;
            String residence = LOCALITIES.get(i % LOCALITIES.size());
            people.add(
                    i < KNOWN
                            ? Helped.known(counter.meet(mediator, i, gender, YEAR - age(i), residence))
                            : new Helped(null, new AgeBand(46, null), gender, SocialStatus.RETIRED));
        }
        return people;
    }

    /** Ages from 18 to 93, in the published shares. */
    private static int age(int person) {
        if (person < YOUNG) {
            return 18 + person;
        }
        return person < YOUNG + MIDDLE ? 26 + (person - YOUNG) % 20 : 46 + (person - YOUNG - MIDDLE) * 7 % 48;
    }

    /** Everybody comes once, then those known by name come again, each in their own locality, on its day of the week. */
    private void record(Actor mediator, List<Site> sites, List<Helped> people) throws Exception {
        for (int i = 0; i < ACCOMPANIMENTS; i++) {
            int person = i < PEOPLE ? i : (i - PEOPLE) % KNOWN;
            int place = person % LOCALITIES.size();
            LocalDate day = START.plusWeeks(i / 10).with(DayOfWeek.of(place % 5 + 1));
            counter.help(mediator, people.get(person), day, sites.get(place), i);
        }
    }
}
