package org.maillage.access.control;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class CodesTest {

    /** Appendix B of RFC 6238, by its last six digits. */
    private static final byte[] SECRET = "12345678901234567890".getBytes(StandardCharsets.US_ASCII);

    private static final String AT_59_SECONDS = "287082";

    @Test
    void readsTheCodesOfTheStandard() {
        assertThat(Codes.step(SECRET, AT_59_SECONDS, Instant.ofEpochSecond(59))).hasValue(1);
        assertThat(Codes.step(SECRET, "081804", Instant.ofEpochSecond(1111111109)))
                .hasValue(37037036);
        assertThat(Codes.step(SECRET, "005924", Instant.ofEpochSecond(1234567890)))
                .hasValue(41152263);
    }

    @Test
    void allowsThirtySecondsOfDriftAndNoMore() {
        assertThat(Codes.step(SECRET, AT_59_SECONDS, Instant.ofEpochSecond(89))).hasValue(1);
        assertThat(Codes.step(SECRET, AT_59_SECONDS, Instant.ofEpochSecond(0))).hasValue(1);
        assertThat(Codes.step(SECRET, AT_59_SECONDS, Instant.ofEpochSecond(90))).isEmpty();
    }

    @Test
    void readsCodesHoweverTheyAreTyped() {
        assertThat(Codes.plain(" 287 082 ")).isEqualTo(AT_59_SECONDS);
        assertThat(Codes.plain("abcd-efgh ijkl")).isEqualTo("ABCDEFGHIJKL");
        assertThat(Codes.isOfApplication(AT_59_SECONDS)).isTrue();
        assertThat(Codes.isOfApplication(Codes.newRecoveryCode())).isFalse();
        assertThat(Codes.newRecoveryCode()).matches("[A-Z2-7]{16}");
        assertThat(Codes.decode(Codes.newSecret())).hasSize(20);
    }
}
