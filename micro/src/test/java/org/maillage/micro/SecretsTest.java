package org.maillage.micro;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.KeyFactory;
import java.security.Signature;
import java.security.spec.PKCS8EncodedKeySpec;
import java.security.spec.X509EncodedKeySpec;
import java.util.Base64;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.maillage.micro.Secrets.Name;

class SecretsTest {

    @TempDir
    Path directory;

    @Test
    void makesASecretOnceAndKeepsItForItsUserOnly() throws IOException {
        var file = directory.resolve("secrets.properties");
        var first = Secrets.open(file, Map.of()).findOrCreate(Name.OWNER);
        // 256 bits in base 64.
        assertThat(first).hasSize(43).matches("[A-Za-z0-9_-]+");
        assertThat(Secrets.open(file, Map.of()).findOrCreate(Name.OWNER)).isEqualTo(first);
        assertThat(Secrets.open(file, Map.of()).findOrCreate(Name.APPLICATION)).isNotEqualTo(first);
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                .isEqualTo("rw-------");
    }

    @Test
    void makesAKeyPairThatSigns() throws Exception {
        var pair = Secrets.open(directory.resolve("secrets.properties"), Map.of())
                .findOrCreate(Name.SIGNATURE_KEY)
                .split("\\.", 2);
        var keys = KeyFactory.getInstance("Ed25519");
        var signature = Signature.getInstance("Ed25519");
        signature.initSign(
                keys.generatePrivate(new PKCS8EncodedKeySpec(Base64.getDecoder().decode(pair[0]))));
        signature.update((byte) 1);
        var signed = signature.sign();
        signature.initVerify(
                keys.generatePublic(new X509EncodedKeySpec(Base64.getDecoder().decode(pair[1]))));
        signature.update((byte) 1);
        assertThat(signature.verify(signed)).isTrue();
    }

    @Test
    void closesAFileThatOthersCouldRead() throws IOException {
        var file = Files.writeString(directory.resolve("secrets.properties"), "db.owner.password=given\n");
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-r--r--"));
        assertThat(Secrets.open(file, Map.of()).find(Name.OWNER)).contains("given");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                .isEqualTo("rw-------");
    }

    @Test
    void prefersTheEnvironmentAndDoesNotKeepIt() throws IOException {
        var file = directory.resolve("secrets.properties");
        var secrets = Secrets.open(file, Map.of("MAILLAGE_DB_PASSWORD", "given"));
        assertThat(secrets.findOrCreate(Name.APPLICATION)).isEqualTo("given");
        assertThat(file).doesNotExist();
    }
}
