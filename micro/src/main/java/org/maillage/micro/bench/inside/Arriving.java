package org.maillage.micro.bench.inside;

import java.time.YearMonth;
import java.time.ZoneId;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import org.maillage.activities.boundary.Activities;
import org.maillage.federation.boundary.Dashboard;
import org.maillage.federation.boundary.FigureQuery;
import org.maillage.federation.boundary.Figures;
import org.maillage.platform.security.Acting;
import org.maillage.platform.security.Actor;

/**
 * A mediator records an activity, and the région looks at its running year again and again until it stands in its figures. Answers with the
 * milliseconds from the end of the recording until then.
 */
public final class Arriving implements Callable<double[]> {

    private static final int RECORDINGS = 20;
    private static final int ENOUGH = 20;
    private static final int HIDDEN = -1;
    private static final long LOOK_MILLISECONDS = 50;

    @Override
    public double[] call() throws Exception {
        var mediator = Person.named("mediation").actor();
        var region = Person.named("region").actor();
        // So many that their number may be shown.
        for (int i = 0; i < ENOUGH; i++) {
            record(mediator);
        }
        while (read(region) == HIDDEN) {
            TimeUnit.MILLISECONDS.sleep(LOOK_MILLISECONDS);
        }
        var milliseconds = new double[RECORDINGS];
        for (int i = 0; i < RECORDINGS; i++) {
            milliseconds[i] = arrives(mediator, region);
        }
        return milliseconds;
    }

    private static double arrives(Actor mediator, Actor region) throws Exception {
        int before = read(region);
        record(mediator);
        long recorded = System.nanoTime();
        while (read(region) == before) {
            TimeUnit.MILLISECONDS.sleep(LOOK_MILLISECONDS);
        }
        return (System.nanoTime() - recorded) / 1e6;
    }

    private static void record(Actor mediator) throws Exception {
        var activities = Person.boundary(Activities.class);
        Acting.as(mediator, () -> {
            activities.record(Recording.filled(activities.draft(ZoneId.of("Europe/Paris"))));
            return true;
        });
    }

    private static int read(Actor region) throws Exception {
        var figures = Person.boundary(Figures.class);
        var year = YearMonth.of(Reading.lastYear() + 1, 1);
        var accompaniments = Acting.as(
                region,
                () -> figures.read(new FigureQuery(year, year.plusMonths(11), null))
                        .total(Dashboard.ACCOMPANIMENTS)
                        .amount());
        return accompaniments == null ? HIDDEN : accompaniments;
    }
}
