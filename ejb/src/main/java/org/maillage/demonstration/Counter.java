package org.maillage.demonstration;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.maillage.activities.boundary.Activities;
import org.maillage.activities.entity.Activity;
import org.maillage.activities.entity.Autonomy;
import org.maillage.activities.entity.PlaceKind;
import org.maillage.activities.entity.Referral;
import org.maillage.activities.entity.Theme;
import org.maillage.beneficiaries.boundary.Beneficiaries;
import org.maillage.beneficiaries.entity.Beneficiary;
import org.maillage.beneficiaries.entity.Gender;
import org.maillage.beneficiaries.entity.SocialStatus;
import org.maillage.platform.security.Actor;
import org.maillage.sites.entity.Site;

/** What a mediator of the demonstration does at the counter. */
@ApplicationScoped
class Counter {

    /** What people came for, over and over in this order. */
    private static final List<Set<Theme>> NEEDS = List.of(
            EnumSet.of(Theme.SOCIAL),
            EnumSet.of(Theme.EMAIL),
            EnumSet.of(Theme.MONEY),
            EnumSet.of(Theme.HARDWARE),
            EnumSet.of(Theme.PAPERS),
            EnumSet.of(Theme.BROWSING),
            EnumSet.of(Theme.SOCIAL, Theme.EMAIL),
            EnumSet.of(Theme.EMPLOYMENT, Theme.WORK),
            EnumSet.of(Theme.HEALTH),
            EnumSet.of(Theme.SECURITY));

    private static final List<Autonomy> AUTONOMIES = List.of(Autonomy.values());
    private static final List<Integer> MINUTES = List.of(30, 45, 60, 30, 90, 15, 30, 60);

    @Inject
    private Beneficiaries beneficiaries;

    @Inject
    private Activities activities;

    /** Opens the file of a person. */
    Beneficiary meet(Actor mediator, int number, Gender gender, int birthYear, String communeCode) throws Exception {
        Beneficiary person = new Beneficiary();
        person.setFirstName(Names.first(gender, number));
        person.setLastName(Names.last(number));
        person.setGender(gender);
        person.setBirthYear(birthYear);
        person.setStatus(statusOf(birthYear, number));
        person.setCommuneCode(communeCode);
        return Cast.as(mediator, () -> {
            beneficiaries.save(person);
            return person;
        });
    }

    /** Records one accompaniment; {@code number} decides what it was about. */
    void help(Actor mediator, Helped helped, LocalDate day, Site site, int number) throws Exception {
        Cast.as(mediator, () -> {
            Activity activity = activities.draft(ZoneId.of("Europe/Paris"));
            activity.setDate(day);
            activity.setMinutes(MINUTES.get(number % MINUTES.size()));
            activity.setPlace(PlaceKind.SITE);
            activity.setSite(site);
            activity.getPerson().setBeneficiary(helped.known());
            activity.getPerson().setAges(helped.ages());
            activity.getPerson().setGender(helped.gender());
            activity.getPerson().setStatus(helped.status());
            Set<Theme> needs = NEEDS.get(number % NEEDS.size());
            activity.setDigitalThemes(needs);
            activity.setProcedureThemes(needs);
            activity.setAutonomy(number % 7 == 0 ? null : AUTONOMIES.get(number % AUTONOMIES.size()));
            activity.setReferral(number % 9 == 0 ? Referral.SOCIAL_SUPPORT : null);
            activities.record(activity);
            return true;
        });
    }

    private static SocialStatus statusOf(int birthYear, int number) {
        if (birthYear < 1957) {
            return SocialStatus.RETIRED;
        }
        if (birthYear > 1998) {
            return SocialStatus.SCHOOL;
        }
        return number % 3 == 0 ? SocialStatus.UNEMPLOYED : SocialStatus.EMPLOYED;
    }
}
