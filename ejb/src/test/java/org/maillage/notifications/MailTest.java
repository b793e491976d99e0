package org.maillage.notifications;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.util.Properties;
import java.util.Set;
import org.junit.jupiter.api.Test;

class MailTest {

    private final Mail mail = new Mail("ada@example.org", "A subject", "https://example.org/invitation?token=secret");

    @Test
    void forgetsItsTextOnceItHasLeft() {
        mail.sent();

        assertThat(mail.state()).isEqualTo(Mail.State.SENT);
        assertThat(mail.body()).isEmpty();
    }

    @Test
    void isGivenUpAfterTenRefusalsAndForgetsItsText() {
        for (int i = 0; i < 9; i++) {
            mail.refused();
            assertThat(mail.state()).isEqualTo(Mail.State.WAITING);
            assertThat(mail.body()).isNotEmpty();
        }
        mail.refused();

        assertThat(mail.state()).isEqualTo(Mail.State.GIVEN_UP);
        assertThat(mail.body()).isEmpty();
    }

    @Test
    void hasTheSameTextsInBothLanguages() throws IOException {
        assertThat(keys("mails.properties")).isNotEmpty().isEqualTo(keys("mails_en.properties"));
    }

    private static Set<Object> keys(String file) throws IOException {
        Properties texts = new Properties();
        try (InputStream in = MailTest.class.getResourceAsStream(file)) {
            texts.load(in);
        }
        return texts.keySet();
    }
}
