package org.maillage.micro.bench.inside;

import java.util.concurrent.Callable;
import org.maillage.access.boundary.Caller;
import org.maillage.access.boundary.Workplaces;
import org.maillage.platform.security.Acting;

/** Somebody with a role in two structures goes to and fro. Answers with the milliseconds of each move. */
public final class Moving implements Callable<double[]> {

    public static final int MOVES = 200;

    @Override
    public double[] call() throws Exception {
        var workplaces = Person.boundary(Workplaces.class);
        var coordinator = Person.named("coordination");
        var session = coordinator.signIn(Caller.ITSELF);
        var places = coordinator.act(workplaces::mine);
        var milliseconds = new double[MOVES];
        for (int i = 0; i < MOVES; i++) {
            var elsewhere = places.get(i % places.size()).getId();
            var actor = coordinator.signIns().resume(session).orElseThrow();
            long begun = System.nanoTime();
            Acting.as(actor, () -> {
                workplaces.move(session, elsewhere);
                return session;
            });
            milliseconds[i] = (System.nanoTime() - begun) / 1e6;
        }
        return milliseconds;
    }
}
