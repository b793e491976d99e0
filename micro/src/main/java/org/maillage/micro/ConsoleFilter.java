package org.maillage.micro;

import java.util.logging.Filter;
import java.util.logging.Level;
import java.util.logging.LogRecord;

/** What the operator sees while the product runs: warnings, and what Maillage itself says. Everything is in the file. */
public final class ConsoleFilter implements Filter {

    private static final String LAUNCHER = "org.maillage.micro.";

    @Override
    public boolean isLoggable(LogRecord event) {
        var logger = event.getLoggerName();
        // Without a name: the server's notes on our own boot commands. Main has told the operator in one line.
        if (logger == null || logger.equals(Main.class.getName())) {
            return false;
        }
        var warning = event.getLevel().intValue() >= Level.WARNING.intValue();
        return warning || (logger.startsWith("org.maillage.") && !logger.startsWith(LAUNCHER));
    }
}
