package org.maillage.admin.coverage;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.maillage.coverage.boundary.Coverage;
import org.maillage.coverage.boundary.SitesToday;
import org.maillage.federation.boundary.Dictionary;
import org.maillage.federation.entity.Indicator;
import org.maillage.ui.language.Phrases;
import org.maillage.ui.page.Formats;

/** The figures that the open sites of the network, or of one that belongs to it, make today, beside those of a period and on their own page. */
@Named
@RequestScoped
public class SiteFigures {

    @Inject
    private Coverage coverage;

    @Inject
    private Dictionary dictionary;

    @Inject
    private Phrases phrases;

    private final Map<Optional<UUID>, SitesToday> today = new HashMap<>();
    private @Nullable List<Indicator> definitions;

    /** Whether they may be read of a network, {@code null} for the own one: not of one that belonged to it once. */
    public boolean isReadable(@Nullable UUID network) {
        return network == null || coverage.readable().contains(network);
    }

    /** The sites of a network, {@code null} for the own one. */
    public SitesToday today(@Nullable UUID network) {
        return today.computeIfAbsent(Optional.ofNullable(network), wanted -> coverage.today(network));
    }

    /** All figures of a network, {@code null} for the own one; those of the territory where it has one. */
    public List<SiteFigure> all(@Nullable UUID network) {
        SitesToday sites = today(network);
        int number = sites.sites().size();
        int unconfirmed = sites.unconfirmed().size();
        Double perTenThousand = sites.perTenThousand();
        List<SiteFigure> figures = new ArrayList<>();
        figures.add(figure("sites", Formats.number(number), ""));
        if (perTenThousand != null) {
            figures.add(figure(
                    "communes_covered",
                    Formats.number(sites.communesCovered()),
                    phrases.of("coverage.today.ofCommunes", sites.territory().size())));
            figures.add(
                    figure("sites_per_inhabitants", phrases.of("coverage.today.perTenThousand", perTenThousand), ""));
        }
        long withoutHours = sites.withoutHours();
        figures.add(figure(
                "opening_hours",
                Formats.duration(sites.weeklyMinutes()),
                withoutHours == 0 ? "" : phrases.of("coverage.today.withoutHours", withoutHours)));
        figures.add(figure(
                "sites_unconfirmed",
                Formats.number(unconfirmed),
                number == 0 ? "" : phrases.of("coverage.today.share", Formats.percent((double) unconfirmed / number))));
        return figures;
    }

    private SiteFigure figure(String code, String amount, String beside) {
        return new SiteFigure(definition(code), amount, beside);
    }

    /** The newest definition of a figure that is read here. */
    public Indicator definition(String code) {
        if (definitions == null) {
            definitions = dictionary.all();
        }
        return definitions.stream()
                .filter(indicator -> indicator.getCode().equals(code))
                .findFirst()
                .orElseThrow();
    }
}
