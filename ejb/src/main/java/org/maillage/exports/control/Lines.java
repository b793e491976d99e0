package org.maillage.exports.control;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/** The lines of a text, none longer than a limit: a line without an end would fill the memory. */
final class Lines implements AutoCloseable {

    private final Reader reader;
    private final int longest;

    Lines(InputStream in, int longest) {
        this.reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
        this.longest = longest;
    }

    /** The next line, null after the last. */
    @Nullable
    String next() throws IOException, ArchiveRefusedException {
        StringBuilder line = new StringBuilder();
        for (int c = reader.read(); c >= 0; c = reader.read()) {
            if (c == '\n') {
                return line.toString();
            }
            if (line.length() == longest) {
                throw new ArchiveRefusedException("exports.import.bomb");
            }
            line.append((char) c);
        }
        return line.length() == 0 ? null : line.toString();
    }

    @Override
    public void close() throws IOException {
        reader.close();
    }
}
