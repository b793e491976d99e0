package org.maillage.systemtest.attack;

import java.util.Locale;

/** The victim's people fill each of their forms with words that occur nowhere else, so that whoever shows one has leaked it. */
final class Seed {

    private Seed() {}

    /** @param network the victim's: what they tell their own network, others must not read */
    static void plant(Walk walk, Secrets secrets, String network) {
        for (Form found : walk.forms()) {
            if (found.isFaces() && found.texts().findAny().isPresent() && !found.isForAnother(network)) {
                String address = secrets.newMarker().toLowerCase(Locale.ROOT) + "@victim.example";
                Filler filler = new Filler(name -> secrets.newMarker(), address, network);
                walk.person().fresh(found).ifPresent(form -> filler.persuade(walk.person(), form));
            }
        }
    }
}
