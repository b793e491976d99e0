package org.maillage.exports.control;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;

/** Counts what is written, and stops when it takes more room than there is. */
final class MeteredOutput extends FilterOutputStream {

    /** The file would take more room than the structure has. */
    static final class TooLargeException extends IOException {
        private static final long serialVersionUID = 1L;
    }

    private final long most;
    private long count;

    MeteredOutput(OutputStream out, long most) {
        super(out);
        this.most = most;
    }

    long count() {
        return count;
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
