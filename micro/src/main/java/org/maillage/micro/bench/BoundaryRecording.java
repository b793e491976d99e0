package org.maillage.micro.bench;

import java.time.ZoneId;
import java.util.List;
import java.util.concurrent.Callable;
import javax.naming.NamingException;
import org.maillage.access.boundary.Caller;
import org.maillage.access.boundary.SignIns;
import org.maillage.activities.boundary.Activities;
import org.maillage.activities.entity.Activity;
import org.maillage.activities.entity.Theme;
import org.maillage.beneficiaries.entity.Gender;
import org.maillage.federation.entity.AgeBand;
import org.maillage.platform.security.Acting;

/**
 * A mediator of the demonstration records one activity after the other, through the same boundary as the page: guards, validation,
 * transaction, and the mark for the counting, which goes on beside as it always does. It runs inside the application, see {@link
 * InsideApplication}, and returns the milliseconds of each recording.
 */
public final class BoundaryRecording implements Callable<double[]> {

    static final int RECORDINGS = 2_000;
    private static final int WARM_UP = 500;
    private static final String MEDIATOR = "mediation@demo.maillage.example";
    private static final String PASSWORD = "demonstration-maillage";
    private static final ZoneId ZONE = ZoneId.of("Europe/Paris");

    @Override
    public double[] call() throws Exception {
        var signIns = boundary(SignIns.class);
        var activities = boundary(Activities.class);
        var mediator = signIns.resume(
                        signIns.signIn(MEDIATOR, PASSWORD, Caller.ITSELF).requireSession())
                .orElseThrow();
        return Acting.as(mediator, () -> {
            record(activities, WARM_UP);
            return record(activities, RECORDINGS);
        });
    }

    private static <T> T boundary(Class<T> type) throws NamingException {
        return type.cast(InsideApplication.boundary(type.getSimpleName()));
    }

    private static double[] record(Activities activities, int count) {
        var milliseconds = new double[count];
        for (int i = 0; i < count; i++) {
            var activity = filled(activities.draft(ZONE));
            long begun = System.nanoTime();
            activities.record(activity);
            milliseconds[i] = (System.nanoTime() - begun) / 1e6;
        }
        return milliseconds;
    }

    private static Activity filled(Activity draft) {
        draft.setDigitalThemes(List.of(Theme.EMAIL));
        draft.setProcedureThemes(List.of(Theme.PAPERS));
        draft.getPerson().setGender(Gender.FEMALE);
        draft.getPerson().setAges(new AgeBand(60, 74));
        return draft;
    }
}
