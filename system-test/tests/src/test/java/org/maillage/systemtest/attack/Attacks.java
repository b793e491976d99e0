package org.maillage.systemtest.attack;

import java.util.List;

/** All attacks. Those that write into what is the attacker's own come last. */
final class Attacks {

    private Attacks() {}

    static List<Attack> all() {
        return List.of(
                new Trespassing(),
                new SourceFiles(),
                new PathTricks(),
                new Verbs(),
                new HeaderTricks(),
                new BrokenRequests(),
                new Smuggling(),
                new ContentTypes(),
                new CrossSite(),
                new ForgedState(),
                new ForeignActions(),
                new ReplayedForms(),
                new Cookies(),
                new ForeignAddresses(),
                new Parameters(),
                new UnofferedValues(),
                new OldSessions(),
                new OversizedRequests(),
                new ForeignFields(),
                new Uploads(),
                new StoredTexts(),
                new Downloads());
    }
}
