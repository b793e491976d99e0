package org.maillage.access.boundary;

import org.jspecify.annotations.Nullable;
import org.maillage.access.control.Throttle;

/**
 * Where a request comes from.
 *
 * @param address network address of the client
 * @param browser the browser in simple words, empty when it is not known
 * @param device the token by which the browser is known from former sign-ins, if it has one
 */
public record Caller(
        String address, String browser, @Nullable String device) {

    /** The product itself, for the demonstration and for measurements. */
    public static final Caller ITSELF = new Caller("", "", null);

    /** What is counted as one, where somebody may do something only so often. */
    public String source() {
        return Throttle.source(address);
    }
}
