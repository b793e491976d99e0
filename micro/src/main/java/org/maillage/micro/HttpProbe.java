package org.maillage.micro;

import java.io.IOException;
import java.net.HttpURLConnection;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;

/** Asks a product for a page, as a browser would. */
public final class HttpProbe {

    private static final int TIMEOUT_MILLISECONDS = 30_000;
    private static final int PAUSE_MILLISECONDS = 20;

    private HttpProbe() {}

    /** Whether the page was served before the time was over; gives up at once when waiting makes no sense any more. */
    public static boolean serves(String url, Duration patience, BooleanSupplier sensible) throws InterruptedException {
        var end = Instant.now().plus(patience);
        while (sensible.getAsBoolean() && Instant.now().isBefore(end)) {
            if (served(url)) {
                return true;
            }
            TimeUnit.MILLISECONDS.sleep(PAUSE_MILLISECONDS);
        }
        return false;
    }

    private static boolean served(String url) {
        try {
            var connection = (HttpURLConnection) URI.create(url).toURL().openConnection();
            connection.setConnectTimeout(TIMEOUT_MILLISECONDS);
            connection.setReadTimeout(TIMEOUT_MILLISECONDS);
            try {
                return connection.getResponseCode() == HttpURLConnection.HTTP_OK;
            } finally {
                connection.disconnect();
            }
        } catch (IOException e) {
            return false;
        }
    }
}
