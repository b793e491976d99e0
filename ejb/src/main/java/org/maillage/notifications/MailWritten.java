package org.maillage.notifications;

/** A mail was put into the queue. Told within the transaction, inside this process only. */
public record MailWritten(String recipient, String body) {}
