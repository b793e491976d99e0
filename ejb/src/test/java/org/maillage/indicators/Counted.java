package org.maillage.indicators;

import java.util.List;
import java.util.Map;
import org.maillage.activities.entity.Activity;
import org.maillage.activities.entity.Equipment;
import org.maillage.activities.entity.PartnerOffice;
import org.maillage.activities.entity.Person;
import org.maillage.activities.entity.Theme;

/** What the database tells of an activity to whoever counts. */
final class Counted {

    /** Nobody's name is known: every file is somebody else. */
    static final Identities IDENTITIES = new Identities(new byte[32], "network", Map.of());

    private Counted() {}

    static Act of(Activity activity) {
        return of(activity, 0);
    }

    /** @param kilometres there and back */
    static Act of(Activity activity, int kilometres) {
        PartnerOffice office = activity.getMeans().getOffice();
        return new Act(
                activity.getId().toString(),
                activity.getDate(),
                activity.getMinutes(),
                activity.getKind(),
                activity.getPlace(),
                activity.getSite() == null ? null : activity.getSite().getId().toString(),
                activity.getCommuneCode(),
                activity.getAutonomy(),
                activity.getReferral(),
                Theme.bits(activity.getThemes()),
                Equipment.bits(activity.getMeans().getEquipment()),
                office == null ? null : office.getId().toString(),
                office == null ? null : office.getOrganisation(),
                kilometres,
                List.of(),
                activity.getPeople().stream().map(Counted::of).toList(),
                activity.getHeadcount());
    }

    private static Helped of(Person person) {
        return new Helped(
                person.getBeneficiary() == null
                        ? null
                        : person.getBeneficiary().getId().toString(),
                person.isHelpedBefore(),
                person.getGender(),
                person.getStatus(),
                person.getAges(),
                person.getResidenceCode());
    }
}
