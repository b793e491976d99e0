package org.maillage.micro.bench.inside;

import java.util.concurrent.Callable;
import org.maillage.platform.security.Acting;

/** The région is read once, when nothing is known of it any more. Answers with its milliseconds. */
public final class ReadingAnew extends ReadingNetwork {

    /** The system property that says which period is read. */
    public static final String LOOK = "maillage.bench.look";

    public ReadingAnew() {
        super(null);
    }

    @Override
    public double[] call() throws Exception {
        Callable<double[]> look = () -> new double[] {look(Integer.getInteger(LOOK, 0))};
        return Acting.as(reader(), look);
    }
}
