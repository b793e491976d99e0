package org.maillage.micro;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What the operator asked for on the command line. Passwords never come this way: other users of the machine could read them. */
public final class Options {

    /** What to do: serve, only migrate the database, verify the audit trail or the figures, measure, or start once for the class archive. */
    public enum Command {
        SERVE,
        MIGRATE,
        VERIFY_AUDIT,
        VERIFY_FIGURES,
        BENCH,
        REHEARSE
    }

    /** The least that OWASP names for Argon2id (Password Storage Cheat Sheet). */
    private static final int LEAST_PASSWORD_MEMORY = 19;

    /** A few checks run at once, beside everything else that the heap holds. */
    private static final int MOST_PASSWORD_MEMORY = 256;

    /** The options that take a value. */
    private enum Name {
        PORT("--port"),
        HOST("--host"),
        DATA("--data"),
        DB_URL("--db-url"),
        DB_USER("--db-user"),
        DB_OWNER("--db-owner"),
        DB_FEDERATION("--db-federation"),
        SMTP_URL("--smtp-url"),
        MAIL_FROM("--mail-from"),
        BASE_URL("--base-url"),
        TRUSTED_PROXIES("--trusted-proxies"),
        OPERATOR("--operator"),
        AUDIT_DAYS("--audit-days"),
        ACCOUNT_MONTHS("--account-months"),
        MAIL_DAYS("--mail-days"),
        LOG_DAYS("--log-days"),
        PASSWORD_MEMORY("--password-memory"),
        CLUSTER("--cluster"),
        CLUSTER_PORT("--cluster-port"),
        CLUSTER_INTERFACE("--cluster-interface");

        private final String text;

        Name(String text) {
            this.text = text;
        }

        static Name of(String text) {
            return Arrays.stream(values())
                    .filter(name -> name.text.equals(text))
                    .findFirst()
                    .orElseThrow(() -> new StartFailure("option.unknown", text));
        }
    }

    private final Command command;
    private final boolean help;
    private final boolean demo;
    private final Map<Name, String> values;
    private final List<String> benchArguments;

    private Options(
            Command command, boolean help, boolean demo, Map<Name, String> values, List<String> benchArguments) {
        this.command = command;
        this.help = help;
        this.demo = demo;
        this.values = values;
        this.benchArguments = benchArguments;
    }

    /** Reads the command line; a mistake in it is a {@link StartFailure} that names the option. */
    public static Options parse(String... arguments) {
        var rest = new ArrayDeque<>(List.of(arguments));
        var command = command(rest);
        if (command == Command.BENCH) {
            return new Options(command, false, false, Map.of(), List.copyOf(rest));
        }
        var help = false;
        var demo = false;
        var values = new EnumMap<Name, String>(Name.class);
        while (!rest.isEmpty()) {
            var argument = rest.removeFirst();
            switch (argument) {
                case "--help", "-h" -> help = true;
                case "--demo" -> demo = true;
                default -> readValue(argument, rest, values);
            }
        }
        var options = new Options(command, help, demo, values, List.of());
        options.check();
        return options;
    }

    private static Command command(Deque<String> arguments) {
        var first = arguments.peekFirst();
        if (first == null || first.startsWith("-")) {
            return Command.SERVE;
        }
        return switch (arguments.removeFirst()) {
            case "migrate" -> Command.MIGRATE;
            case "verify-audit" -> Command.VERIFY_AUDIT;
            case "verify-figures" -> Command.VERIFY_FIGURES;
            case "bench" -> Command.BENCH;
            case "rehearse" -> Command.REHEARSE;
            default -> throw new StartFailure("option.unknown", first);
        };
    }

    private static void readValue(String argument, Deque<String> rest, Map<Name, String> values) {
        var equals = argument.startsWith("--") ? argument.indexOf('=') : -1;
        var name = Name.of(equals < 0 ? argument : argument.substring(0, equals));
        var value = equals < 0 ? rest.pollFirst() : argument.substring(equals + 1);
        if (value == null || value.isBlank() || (equals < 0 && value.startsWith("--"))) {
            throw new StartFailure("option.value", name.text);
        }
        values.put(name, value.strip());
    }

    private void check() {
        port();
        clusterPort();
        auditDays();
        accountMonths();
        mailDays();
        logDays();
        passwordMemory();
        dbUrl().ifPresent(url -> {
            if (!url.startsWith("jdbc:mariadb:")) {
                throw new StartFailure("option.db-url", url);
            }
            if (url.contains("password=")) {
                throw new StartFailure("option.password", "--db-url");
            }
        });
        smtpUrl().ifPresent(Options::checkMailServer);
    }

    private static void checkMailServer(String url) {
        try {
            var uri = URI.create(url);
            var known = "smtp".equals(uri.getScheme()) || "smtps".equals(uri.getScheme());
            if (!known || uri.getHost() == null) {
                throw new StartFailure("option.smtp-url");
            }
            if (uri.getUserInfo() != null && uri.getUserInfo().contains(":")) {
                throw new StartFailure("option.password", "--smtp-url");
            }
        } catch (IllegalArgumentException e) {
            throw new StartFailure(e, "option.smtp-url");
        }
    }

    /** The same on this machine only, at a port that nobody knows: for a product that works and serves nobody. */
    Options unseen() throws IOException {
        var changed = new EnumMap<Name, String>(Name.class);
        changed.putAll(values);
        changed.put(Name.HOST, "127.0.0.1");
        changed.put(Name.PORT, Integer.toString(Ports.free()));
        return new Options(command, help, demo, changed, benchArguments);
    }

    public Command command() {
        return command;
    }

    public boolean help() {
        return help;
    }

    public boolean demo() {
        return demo;
    }

    public List<String> benchArguments() {
        return benchArguments;
    }

    public int port() {
        return number(Name.PORT, 8080);
    }

    public String host() {
        return values.getOrDefault(Name.HOST, "127.0.0.1");
    }

    public Path data() {
        return Path.of(values.getOrDefault(Name.DATA, "data")).toAbsolutePath().normalize();
    }

    /** The external database server; empty for the embedded one. */
    public Optional<String> dbUrl() {
        return value(Name.DB_URL);
    }

    public String dbOwner() {
        return values.getOrDefault(Name.DB_OWNER, "maillage_owner");
    }

    public String dbUser() {
        return values.getOrDefault(Name.DB_USER, "maillage_app");
    }

    public String dbFederation() {
        return values.getOrDefault(Name.DB_FEDERATION, "maillage_federation");
    }

    public Optional<String> smtpUrl() {
        return value(Name.SMTP_URL);
    }

    public Optional<String> mailFrom() {
        return value(Name.MAIL_FROM);
    }

    /** The address under which people reach the service; it is written into mails. */
    public String baseUrl() {
        return value(Name.BASE_URL).orElse(localUrl()).replaceAll("/+$", "");
    }

    /** The addresses of the proxies in front, separated by commas: they tell the address of the client. */
    public Optional<String> trustedProxies() {
        return value(Name.TRUSTED_PROXIES);
    }

    /** The address under which this machine itself reaches the service. */
    public String localUrl() {
        var shown = host().equals("0.0.0.0") || host().equals("::") ? "127.0.0.1" : host();
        var bracketed = shown.contains(":") ? "[" + shown + "]" : shown;
        return "http://" + bracketed + ":" + port();
    }

    /** The mail address of the first platform operator of a new installation. */
    public Optional<String> operator() {
        return value(Name.OPERATOR);
    }

    /** For how many days the audit trail is kept. */
    public int auditDays() {
        return days(Name.AUDIT_DAYS);
    }

    /** For how many months an account may stay unused. */
    public int accountMonths() {
        return positive(Name.ACCOUNT_MONTHS, 24, "option.months");
    }

    /** For how many days mails that have left are kept. */
    public int mailDays() {
        return days(Name.MAIL_DAYS);
    }

    /** For how many days the log is kept. */
    public int logDays() {
        return days(Name.LOG_DAYS);
    }

    /** How much memory a check of a password takes, in MB: what makes guessing dear. */
    public int passwordMemory() {
        var megabytes = positive(Name.PASSWORD_MEMORY, 64, "option.memory");
        if (megabytes < LEAST_PASSWORD_MEMORY || megabytes > MOST_PASSWORD_MEMORY) {
            throw new StartFailure("option.memory", Name.PASSWORD_MEMORY.text, megabytes);
        }
        return megabytes;
    }

    private int days(Name name) {
        return positive(name, 365, "option.days");
    }

    private int positive(Name name, int otherwise, String refusal) {
        var text = values.getOrDefault(name, Integer.toString(otherwise));
        if (!text.matches("[1-9]\\d{0,4}")) {
            throw new StartFailure(refusal, name.text, text);
        }
        return Integer.parseInt(text);
    }

    /** The nodes of the cluster as {@code host:port,...}; empty for a single node. */
    public Optional<String> cluster() {
        return value(Name.CLUSTER);
    }

    public int clusterPort() {
        return number(Name.CLUSTER_PORT, 6900);
    }

    public String clusterInterface() {
        return values.getOrDefault(Name.CLUSTER_INTERFACE, "127.0.0.1");
    }

    private Optional<String> value(Name name) {
        return Optional.ofNullable(values.get(name));
    }

    private int number(Name name, int otherwise) {
        var text = values.get(name);
        if (text == null) {
            return otherwise;
        }
        if (!text.matches("\\d{1,5}") || Integer.parseInt(text) < 1 || Integer.parseInt(text) > 65_535) {
            throw new StartFailure("option.port", name.text, text);
        }
        return Integer.parseInt(text);
    }
}
