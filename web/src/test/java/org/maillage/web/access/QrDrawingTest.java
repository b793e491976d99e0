package org.maillage.web.access;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class QrDrawingTest {

    @Test
    void drawsEveryDarkModuleInsideItsQuietZone() {
        QrDrawing drawing = QrDrawing.of("otpauth://totp/Maillage:zoe%40example.org?secret=ABC&issuer=Maillage");

        assertThat(drawing.size()).isGreaterThan(21 + 8);
        assertThat(drawing.path()).startsWith("M4 4h1v1h-1z").matches("(M\\d+ \\d+h1v1h-1z)+");
        assertThat(drawing.path()).doesNotContain("M3 ").doesNotContain(" 3h");
    }
}
