package org.maillage.micro;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.stream.Stream;

/** The sentences of the launcher, in the language of the operator's environment; French when it names neither language. */
public final class Messages {

    private static final ResourceBundle.Control NO_FALLBACK =
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

    private final ResourceBundle bundle;
    private final Locale numbers;

    private Messages(Locale locale) {
        numbers = locale.equals(Locale.ROOT) ? Locale.FRENCH : locale;
        // French is the root bundle.
        bundle = ResourceBundle.getBundle("org.maillage.micro.messages", locale, NO_FALLBACK);
    }

    static Messages ofEnvironment() {
        return of(System.getenv());
    }

    static Messages of(Map<String, String> environment) {
        var language = Stream.of("LC_ALL", "LC_MESSAGES", "LANG")
                .map(variable -> environment.getOrDefault(variable, ""))
                .filter(value -> !value.isEmpty())
                .findFirst()
                .orElse("");
        return new Messages(language.startsWith("en") ? Locale.ENGLISH : Locale.ROOT);
    }

    /** For pages of the repository, which are in English. */
    public static Messages english() {
        return new Messages(Locale.ENGLISH);
    }

    /** For tests: every language the launcher speaks. */
    static List<Messages> all() {
        return List.of(new Messages(Locale.ROOT), new Messages(Locale.ENGLISH));
    }

    ResourceBundle bundle() {
        return bundle;
    }

    /** The answer to {@code --help}; {@code ./run} shows the same file without a build. */
    String help() {
        var file = bundle.getLocale().equals(Locale.ENGLISH) ? "help_en.txt" : "help.txt";
        try (InputStream text = Messages.class.getResourceAsStream(file)) {
            return text == null ? "" : new String(text.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public String text(String key, Object... arguments) {
        return String.format(numbers, bundle.getString(key), arguments);
    }
}
