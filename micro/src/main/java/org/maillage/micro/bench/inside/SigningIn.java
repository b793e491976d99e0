package org.maillage.micro.bench.inside;

import java.util.concurrent.Callable;
import org.maillage.access.boundary.Caller;

/** A mediator signs in again and again, with nobody else on the machine. Answers with the milliseconds of each sign-in. */
public final class SigningIn implements Callable<double[]> {

    public static final int SIGN_INS = 100;
    private static final int WARM_UP = 10;

    @Override
    public double[] call() throws Exception {
        var mediator = Person.named("mediation");
        for (int i = 0; i < WARM_UP; i++) {
            mediator.signIn(Caller.ITSELF);
        }
        var milliseconds = new double[SIGN_INS];
        for (int i = 0; i < SIGN_INS; i++) {
            long begun = System.nanoTime();
            mediator.signIn(Caller.ITSELF);
            milliseconds[i] = (System.nanoTime() - begun) / 1e6;
        }
        return milliseconds;
    }
}
