package org.maillage.notifications;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

/** Takes the mails to send. A mail leaves if, and only if, the transaction that caused it is committed. */
@ApplicationScoped
public class Outbox {

    private static final String TEXTS = "org.maillage.notifications.mails";

    @PersistenceContext
    private EntityManager entities;

    @Inject
    private Event<MailWritten> written;

    /**
     * Puts a mail into the queue.
     *
     * @param text name of the mail: its subject and body stand in the bundle under {@code <text>.subject} and {@code <text>.body}
     * @param arguments what the texts refer to as {0}, {1}, ...
     */
    public void send(String recipient, Locale locale, String text, Object... arguments) {
        ResourceBundle texts = ResourceBundle.getBundle(TEXTS, locale);
        String subject = new MessageFormat(texts.getString(text + ".subject"), locale).format(arguments);
        String body = new MessageFormat(texts.getString(text + ".body"), locale).format(arguments);
        // A line break in a name would start a header of its own.
        entities.persist(new Mail(recipient, subject.replaceAll("[\\r\\n]+", " "), body));
        written.fire(new MailWritten(recipient, body));
    }

    /** Deletes what was sent, or is still to be sent, to an address that nobody has any more. */
    public int forget(String recipient) {
        return entities.createQuery("delete from Mail m where m.recipient = :recipient")
                .setParameter("recipient", recipient)
                .executeUpdate();
    }
}
