package org.maillage.admin.coverage;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.maillage.coverage.boundary.Coverage;
import org.maillage.coverage.boundary.SitesToday;
import org.maillage.federation.boundary.Dictionary;
import org.maillage.federation.entity.Indicator;
import org.maillage.ui.language.Phrases;
import org.maillage.ui.page.Formats;

/** The figures that the open sites of the network make today, beside those of a period and on their own page. */
@Named
@RequestScoped
public class SiteFigures {

    @Inject
    private Coverage coverage;

    @Inject
    private Dictionary dictionary;

    @Inject
    private Phrases phrases;

    private @Nullable SitesToday today;
    private @Nullable List<SiteFigure> all;
    private @Nullable List<Indicator> definitions;

    public SitesToday getToday() {
        if (today == null) {
            today = coverage.today();
        }
        return today;
    }

    /** All of them; those of the territory where the network has one. */
    public List<SiteFigure> getAll() {
        if (all == null) {
            all = List.copyOf(figures(getToday()));
        }
        return all;
    }

    private List<SiteFigure> figures(SitesToday sites) {
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
