package org.maillage.notifications;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.mail.Authenticator;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.PasswordAuthentication;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.io.OutputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Properties;
import org.jspecify.annotations.Nullable;
import org.maillage.platform.config.Settings;

/** Hands a mail to the SMTP server, or writes it as a file when none is set. */
@ApplicationScoped
class MailTransport {

    /** The mail did not leave; it may later. */
    static final class RefusedException extends Exception {
        private static final long serialVersionUID = 1L;

        RefusedException(Exception cause) {
            // The message of the cause may hold the recipient's address, which does not belong in a log.
            super(cause.getClass().getSimpleName(), cause);
        }
    }

    private static final String PATIENCE_MILLIS = "10000";

    @Inject
    private Settings settings;

    void send(Mail mail) throws RefusedException {
        try {
            URI server = settings.smtpUrl().map(URI::create).orElse(null);
            if (server == null) {
                write(mail, compose(mail, Session.getInstance(new Properties())));
            } else {
                Transport.send(compose(mail, session(server)));
            }
        } catch (MessagingException | IOException e) {
            throw new RefusedException(e);
        }
    }

    private MimeMessage compose(Mail mail, Session session) throws MessagingException {
        MimeMessage message = new MimeMessage(session);
        message.setFrom(new InternetAddress(settings.mailFrom()));
        message.setRecipient(Message.RecipientType.TO, new InternetAddress(mail.recipient(), true));
        message.setSubject(mail.subject(), StandardCharsets.UTF_8.name());
        message.setText(mail.body(), StandardCharsets.UTF_8.name());
        message.setHeader(
                "Date",
                DateTimeFormatter.RFC_1123_DATE_TIME.format(mail.createdAt().atOffset(ZoneOffset.UTC)));
        message.setHeader("Auto-Submitted", "auto-generated");
        return message;
    }

    private void write(Mail mail, MimeMessage message) throws IOException, MessagingException {
        Path directory = Files.createDirectories(settings.mailDirectory());
        Path unfinished = directory.resolve(mail.getId() + ".part");
        try (OutputStream out = Files.newOutputStream(unfinished)) {
            message.writeTo(out);
        }
        Files.move(unfinished, directory.resolve(mail.getId() + ".eml"), StandardCopyOption.ATOMIC_MOVE);
    }

    private static Session session(URI server) {
        String protocol = server.getScheme();
        Properties properties = new Properties();
        properties.put("mail.transport.protocol", protocol);
        properties.put("mail." + protocol + ".host", server.getHost());
        if (server.getPort() > 0) {
            properties.put("mail." + protocol + ".port", String.valueOf(server.getPort()));
        }
        properties.put("mail." + protocol + ".starttls.enable", "true");
        properties.put("mail." + protocol + ".connectiontimeout", PATIENCE_MILLIS);
        properties.put("mail." + protocol + ".timeout", PATIENCE_MILLIS);
        properties.put("mail." + protocol + ".writetimeout", PATIENCE_MILLIS);
        properties.put("mail." + protocol + ".auth", String.valueOf(server.getUserInfo() != null));
        return Session.getInstance(properties, authenticator(server.getUserInfo()));
    }

    private static @Nullable Authenticator authenticator(@Nullable String userInfo) {
        if (userInfo == null) {
            return null;
        }
        int colon = userInfo.indexOf(':');
        String user = colon < 0 ? userInfo : userInfo.substring(0, colon);
        String password = colon < 0 ? "" : userInfo.substring(colon + 1);
        return new Authenticator() {
            @Override
            protected PasswordAuthentication getPasswordAuthentication() {
                return new PasswordAuthentication(user, password);
            }
        };
    }
}
