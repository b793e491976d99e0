package org.maillage.systemtest.attack;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;

/** HTTP by hand: an HTTP library would refuse to send most of what an attacker sends. One character is one byte. */
final class Wire {

    private static final int CONNECT_MILLIS = 5_000;
    private static final int ANSWER_MILLIS = 30_000;

    private final String host;
    private final int port;

    Wire(String host, int port) {
        this.host = host;
        this.port = port;
    }

    /** What an honest browser writes into {@code Host}. */
    String authority() {
        return host + ":" + port;
    }

    String address() {
        return "http://" + authority();
    }

    Reply send(Request request, String cookies) {
        return Reply.parse(exchange(request.onTheWire(authority(), cookies), ANSWER_MILLIS), request.method());
    }

    /** Sends these bytes and returns everything that comes back until the server hangs up or is silent for this long. */
    String exchange(String bytes, int patienceMillis) {
        try (Socket socket = new Socket()) {
            socket.connect(new InetSocketAddress(host, port), CONNECT_MILLIS);
            socket.setSoTimeout(patienceMillis);
            write(socket, bytes);
            return read(socket.getInputStream());
        } catch (IOException e) {
            throw new UncheckedIOException("Nobody listens any more at " + authority(), e);
        }
    }

    /** A server may answer and hang up before it has read everything: the answer counts. */
    @SuppressWarnings("EmptyCatch")
    private static void write(Socket socket, String bytes) {
        try {
            socket.getOutputStream().write(bytes.getBytes(StandardCharsets.ISO_8859_1));
            socket.getOutputStream().flush();
        } catch (IOException e) {
            // The answer tells, or its absence.
        }
    }

    @SuppressWarnings("EmptyCatch")
    private static String read(InputStream in) {
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        byte[] some = new byte[16_384];
        try {
            for (int count = in.read(some); count >= 0; count = in.read(some)) {
                all.write(some, 0, count);
            }
        } catch (IOException e) {
            // Silence or a reset ends an answer like any other end.
        }
        return all.toString(StandardCharsets.ISO_8859_1);
    }
}
