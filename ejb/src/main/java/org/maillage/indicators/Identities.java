package org.maillage.indicators;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.maillage.platform.security.KeyDerivation;

/**
 * Who is the same person for the structures of one network: same family name, first name and year of birth, whatever the accents. Somebody
 * whose year of birth or name is not known is nobody else. What leaves a structure is a hash keyed with a secret of the network: nobody
 * else can compute it, and no two networks can compare theirs.
 */
final class Identities {

    private static final String PURPOSE = "maillage people of a network";

    private final byte[] secret;
    private final Map<String, String> names;

    /**
     * @param installation the secret from which that of the network is derived
     * @param network its id
     * @param names by the id of the file: names and year of birth of those of whom all is known
     */
    Identities(byte[] installation, String network, Map<String, String> names) {
        this.secret = KeyDerivation.derive(installation, PURPOSE, network);
        this.names = names;
    }

    /** The person of a file, as the network tells people apart. */
    byte[] keyed(String file) {
        String name = names.getOrDefault(file, file);
        return KeyDerivation.mac(secret, name.getBytes(StandardCharsets.UTF_8));
    }
}
