package org.maillage.micro;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.logging.Level;
import java.util.logging.LogRecord;
import org.junit.jupiter.api.Test;

class LineFormatterTest {

    @Test
    void writesOneLinePerEvent() {
        var event = new LogRecord(Level.WARNING, "name: \"x\"\r\n2026-01-01 INFO  forged\u0007");
        event.setLoggerName("org.maillage.access.SignIns");
        event.setThrown(new IllegalStateException("first\nsecond"));
        var line = new LineFormatter().format(event);
        assertThat(line.strip())
                .doesNotContain("\n", "\r", "\u0007")
                .contains("WARN  SignIns name: \"x\" | 2026-01-01");
        assertThat(line).contains("first | second", "LineFormatterTest");
    }

    @Test
    void sparesTheConsoleTheTrace() {
        var event = new LogRecord(Level.SEVERE, "failed");
        event.setThrown(new IllegalStateException("reason"));
        assertThat(new ConsoleFormatter().format(event))
                .endsWith("ERROR - failed | java.lang.IllegalStateException: reason" + System.lineSeparator());
    }
}
