package org.maillage.systemtest.container;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.maillage.notifications.MailWritten;

/** The mails that were written in this server. */
@ApplicationScoped
public class Mails {

    private static final Pattern TOKEN = Pattern.compile("token=([A-Za-z0-9_-]+)");
    private static final int PATIENCE_MILLIS = 10_000;
    private static final int PAUSE_MILLIS = 50;

    private final List<MailWritten> written = new CopyOnWriteArrayList<>();
    private final Set<String> deadly = ConcurrentHashMap.newKeySet();

    /** The next mail to this address is the last thing that its writer does. */
    void dieAt(String address) {
        deadly.add(address);
    }

    void onWriting(@Observes MailWritten mail) {
        if (deadly.remove(mail.recipient())) {
            throw new IllegalStateException("Died");
        }
    }

    void onMail(@Observes(during = TransactionPhase.AFTER_SUCCESS) MailWritten mail) {
        written.add(mail);
    }

    List<String> to(String address) {
        return written.stream()
                .filter(mail -> mail.recipient().equals(address))
                .map(MailWritten::body)
                .toList();
    }

    /** Waits until so many links have been sent to this address, and returns the token of the newest. */
    String token(String address, int links) throws InterruptedException {
        for (int waited = 0; waited < PATIENCE_MILLIS; waited += PAUSE_MILLIS) {
            List<String> tokens = to(address).stream()
                    .map(TOKEN::matcher)
                    .filter(Matcher::find)
                    .map(link -> link.group(1))
                    .toList();
            if (tokens.size() >= links) {
                return tokens.get(tokens.size() - 1);
            }
            Thread.sleep(PAUSE_MILLIS);
        }
        throw new AssertionError("No mail with a link to " + address);
    }
}
