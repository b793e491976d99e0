package org.maillage.demonstration;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.maillage.activities.boundary.Activities;
import org.maillage.activities.boundary.PartnerOffices;
import org.maillage.activities.entity.Activity;
import org.maillage.activities.entity.ActivityKind;
import org.maillage.activities.entity.PartnerOffice;
import org.maillage.activities.entity.PartnerOrganisation;
import org.maillage.activities.entity.PlaceKind;
import org.maillage.activities.entity.Theme;
import org.maillage.platform.security.Actor;
import org.maillage.sites.entity.Site;

/** The video receptions of a structure with the offices of two partners, some way from there. */
@ApplicationScoped
class Screen {

    private static final int RECEPTIONS = 7;
    private static final int KILOMETRES = 57;
    private static final String CAHORS = "46042";

    @Inject
    private PartnerOffices offices;

    @Inject
    private Activities activities;

    void receive(Actor administrator, Actor mediator, Site site, List<Helped> people, LocalDate today)
            throws Exception {
        PartnerOffice allowances = office(administrator, site, "CAF de Cahors", PartnerOrganisation.CAF);
        PartnerOffice health = office(administrator, site, "CPAM du Lot", PartnerOrganisation.CPAM);
        for (int i = 0; i < 2 * RECEPTIONS; i++) {
            Helped helped = people.get(i * 2);
            PartnerOffice office = i % 2 == 0 ? allowances : health;
            LocalDate day = today.minusDays(3L + i * 3L);
            Cast.as(mediator, () -> {
                Activity reception = reception(office, site, day);
                reception.getPerson().setBeneficiary(helped.known());
                activities.record(reception);
                return true;
            });
        }
    }

    private PartnerOffice office(Actor administrator, Site site, String name, PartnerOrganisation organisation)
            throws Exception {
        PartnerOffice office = new PartnerOffice();
        office.setName(name);
        office.setOrganisation(organisation);
        office.setCommuneCode(CAHORS);
        return Cast.as(administrator, () -> {
            offices.save(office, Map.of(site.getId(), KILOMETRES));
            return office;
        });
    }

    private Activity reception(PartnerOffice office, Site site, LocalDate day) {
        Activity reception = activities.draft(ZoneId.of("Europe/Paris"));
        reception.setKind(ActivityKind.VIDEO);
        reception.setDate(day);
        reception.setPlace(PlaceKind.SITE);
        reception.setSite(site);
        reception.getMeans().setOffice(office);
        reception.setProcedureThemes(Set.of(Theme.SOCIAL));
        return reception;
    }
}
