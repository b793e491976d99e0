package org.maillage.admin.federation;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.maillage.directory.boundary.Communes;
import org.maillage.directory.boundary.PriorityAreas;
import org.maillage.directory.entity.Inhabitants;
import org.maillage.directory.entity.PriorityList;
import org.maillage.federation.boundary.Dashboard;
import org.maillage.federation.boundary.Dictionary;
import org.maillage.federation.boundary.Figure;
import org.maillage.federation.boundary.ZoneFigures;
import org.maillage.federation.entity.Indicator;
import org.maillage.ui.language.Phrases;
import org.maillage.ui.page.Formats;

/** The figures of a page by priority zone, and in proportion to those who live there. */
@Named
@RequestScoped
public class ZoneTables {

    @Inject
    private PriorityAreas priority;

    @Inject
    private Communes communes;

    @Inject
    private Dictionary dictionary;

    @Inject
    private Phrases phrases;

    private @Nullable ZoneFigures figures;
    private @Nullable Indicator definition;

    /** Those of a dashboard that shows all communes. */
    public ZoneFigures of(Dashboard dashboard) {
        if (figures == null) {
            figures = ZoneFigures.of(dashboard, priority.all(), communes.finder());
        }
        return figures;
    }

    /** A sum of what is shown, as the least that it can be; nothing where nothing is shown. */
    public String least(Figure figure) {
        Integer amount = figure.amount();
        return amount == null ? "–" : phrases.of("federation.zone.amount", Formats.number(amount));
    }

    /** Its part of the whole, as the least that it can be; nothing where it cannot be told. */
    public String share(Figure figure) {
        Double share = figure.leastShare();
        return share == null ? "–" : phrases.of("federation.zone.amount", Formats.percent(share));
    }

    /** For a thousand inhabitants; nothing where it cannot be told. */
    public String rate(@Nullable Double perThousand) {
        return perThousand == null
                ? "–"
                : phrases.of("federation.zone.amount", phrases.of("federation.map.rate", perThousand));
    }

    /** All accompaniments of a dashboard for a thousand of those who live where they are counted; empty where it cannot be told. */
    public String whole(Dashboard dashboard, @Nullable String commune) {
        Inhabitants inhabitants = ZoneFigures.inhabitants(dashboard, FigureAddress.code(commune), communes.finder());
        Double rate = inhabitants.perThousand(
                dashboard.total(Dashboard.ACCOMPANIMENTS).amount());
        return rate == null
                ? ""
                : phrases.of(
                        FigureAddress.code(commune) == null ? "federation.rate.territory" : "federation.rate.commune",
                        rate,
                        inhabitants.number());
    }

    /** Where the lists come from, and of which days they are. */
    public String sources(List<PriorityList> lists) {
        return lists.stream()
                .map(list -> phrases.of(
                        "directory.zone.list",
                        phrases.of("directory.zone.short." + list.getZone()),
                        list.getSource(),
                        Formats.date(list.getAsOf())))
                .collect(Collectors.joining(" "));
    }

    /** What a figure by zone means. */
    public Indicator getDefinition() {
        if (definition == null) {
            definition = dictionary.all().stream()
                    .filter(indicator -> indicator.getCode().equals("priority_zones"))
                    .findFirst()
                    .orElseThrow();
        }
        return definition;
    }
}
