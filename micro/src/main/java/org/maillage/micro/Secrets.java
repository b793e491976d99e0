package org.maillage.micro;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.KeyPairGenerator;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.stream.Collectors;

/** The passwords of this installation, made at its first start and kept in a file that only its user can read. */
final class Secrets {

    private static final int BYTES = 32;

    /** A secret, by its key in the file and the environment variable that takes precedence over the file. */
    enum Name {
        OWNER("db.owner.password", "MAILLAGE_DB_OWNER_PASSWORD"),
        APPLICATION("db.application.password", "MAILLAGE_DB_PASSWORD"),
        FEDERATION("db.federation.password", "MAILLAGE_FEDERATION_DB_PASSWORD"),
        /** Encrypts the secrets of second factors. Nodes that share a database share it: whoever loses it sets them up anew. */
        SECRET_KEY("secret.key", "MAILLAGE_SECRET_KEY"),
        /** Signs what networks publish. It is kept as long as anybody cites them: with another one, no signature matches any more. */
        SIGNATURE_KEY("signature.key", "MAILLAGE_SIGNATURE_KEY") {
            @Override
            String make() {
                return keyPair();
            }
        };

        final String key;
        final String variable;

        Name(String key, String variable) {
            this.key = key;
            this.variable = variable;
        }

        /** A new one. */
        String make() {
            var bytes = new byte[BYTES];
            new SecureRandom().nextBytes(bytes);
            return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
        }
    }

    private final Path file;
    private final Map<String, String> environment;
    private final Properties properties = new Properties();

    private Secrets(Path file, Map<String, String> environment) {
        this.file = file;
        this.environment = environment;
    }

    static Secrets open(Path file, Map<String, String> environment) throws IOException {
        var secrets = new Secrets(file, environment);
        if (Files.exists(file)) {
            Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-------"));
            try (var reader = Files.newBufferedReader(file)) {
                secrets.properties.load(reader);
            }
        }
        return secrets;
    }

    /** A secret given by the operator, or one already kept. */
    Optional<String> find(Name name) {
        return Optional.ofNullable(environment.get(name.variable))
                .filter(value -> !value.isEmpty())
                .or(() -> Optional.ofNullable(properties.getProperty(name.key)));
    }

    /** A secret given by the operator, or one already kept, or a new one that is kept from now on. */
    String findOrCreate(Name name) throws IOException {
        var found = find(name);
        return found.isPresent() ? found.get() : createAndKeep(name);
    }

    private String createAndKeep(Name name) throws IOException {
        var secret = name.make();
        properties.setProperty(name.key, secret);
        save();
        return secret;
    }

    /** Both keys stand together: Java does not compute the public one from the other. */
    private static String keyPair() {
        try {
            var pair = KeyPairGenerator.getInstance("Ed25519").generateKeyPair();
            var encoder = Base64.getEncoder();
            return encoder.encodeToString(pair.getPrivate().getEncoded()) + "."
                    + encoder.encodeToString(pair.getPublic().getEncoded());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has Ed25519", e);
        }
    }

    /** Written beside and moved into place, so that a crash never leaves half a file. */
    private void save() throws IOException {
        var next = file.resolveSibling(file.getFileName() + ".next");
        Files.deleteIfExists(next);
        var content = properties.stringPropertyNames().stream()
                .sorted()
                .map(key -> key + "=" + properties.getProperty(key) + "\n")
                .collect(Collectors.joining());
        var ownerOnly = PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"));
        var options = Set.of(StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE, StandardOpenOption.SYNC);
        try (var channel = Files.newByteChannel(next, options, ownerOnly)) {
            channel.write(ByteBuffer.wrap(content.getBytes(StandardCharsets.UTF_8)));
        }
        Files.move(next, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }
}
