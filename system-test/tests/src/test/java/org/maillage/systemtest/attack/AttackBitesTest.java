package org.maillage.systemtest.attack;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.maillage.platform.security.Role;

/** The suite against a product of which the holes are known: it finds all of them, and none where there is none. */
class AttackBitesTest {

    private static final Set<String> PAGES =
            Set.of("/", "/record", "/search", "/go", "/broken", "/private", "/table.csv", "/save");

    private static final List<Attack> ATTACKS = List.of(
            new Trespassing(),
            new ForeignAddresses(),
            new Parameters(),
            new CrossSite(),
            new HeaderTricks(),
            new ForeignFields(),
            new StoredTexts());

    private static List<Leak> attack(boolean leaky) {
        Secrets secrets = new Secrets();
        try (LeakyProduct product = new LeakyProduct(leaky, secrets.newMarker())) {
            Witness witness = new Witness(product.wire(), secrets);
            Scene scene = new Scene(witness, secrets, deployed(), null);
            for (Side side : List.of(Side.VICTIM, Side.ATTACKER)) {
                Person person = new Person(side.name(), side, Role.MEDIATOR, witness);
                person.cookies().put("who", side == Side.VICTIM ? "victim" : "attacker");
                scene.add(new Crawler(2).walk(person, List.of("/broken", "/table.csv")));
            }
            for (Attack attack : ATTACKS) {
                witness.begin(attack.name());
                attack.run(scene);
            }
            assertThat(witness.requests()).isGreaterThan(100);
            return witness.all();
        }
    }

    private static Deployed deployed() {
        Map<String, String> rules = new java.util.TreeMap<>();
        PAGES.forEach(page -> rules.put(page, "OPEN"));
        rules.put("/private", "nobody:may");
        return Deployed.invented(rules);
    }

    @Test
    void everyHoleIsFound() {
        assertThat(attack(true))
                .extracting(Leak::kind)
                .contains(
                        Leak.Kind.FOREIGN_SECRET,
                        Leak.Kind.TRESPASS,
                        Leak.Kind.INTERNALS,
                        Leak.Kind.BROKEN,
                        Leak.Kind.LIVE_MARKUP,
                        Leak.Kind.UNPROTECTED,
                        Leak.Kind.FOREIGN_HOST,
                        Leak.Kind.FORMULA);
    }

    @Test
    void theAttacksThatFindThemAreNamed() {
        assertThat(attack(true))
                .extracting(leak -> leak.kind() + " by " + leak.attack())
                .contains(
                        "TRESPASS by CrossSite",
                        "TRESPASS by Trespassing",
                        "FOREIGN_SECRET by ForeignAddresses",
                        "FOREIGN_SECRET by ForeignFields",
                        "LIVE_MARKUP by Parameters",
                        "LIVE_MARKUP by StoredTexts");
    }

    @Test
    void nothingIsFoundWhereThereIsNothing() {
        assertThat(attack(false)).isEmpty();
    }
}
