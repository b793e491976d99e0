package org.maillage.micro.bench.inside;

import java.util.concurrent.Callable;
import org.maillage.activities.boundary.Activities;

/** A mediator records some activities, as in {@link Recording}. Answers with the milliseconds of each recording. */
public final class RecordingTurn implements Callable<double[]> {

    private static final int RECORDINGS = 170;

    @Override
    public double[] call() throws Exception {
        var activities = Person.boundary(Activities.class);
        return Person.named("mediation").act(() -> Recording.record(activities, RECORDINGS));
    }
}
