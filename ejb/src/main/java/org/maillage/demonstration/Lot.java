package org.maillage.demonstration;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.maillage.beneficiaries.entity.Beneficiary;
import org.maillage.beneficiaries.entity.Gender;
import org.maillage.federation.entity.Network;
import org.maillage.platform.security.Actor;
import org.maillage.sites.entity.Site;
import org.maillage.tenants.entity.StructureKind;

/** A second network with two structures at work today, so that everybody can see that nobody sees the others. */
@ApplicationScoped
class Lot {

    private static final String GRAMAT = "46128";
    private static final String FIGEAC = "46102";
    private static final int PEOPLE = 30;
    private static final int ACCOMPANIMENTS = 54;
    private static final int DAYS = 60;

    @Inject
    private Setting setting;

    @Inject
    private Counter counter;

    @Inject
    private FollowUp followUp;

    @Inject
    private Screen screen;

    @Inject
    private Exchange exchange;

    /** The administrator of one of its structures. */
    Actor create(Actor platform) throws Exception {
        Network network = new Network();
        network.setName("Lot");
        network.setKind(Network.Kind.DEPARTEMENT);
        network.setTerritory(setting.territoryOf("46"));
        Actor operator = setting.network(platform, network, "reseau.lot", "Bruno", "Cazals");
        LocalDate since = today().minusDays(DAYS);
        Actor library = setting.structure(
                operator,
                new Setting.Structure(
                        "Médiathèque du Causse", "90000020900016", StructureKind.LIBRARY, "Agnès Lacoste"),
                "structure.causse",
                since);
        Actor centre = setting.structure(
                operator,
                new Setting.Structure(
                        "Centre social des Deux Rives", "90000030800016", StructureKind.SOCIAL_CENTRE, "Rachid Amrani"),
                "structure.rives",
                since);
        Work counter = work(library, GRAMAT, "mediation.causse", "Louise");
        Work other = work(centre, FIGEAC, "mediation.rives", "Nicolas");
        screen.receive(library, counter.mediator(), counter.site(), counter.people(), today());
        exchange.between(counter.mediator(), other.mediator(), counter.known(12, 19), counter.known(5, 11), today());
        return library;
    }

    /** What a structure has after its first weeks. */
    private record Work(Actor mediator, Site site, List<Helped> people) {

        List<Beneficiary> known(int from, int until) {
            return people.subList(from, until).stream()
                    .map(person -> Objects.requireNonNull(person.known()))
                    .toList();
        }
    }

    private Work work(Actor administrator, String locality, String who, String firstName) throws Exception {
        String name = "Accueil de " + setting.commune(locality).name();
        Site site = setting.site(administrator, name, "1 place des Halles", locality, "Mo-Fr 09:00-12:30");
        Actor mediator = setting.mediator(administrator, who, firstName, "Delmas");
        List<Helped> people = new ArrayList<>();
        for (int i = 0; i < PEOPLE; i++) {
            Gender gender = i % 5 < 3 ? Gender.FEMALE : Gender.MALE;
            people.add(Helped.known(counter.meet(mediator, i, gender, 1940 + i * 2, locality)));
        }
        for (int i = 0; i < ACCOMPANIMENTS; i++) {
            counter.help(mediator, people.get(i % PEOPLE), today().minusDays(DAYS - i - 2L), site, i);
        }
        followUp.follow(mediator, people, today());
        return new Work(mediator, site, people);
    }

    private static LocalDate today() {
        return LocalDate.now(ZoneId.of("Europe/Paris"));
    }
}
