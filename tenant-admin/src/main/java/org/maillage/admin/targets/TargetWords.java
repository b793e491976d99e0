package org.maillage.admin.targets;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.maillage.admin.federation.FigureLabels;
import org.maillage.admin.federation.Period;
import org.maillage.federation.boundary.Dashboard;
import org.maillage.federation.boundary.Dictionary;
import org.maillage.federation.boundary.MonthRange;
import org.maillage.federation.entity.Indicator;
import org.maillage.federation.entity.Network;
import org.maillage.targets.boundary.Reach;
import org.maillage.targets.boundary.Targets;
import org.maillage.targets.entity.Target;
import org.maillage.tenants.entity.Tenant;
import org.maillage.ui.language.Language;
import org.maillage.ui.language.Phrases;
import org.maillage.ui.page.Formats;

/** Targets in words, on their pages and beside the figures that they are about. */
@Named
@RequestScoped
public class TargetWords {

    private static final double WHOLE = 100;

    @Inject
    private Targets targets;

    @Inject
    private Dictionary dictionary;

    @Inject
    private FigureLabels labels;

    @Inject
    private Phrases phrases;

    @Inject
    private Language language;

    private @Nullable Map<String, String> names;
    private final Map<MonthRange, Map<String, Target>> ofMonths = new HashMap<>();

    /** The target for a key figure of a dashboard that shows all communes, with what the dashboard shows of it; {@code null} for none. */
    public @Nullable Reach of(Dashboard dashboard, String indicator) {
        Target target = ofMonths.computeIfAbsent(dashboard.keyFigures().period(), targets::of)
                .get(indicator);
        return target == null
                ? null
                : Reach.of(target, dashboard.total(indicator).amount());
    }

    /** The name of what is aimed at. */
    public String indicator(String code) {
        if (names == null) {
            names = new HashMap<>();
            for (Indicator line : dictionary.all()) {
                names.putIfAbsent(line.getCode(), line.name(language.getLocale()));
            }
        }
        return names.getOrDefault(code, code);
    }

    /** The name of what is aimed at, where an amount of it is asked for. */
    public String asked(String code) {
        return code.equals(Dashboard.MINUTES) ? phrases.of("targets.inHours") : indicator(code);
    }

    /** So much of what is aimed at, in its unit. */
    public String amount(Target target, int amount) {
        return target.isInHours() ? phrases.of("figures.hours", amount) : Formats.number(amount);
    }

    /** How much of it is wanted. */
    public String wanted(Reach reach) {
        return amount(reach.target(), Objects.requireNonNull(reach.target().getAmount()));
    }

    /** The months in which it is to be reached. */
    public String months(Target target) {
        return labels.period(Period.chosen(new MonthRange(target.first(), target.last())));
    }

    /** For whom it is meant. */
    public String aim(Target target) {
        Tenant structure = target.getStructure();
        Network part = target.getPart();
        if (structure != null) {
            return structure.getName();
        }
        return part != null
                ? part.getName()
                : phrases.of(
                        "targets.aim.all",
                        Objects.requireNonNull(target.getNetwork()).getName());
    }

    /** How far it is. */
    public String reached(Reach reach) {
        Integer reached = reach.reached();
        return reached == null
                ? phrases.of("targets.reached.hidden")
                : phrases.of("targets.reached.share", amount(reach.target(), reached), Formats.percent(reach.share()));
    }

    /** How long its bar is, in percent of the whole; what is more than wanted fills it. */
    public double length(Reach reach) {
        Double share = reach.share();
        return share == null ? 0 : Math.round(Math.min(1, share) * WHOLE);
    }
}
