package org.maillage.micro.bench.inside;

import java.time.ZoneId;
import java.util.List;
import java.util.concurrent.Callable;
import org.maillage.activities.boundary.Activities;
import org.maillage.activities.entity.Activity;
import org.maillage.activities.entity.Theme;
import org.maillage.beneficiaries.entity.Gender;
import org.maillage.federation.entity.AgeBand;

/**
 * A mediator records one activity after the other, through the same boundary as the page: guards, validation, transaction, trail, and
 * the mark for the counting, which goes on beside as it always does. Answers with the milliseconds of each recording.
 */
public final class Recording implements Callable<double[]> {

    public static final int RECORDINGS = 2_000;
    private static final int WARM_UP = 500;
    private static final ZoneId ZONE = ZoneId.of("Europe/Paris");

    @Override
    public double[] call() throws Exception {
        var activities = Person.boundary(Activities.class);
        return Person.named("mediation").act(() -> {
            record(activities, WARM_UP);
            return record(activities, RECORDINGS);
        });
    }

    static double[] record(Activities activities, int count) {
        var milliseconds = new double[count];
        for (int i = 0; i < count; i++) {
            var activity = filled(activities.draft(ZONE));
            long begun = System.nanoTime();
            activities.record(activity);
            milliseconds[i] = (System.nanoTime() - begun) / 1e6;
        }
        return milliseconds;
    }

    static Activity filled(Activity draft) {
        draft.setDigitalThemes(List.of(Theme.EMAIL));
        draft.setProcedureThemes(List.of(Theme.PAPERS));
        draft.getPerson().setGender(Gender.FEMALE);
        draft.getPerson().setAges(new AgeBand(60, 74));
        return draft;
    }
}
