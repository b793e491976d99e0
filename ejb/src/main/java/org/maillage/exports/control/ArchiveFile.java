package org.maillage.exports.control;

import java.io.FilterOutputStream;
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

    /** The archive would take more room than the structure has. */
    static final class TooLargeException extends IOException {
        private static final long serialVersionUID = 1L;
    }

    private final Counter counter;
    private final MessageDigest whole = ArchiveFormat.sha256();
    private final ZipOutputStream zip;
    private final List<Part> files = new ArrayList<>();
    private MessageDigest digest = ArchiveFormat.sha256();
    private String name = "";
    private long bytes;

    ArchiveFile(OutputStream out, long mostBytes) {
        counter = new Counter(out, mostBytes);
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
        return counter.count;
    }

    String sha256() {
        return ArchiveFormat.hex(whole);
    }

    @Override
    public void close() throws IOException {
        zip.close();
    }

    private static final class Counter extends FilterOutputStream {
        private final long most;
        private long count;

        Counter(OutputStream out, long most) {
            super(out);
            this.most = most;
        }

        @Override
        public void write(int b) throws IOException {
            grow(1);
            out.write(b);
        }

        @Override
        public void write(byte[] b, int from, int length) throws IOException {
            grow(length);
            out.write(b, from, length);
        }

        private void grow(int length) throws IOException {
            count += length;
            if (count > most) {
                throw new TooLargeException();
            }
        }
    }
}
