package org.maillage.indicators;

import org.maillage.activities.entity.Activity;
import org.maillage.activities.entity.Person;
import org.maillage.activities.entity.Theme;

/** What the database tells of an activity to whoever counts. */
final class Counted {

    private Counted() {}

    static Accompaniment of(Activity activity) {
        Person person = activity.getPerson();
        Helped helped = new Helped(
                person.getBeneficiary() == null
                        ? null
                        : person.getBeneficiary().getId().toString(),
                person.isHelpedBefore(),
                person.getGender(),
                person.getStatus(),
                person.getAges(),
                person.getResidenceCode());
        return new Accompaniment(
                activity.getDate(),
                activity.getMinutes(),
                activity.getPlace(),
                activity.getSite() == null ? null : activity.getSite().getId().toString(),
                activity.getCommuneCode(),
                helped,
                activity.getAutonomy(),
                activity.getReferral(),
                Theme.bits(activity.getThemes()));
    }
}
