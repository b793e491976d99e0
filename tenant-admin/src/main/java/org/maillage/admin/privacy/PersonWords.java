package org.maillage.admin.privacy;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import org.maillage.directory.boundary.Communes;
import org.maillage.directory.entity.Commune;
import org.maillage.ui.language.Phrases;

/** Puts what the code holds about a person into words; what has no word yet is shown as it is. */
@RequestScoped
class PersonWords {

    private static final ZoneId ZONE = ZoneId.of("Europe/Paris");
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/uuuu");
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("dd/MM/uuuu HH:mm");

    @Inject
    private Phrases phrases;

    @Inject
    private Communes communes;

    String sentence(String key, Object... values) {
        return phrases.of(key, values);
    }

    String entity(String name) {
        return phrases.orElse("audit.entity." + name, name);
    }

    /** The name of an attribute: with its way if that has a word, else by its last part. */
    String attribute(String path) {
        String last = last(path);
        return phrases.orElse(
                "privacy.attribute." + path,
                phrases.orElse("audit.attribute." + path, phrases.orElse("audit.attribute." + last, last)));
    }

    String value(String path, Object value) {
        if (value instanceof Enum<?> choice) {
            return choice(last(path), choice);
        }
        if (value instanceof Boolean yes) {
            return phrases.of(yes ? "privacy.yes" : "privacy.no");
        }
        if (value instanceof LocalDate day) {
            return DAY.format(day);
        }
        if (value instanceof Instant instant) {
            return TIME.format(instant.atZone(ZONE));
        }
        if (path.endsWith("Code") && value instanceof String code) {
            return communes.find(code).map(Commune::label).orElse(code);
        }
        return value.toString();
    }

    /** A value of a list is named after its component, its attribute and itself. */
    private String choice(String attribute, Enum<?> choice) {
        String component = choice.getDeclaringClass().getPackageName().replaceFirst("org\\.maillage\\.(\\w+).*", "$1");
        String word = attribute + "." + choice.name();
        return phrases.orElse(component + "." + word, phrases.orElse("privacy.request." + word, choice.name()));
    }

    private static String last(String path) {
        return path.substring(path.lastIndexOf('.') + 1);
    }
}
