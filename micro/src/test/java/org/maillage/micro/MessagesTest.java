package org.maillage.micro;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

class MessagesTest {

    @Test
    void followsTheEnvironmentAndSpeaksFrenchOtherwise() {
        assertThat(Messages.of(Map.of()).text("migrated")).isEqualTo("La base de données est à jour.");
        assertThat(Messages.of(Map.of("LANG", "C")).text("migrated")).startsWith("La base");
        assertThat(Messages.of(Map.of("LANG", "en_GB.UTF-8")).text("migrated"))
                .isEqualTo("The database is up to date.");
        assertThat(Messages.of(Map.of("LC_ALL", "fr_FR.UTF-8", "LANG", "en_GB")).text("migrated"))
                .startsWith("La base");
    }

    @Test
    void saysTheSameThingsInEachLanguage() {
        var bundles = Messages.all().stream().map(Messages::bundle).toList();
        var french = bundles.get(0);
        var english = bundles.get(1);
        assertThat(english.keySet()).isEqualTo(french.keySet()).hasSizeGreaterThan(25);
        for (var key : french.keySet()) {
            assertThat(places(english.getString(key))).as(key).isEqualTo(places(french.getString(key)));
        }
        assertThat(Messages.all())
                .allSatisfy(messages -> assertThat(messages.help()).contains("--db-url"));
    }

    private static int places(String text) {
        return text.split("%s", -1).length;
    }
}
