package org.maillage.micro;

/** Events for the console: the kind and message of an exception only, its trace is in the file. */
public final class ConsoleFormatter extends LineFormatter {

    @Override
    String describe(Throwable thrown) {
        return thrown.toString();
    }
}
