package org.maillage.systemtest.browser;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.GreenMailUtil;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.Address;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** A real SMTP server that keeps what the product sends. */
public final class MailServer implements SuiteExtension.Closing {

    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final Pattern LINK = Pattern.compile("https?://\\S+");

    private final GreenMail server = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));

    public MailServer() {
        server.start();
    }

    /** For {@code --smtp-url}. */
    public String url() {
        return "smtp://127.0.0.1:" + server.getSmtp().getPort();
    }

    /** All mails so far, as they came over the wire. */
    public List<MimeMessage> all() {
        return List.of(server.getReceivedMessages());
    }

    /** All mails to this address so far, oldest first. */
    public List<MimeMessage> to(String address) {
        return Stream.of(server.getReceivedMessages())
                .filter(mail -> isFor(mail, address))
                .toList();
    }

    /** The text of the newest mail to this address, as soon as there is one with these words. */
    public String waitForMail(String address, String words) {
        Instant end = Instant.now().plus(PATIENCE);
        int seen;
        do {
            seen = server.getReceivedMessages().length;
            List<String> texts = to(address).stream()
                    .map(MailServer::text)
                    .filter(text -> text.contains(words))
                    .toList();
            if (!texts.isEmpty()) {
                return texts.get(texts.size() - 1);
            }
            server.waitForIncomingEmail(500, seen + 1);
        } while (Instant.now().isBefore(end));
        throw new AssertionError("No mail to " + address + " with: " + words);
    }

    /** The first link in a mail, to follow it as the addressee does. */
    public static String link(String text) {
        Matcher link = LINK.matcher(text);
        if (!link.find()) {
            throw new AssertionError("No link in: " + text);
        }
        return link.group();
    }

    private static boolean isFor(MimeMessage mail, String address) {
        try {
            Address[] recipients = mail.getRecipients(Message.RecipientType.TO);
            return Arrays.stream(recipients)
                    .anyMatch(recipient -> recipient.toString().contains(address));
        } catch (MessagingException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String text(MimeMessage mail) {
        try {
            return mail.getSubject() + "\n" + mail.getContent();
        } catch (MessagingException e) {
            throw new IllegalStateException(GreenMailUtil.getWholeMessage(mail), e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        server.stop();
    }
}
