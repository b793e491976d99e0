package org.maillage.admin.federation;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.maillage.directory.boundary.Communes;
import org.maillage.directory.entity.Commune;
import org.maillage.federation.boundary.ValueWords;
import org.maillage.figures.boundary.OwnFigures;
import org.maillage.ui.language.Language;
import org.maillage.ui.language.Phrases;
import org.maillage.ui.page.Formats;

/** What a published value is called for the structure that published it. */
@RequestScoped
public class PublishedLabels {

    /** What has no name any more. */
    private static final String NAMELESS = "–";

    @Inject
    private Phrases phrases;

    @Inject
    private Communes communes;

    @Inject
    private OwnFigures figures;

    @Inject
    private Language language;

    private @Nullable Map<String, String> names;

    /** The label of a value along a dimension; the day of a month is its number. */
    String of(String dimension, String value) {
        return new ValueWords(
                        key -> phrases.of(key),
                        Formats::ages,
                        code -> communes.find(code).map(Commune::name).orElse(code),
                        this::name,
                        language.getLocale())
                .of(dimension, value);
    }

    private String name(String id) {
        Map<String, String> known = names;
        if (known == null) {
            known = figures.names();
            names = known;
        }
        return known.getOrDefault(id, NAMELESS);
    }
}
