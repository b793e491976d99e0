package org.maillage.access.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.Map;
import java.util.TreeMap;
import org.maillage.platform.config.Settings;
import org.maillage.platform.security.Actor;
import org.maillage.platform.security.KeyDerivation;

/**
 * The keys with which a browser encrypts what somebody types, so that nobody else at the same browser reads it. They depend on the
 * account and its workplace, and on no session: whoever signs in again there gets them again. Nothing is stored, here or with the text.
 *
 * <p>Each key is of some hours, and is given out for a day at most: what is older cannot be read any more, even in a browser that was
 * never opened again.
 */
@ApplicationScoped
public class DraftSecrets {

    static final Duration PERIOD = Duration.ofHours(8);

    /** The running period and those in which what is younger than a day began. */
    private static final int PERIODS = 4;

    private static final String SALT = "maillage drafts";

    @Inject
    private Settings settings;

    /** The keys of a person where they work, in base 64, by the number of their period; the last one is the newest. */
    public Map<Long, String> of(Actor actor, Instant now) {
        long newest = now.getEpochSecond() / PERIOD.toSeconds();
        byte[] secret = settings.secret();
        Map<Long, String> keys = new TreeMap<>();
        for (long period = newest - PERIODS + 1; period <= newest; period++) {
            String purpose = actor.accountId() + " " + actor.assignmentId() + " " + period;
            keys.put(period, Base64.getEncoder().encodeToString(KeyDerivation.derive(secret, SALT, purpose)));
        }
        return keys;
    }
}
