package org.maillage.exports.control;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** A ZIP file that is being written: every file in it, and the whole, with its size and hash. */
final class ArchiveFile implements AutoCloseable {

    /** A file of the archive. */
    record Part(String name, long bytes, String sha256) {}

    private final MeteredOutput counter;
    private final MessageDigest whole = ArchiveFormat.sha256();
    private final ZipOutputStream zip;
    private final List<Part> files = new ArrayList<>();
    private MessageDigest digest = ArchiveFormat.sha256();
    private String name = "";
    private long bytes;

    ArchiveFile(OutputStream out, long mostBytes) {
        counter = new MeteredOutput(out, mostBytes);
        zip = new ZipOutputStream(new DigestOutputStream(counter, whole), StandardCharsets.UTF_8);
    }

    void begin(String file) throws IOException {
        name = file;
        bytes = 0;
        digest = ArchiveFormat.sha256();
        zip.putNextEntry(new ZipEntry(file));
    }

    void append(String text) throws IOException {
        byte[] encoded = text.getBytes(StandardCharsets.UTF_8);
        digest.update(encoded);
        bytes += encoded.length;
        zip.write(encoded);
    }

    void end() throws IOException {
        zip.closeEntry();
        files.add(new Part(name, bytes, ArchiveFormat.hex(digest)));
    }

    void write(String file, String text) throws IOException {
        begin(file);
        append(text);
        end();
    }

    /** The files that are written so far. */
    List<Part> files() {
        return List.copyOf(files);
    }

    void finish() throws IOException {
        zip.finish();
        zip.flush();
    }

    long size() {
        return counter.count();
    }

    String sha256() {
        return ArchiveFormat.hex(whole);
    }

    @Override
    public void close() throws IOException {
        zip.close();
    }
}
