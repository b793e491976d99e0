package org.maillage.onboarding.control;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.maillage.onboarding.entity.Agreement;
import org.maillage.onboarding.entity.Paragraph;
import org.maillage.platform.errors.NotFoundException;

/**
 * Reads the texts that a structure accepts, from {@code <agreement>_<edition>_<language>.txt}: paragraphs apart by an empty line, those
 * that begin with a hash are headings, with a hyphen items of a list.
 */
public final class Wording {

    private Wording() {}

    /** The paragraphs of an edition; French is the text that binds, English a translation. */
    public static List<Paragraph> of(Agreement agreement, String edition, Locale locale) {
        if (!agreement.editions().contains(edition)) {
            throw new NotFoundException();
        }
        String language = locale.getLanguage().equals("en") ? "en" : "fr";
        String file = agreement.name().toLowerCase(Locale.ROOT) + "_" + edition + "_" + language + ".txt";
        return Arrays.stream(read(file).strip().split("\n\\s*\n", -1))
                .map(paragraph -> paragraph(paragraph.replaceAll("\\s*\n\\s*", " ")))
                .toList();
    }

    private static Paragraph paragraph(String line) {
        if (line.startsWith("# ")) {
            return new Paragraph(Paragraph.Kind.HEADING, line.substring(2));
        }
        return line.startsWith("- ")
                ? new Paragraph(Paragraph.Kind.ITEM, line.substring(2))
                : new Paragraph(Paragraph.Kind.TEXT, line);
    }

    private static String read(String file) {
        try (InputStream in = Wording.class.getResourceAsStream("/org/maillage/onboarding/" + file)) {
            if (in == null) {
                throw new IllegalStateException("No such text: " + file);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
