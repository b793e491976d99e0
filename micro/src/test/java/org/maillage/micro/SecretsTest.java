package org.maillage.micro;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
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
