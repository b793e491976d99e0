package org.maillage.micro.bench.inside;

import java.util.concurrent.Callable;
import javax.naming.NamingException;
import org.maillage.access.boundary.Caller;
import org.maillage.access.boundary.SignIns;
import org.maillage.micro.bench.InsideApplication;
import org.maillage.platform.security.Acting;
import org.maillage.platform.security.Actor;

/** A person of the demonstration. */
record Person(SignIns signIns, String email) {

    private static final String PASSWORD = "demonstration-maillage";

    static Person named(String who) throws NamingException {
        return new Person(boundary(SignIns.class), who + "@demo.maillage.example");
    }

    static <T> T boundary(Class<T> type) throws NamingException {
        return type.cast(InsideApplication.boundary(type.getSimpleName()));
    }

    /** Signs in and returns the token of the session. */
    String signIn(Caller caller) {
        return signIns.signIn(email, PASSWORD, caller).requireSession();
    }

    /** Signs in and acts. */
    <T> T act(Callable<T> work) throws Exception {
        return Acting.as(actor(), work);
    }

    Actor actor() {
        return signIns.resume(signIn(Caller.ITSELF)).orElseThrow();
    }
}
