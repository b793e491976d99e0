package org.maillage.micro;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import org.jspecify.annotations.Nullable;

/** The directory that holds everything an installation keeps: database, mails, secrets, logs. One running product at a time owns it. */
final class DataDirectory implements AutoCloseable {

    private static final long NEEDED_MEGABYTES = 300;

    private final Path root;
    private final FileChannel lockFile;

    private DataDirectory(Path root, FileChannel lockFile) {
        this.root = root;
        this.lockFile = lockFile;
    }

    static DataDirectory open(Path root) {
        try {
            Files.createDirectories(
                    root, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")));
            Files.setPosixFilePermissions(root, PosixFilePermissions.fromString("rwx------"));
            var free = root.toFile().getUsableSpace() / (1024 * 1024);
            if (free < NEEDED_MEGABYTES) {
                throw new StartFailure("data.full", root, free, NEEDED_MEGABYTES);
            }
            var channel = FileChannel.open(root.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            if (lock(channel) == null) {
                channel.close();
                throw new StartFailure("data.used", root);
            }
            return new DataDirectory(root, channel);
        } catch (IOException e) {
            throw new StartFailure(e, "data.unwritable", root);
        }
    }

    /** The lock goes with the process, whatever ends it: no stale lock survives a kill. */
    private static @Nullable FileLock lock(FileChannel channel) throws IOException {
        return channel.tryLock();
    }

    Path root() {
        return root;
    }

    Path database() {
        return root.resolve("db");
    }

    Path mail() {
        return root.resolve("mail");
    }

    /** Archives of structures, made to be downloaded. */
    Path exports() {
        return root.resolve("exports");
    }

    /** Archives of other installations, put here by an operator to be read. */
    Path imports() {
        return root.resolve("imports");
    }

    Path logs() {
        return root.resolve("logs");
    }

    /** Working files of the application server; thrown away and made anew at each start. */
    Path server() {
        return root.resolve("server");
    }

    Path secrets() {
        return root.resolve("secrets.properties");
    }

    @Override
    public void close() throws IOException {
        lockFile.close();
    }
}
