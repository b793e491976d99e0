package org.maillage.demonstration;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.maillage.access.boundary.Caller;
import org.maillage.access.boundary.Invitations;
import org.maillage.access.boundary.NewAccount;
import org.maillage.access.boundary.SignIns;
import org.maillage.notifications.MailWritten;
import org.maillage.platform.config.Settings;
import org.maillage.platform.security.Acting;
import org.maillage.platform.security.Actor;

/** The people of the demonstration: they open the mails they receive, choose a password, sign in and act. */
@ApplicationScoped
class Cast {

    static final String PASSWORD = "demonstration-maillage";
    private static final String DOMAIN = "@demo.maillage.example";
    private static final Pattern LINK = Pattern.compile("token=([A-Za-z0-9_-]+)");

    @Inject
    private Settings settings;

    @Inject
    private Invitations invitations;

    @Inject
    private SignIns signIns;

    private final Map<String, String> links = new ConcurrentHashMap<>();

    void onMail(@Observes MailWritten mail) {
        Matcher link = LINK.matcher(mail.body());
        if (settings.demo() && mail.recipient().endsWith(DOMAIN) && link.find()) {
            links.put(mail.recipient(), link.group(1));
        }
    }

    static String address(String who) {
        return who + DOMAIN;
    }

    /** The person opens the invitation they received, gives a name and chooses the password of the demonstration. */
    Actor join(String who, String firstName, String lastName) {
        String token = link(who);
        NewAccount person = new NewAccount();
        person.setFirstName(firstName);
        person.setLastName(lastName);
        person.setPassword(PASSWORD);
        invitations.accept(token, person);
        return signIns.resume(
                        signIns.signIn(address(who), PASSWORD, Caller.ITSELF).requireSession())
                .orElseThrow();
    }

    /** A person who has an account opens one more invitation. */
    void joinAgain(String who) {
        invitations.acceptWithAccount(link(who), PASSWORD, Caller.ITSELF);
    }

    private String link(String who) {
        String token = links.remove(address(who));
        if (token == null) {
            throw new IllegalStateException("No invitation reached " + who);
        }
        return token;
    }

    /** What a person does after signing in. */
    static <T> T as(Actor actor, Callable<T> work) throws Exception {
        return Acting.as(actor, work);
    }
}
