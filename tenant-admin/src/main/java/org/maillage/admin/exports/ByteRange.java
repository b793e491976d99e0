package org.maillage.admin.exports;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A part of a file that a browser asks for, to go on where it was interrupted (RFC 9110, 14.2).
 *
 * @param from first byte
 * @param to last byte, included
 */
record ByteRange(long from, long to) {

    private static final Pattern ONE = Pattern.compile("bytes=(\\d{0,18})-(\\d{0,18})");

    /** Nothing of the file lies in what was asked for. */
    static final class UnsatisfiableException extends Exception {
        private static final long serialVersionUID = 1L;
    }

    /** The part asked for; empty when the header asks for the whole, or for what we do not serve, such as several parts. */
    static Optional<ByteRange> of(String header, long size) throws UnsatisfiableException {
        Matcher matcher = ONE.matcher(header);
        if (!matcher.matches()
                || (matcher.group(1).isEmpty() && matcher.group(2).isEmpty())) {
            return Optional.empty();
        }
        String first = matcher.group(1);
        String last = matcher.group(2);
        if (first.isEmpty()) {
            long length = Math.min(Long.parseLong(last), size);
            return Optional.of(within(new ByteRange(size - length, size - 1), size));
        }
        long from = Long.parseLong(first);
        long to = last.isEmpty() ? size - 1 : Long.parseLong(last);
        return to < from && !last.isEmpty()
                ? Optional.empty()
                : Optional.of(within(new ByteRange(from, Math.min(to, size - 1)), size));
    }

    private static ByteRange within(ByteRange range, long size) throws UnsatisfiableException {
        if (range.from >= size || range.length() <= 0) {
            throw new UnsatisfiableException();
        }
        return range;
    }

    long length() {
        return to - from + 1;
    }
}
