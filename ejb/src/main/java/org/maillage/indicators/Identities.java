package org.maillage.indicators;

import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import org.maillage.federation.entity.PeopleSketch;
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
    private final Map<String, byte[]> keyed = new HashMap<>();

    /**
     * @param installation the secret from which that of the network is derived
     * @param network its id
     * @param names by the id of the file: names and year of birth of those of whom all is known
     */
    Identities(byte[] installation, String network, Map<String, String> names) {
        this.secret = KeyDerivation.derive(installation, PURPOSE, network);
        this.names = names;
    }

    /** The people of some files, as the network tells people apart. */
    PeopleSketch sketch(Collection<String> files) {
        PeopleSketch sketch = new PeopleSketch();
        files.forEach(file -> sketch.add(keyed.computeIfAbsent(file, this::key)));
        return sketch;
    }

    private byte[] key(String file) {
        String name = names.getOrDefault(file, file);
        return KeyDerivation.mac(secret, name.getBytes(StandardCharsets.UTF_8));
    }
}
