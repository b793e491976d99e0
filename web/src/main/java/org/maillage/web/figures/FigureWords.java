package org.maillage.web.figures;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.maillage.activities.entity.PartnerOrganisation;
import org.maillage.directory.boundary.Communes;
import org.maillage.directory.entity.Commune;
import org.maillage.federation.boundary.ValueWords;
import org.maillage.figures.boundary.OwnFigures;
import org.maillage.indicators.Dimension;
import org.maillage.indicators.Indicators;
import org.maillage.ui.language.Language;
import org.maillage.ui.language.Phrases;
import org.maillage.ui.page.Formats;

/** What a value that was counted is called in the language of the reader, and how a total is told. */
@Named
@RequestScoped
public class FigureWords {

    /** What is not within reach, or is gone. */
    private static final String NOBODYS = "–";

    private static final long HOUR = 60;

    @Inject
    private Phrases phrases;

    @Inject
    private Communes communes;

    @Inject
    private Language language;

    @Inject
    private OwnFigures figures;

    private @Nullable Map<String, String> names;

    /** The label of a value along a dimension. */
    String of(Dimension dimension, String value) {
        return new ValueWords(
                        key -> phrases.of(key),
                        Formats::ages,
                        code -> communes.find(code).map(Commune::name).orElse(code),
                        this::name,
                        language.getLocale())
                .of(dimension.code(), value);
    }

    /** A total with its unit: time in whole hours, a count as a number. */
    public String amount(String indicator, long total) {
        return switch (indicator) {
            case Indicators.MINUTES -> phrases.of("figures.hours", total / HOUR);
            case Indicators.KILOMETRES, Indicators.CO2 -> phrases.of("figures.amount." + indicator, total);
            default -> Formats.number(total);
        };
    }

    /** The name of a partner. */
    String of(PartnerOrganisation partner) {
        return phrases.of("activities.organisation." + partner);
    }

    private String name(String id) {
        Map<String, String> known = names;
        if (known == null) {
            known = figures.names();
            names = known;
        }
        return known.getOrDefault(id, NOBODYS);
    }
}
