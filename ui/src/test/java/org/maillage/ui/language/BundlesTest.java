package org.maillage.ui.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.util.Objects;
import java.util.Properties;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BundlesTest {

    @ParameterizedTest
    @ValueSource(strings = {"/org/maillage/ui/messages", "/ValidationMessages"})
    void bothLanguagesSayTheSameThings(String bundle) throws IOException {
        Properties french = read(bundle + ".properties");
        Properties english = read(bundle + "_en.properties");

        assertThat(french.keySet()).hasSizeGreaterThan(10).containsExactlyInAnyOrderElementsOf(english.keySet());
        for (String key : french.stringPropertyNames()) {
            assertThat(places(french.getProperty(key))).as(key).isEqualTo(places(english.getProperty(key)));
        }
    }

    /** In a message format an apostrophe would swallow text. */
    @ParameterizedTest
    @ValueSource(strings = {"/org/maillage/ui/messages.properties", "/org/maillage/ui/messages_en.properties"})
    void noSentenceHoldsAnApostropheOfTypewriters(String file) throws IOException {
        assertThat(read(file).values())
                .allSatisfy(sentence -> assertThat((String) sentence).doesNotContain("'"));
    }

    private static int places(String sentence) {
        return sentence.contains("{0") ? new MessageFormat(sentence).getFormatsByArgumentIndex().length : 0;
    }

    private static Properties read(String file) throws IOException {
        Properties properties = new Properties();
        try (Reader reader = new InputStreamReader(
                Objects.requireNonNull(BundlesTest.class.getResourceAsStream(file)), StandardCharsets.UTF_8)) {
            properties.load(reader);
        }
        return properties;
    }
}
