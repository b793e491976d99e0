package org.maillage.platform.config;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.file.Path;
import java.util.Base64;
import java.util.Optional;
import java.util.Set;
import org.eclipse.microprofile.config.Config;

/** The settings that the launcher hands over as MicroProfile Config properties. */
@ApplicationScoped
public class Settings {

    private static final String DEMO_DOMAIN = "@demo.maillage.example";
    private static final String DEMO_OPERATOR = "operateur" + DEMO_DOMAIN;

    @Inject
    private Config config;

    /** Address under which people reach the product, without a slash at the end; links in mails start with it. */
    public String baseUrl() {
        return config.getOptionalValue("maillage.base-url", String.class).orElse("http://127.0.0.1:8080");
    }

    /** {@code smtp://user:password@host:port} or {@code smtps://...}; empty means that mails are written as files. */
    public Optional<String> smtpUrl() {
        return config.getOptionalValue("maillage.smtp-url", String.class);
    }

    /** Where mails are written when there is no SMTP server. */
    public Path mailDirectory() {
        return Path.of(
                config.getOptionalValue("maillage.mail.directory", String.class).orElse("data/mail"));
    }

    /** Where the archives of structures are made; on a cluster all nodes share it. */
    public Path exportDirectory() {
        return Path.of(config.getOptionalValue("maillage.export.directory", String.class)
                .orElse("data/exports"));
    }

    /** Where a platform operator puts an archive that is to be read. */
    public Path importDirectory() {
        return Path.of(config.getOptionalValue("maillage.import.directory", String.class)
                .orElse("data/imports"));
    }

    /** Sender of every mail. */
    public String mailFrom() {
        return config.getOptionalValue("maillage.mail.from", String.class).orElse("maillage@localhost");
    }

    /** Addresses of the proxies in front, which tell the address of the client; nobody else is believed. */
    public Set<String> trustedProxies() {
        return config.getOptionalValue("maillage.trusted-proxies", String.class)
                .map(list -> Set.of(list.strip().split("[ ,]+")))
                .orElse(Set.of());
    }

    /** Whether the living example is to be created. */
    public boolean demo() {
        return config.getOptionalValue("maillage.demo", Boolean.class).orElse(false);
    }

    /**
     * Whether an account is one of the living example, while the product shows it: its password is public anyway, so nothing is
     * asked of it beyond that. Without {@code --demo} nobody is exempt, whatever the address.
     */
    public boolean isDemonstration(String email) {
        return demo() && email.endsWith(DEMO_DOMAIN);
    }

    /** The key with which secrets of people are encrypted at rest, and from which others are derived: 32 bytes, the same on every node. */
    public byte[] secret() {
        String text = config.getValue("maillage.secret-key", String.class);
        return Base64.getDecoder().decode(text.replace('-', '+').replace('_', '/'));
    }

    /**
     * The key pair with which publications are signed (Ed25519), the same on every node: the private key (PKCS#8) and the public one
     * (X.509), in base 64 with a dot in between.
     */
    public String signatureKey() {
        return config.getValue("maillage.signature-key", String.class);
    }

    /** For how many months an account may stay unused. */
    public int accountMonths() {
        return number("maillage.retention.account-months", 24);
    }

    /** For how many days mails that have left, invitations and refused requests of structures are kept. */
    public int mailDays() {
        return number("maillage.retention.mail-days", 365);
    }

    /** For how many days the log files are kept; the launcher deletes them. */
    public int logDays() {
        return number("maillage.retention.log-days", 365);
    }

    /** For how many days the audit trail is kept; the launcher deletes its events. */
    public int auditDays() {
        return number("maillage.retention.audit-days", 365);
    }

    /** How much memory a check of a password takes, in MB. */
    public int passwordMemory() {
        return number("maillage.password-memory", 64);
    }

    private int number(String key, int otherwise) {
        return config.getOptionalValue(key, Integer.class).orElse(otherwise);
    }

    /** Address of the first platform operator of a new installation, who receives an invitation. */
    public Optional<String> operatorEmail() {
        return demo() ? Optional.of(DEMO_OPERATOR) : config.getOptionalValue("maillage.operator.email", String.class);
    }
}
