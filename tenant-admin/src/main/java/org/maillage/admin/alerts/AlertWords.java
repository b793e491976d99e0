package org.maillage.admin.alerts;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.YearMonth;
import org.jspecify.annotations.Nullable;
import org.maillage.admin.federation.Period;
import org.maillage.admin.targets.TargetWords;
import org.maillage.alerts.boundary.Alert;
import org.maillage.federation.boundary.AmountWords;
import org.maillage.federation.boundary.MonthRange;
import org.maillage.targets.entity.Target;
import org.maillage.tenants.entity.Tenant;
import org.maillage.ui.language.Phrases;
import org.maillage.ui.page.Formats;

/** An alert in one sentence: what, since when, and what to do. */
@Named
@RequestScoped
public class AlertWords {

    @Inject
    private Phrases phrases;

    @Inject
    private TargetWords targets;

    /** What it is and since when. */
    public String sentence(Alert alert) {
        return switch (alert.kind()) {
            case SILENT ->
                phrases.of("alerts.SILENT", name(alert.structure()), Formats.date(alert.since()), alert.number());
            case JUMP -> ofFigure(alert);
            case MISSED -> ofTarget("alerts.MISSED", alert);
            case BEHIND -> ofTarget("alerts.BEHIND", alert);
            case SHEETS -> phrases.of("alerts.SHEETS", name(alert.structure()), Formats.date(alert.since()));
        };
    }

    private String ofFigure(Alert alert) {
        Alert.Leap leap = alert.leap();
        if (leap == null) {
            return "";
        }
        AmountWords amounts = new AmountWords(phrases::of, Formats::number);
        return phrases.of(
                leap.yearBefore() ? "alerts.JUMP.year" : "alerts.JUMP.months",
                leap.network().getName(),
                targets.indicator(leap.indicator()),
                amounts.of(leap.indicator(), alert.number()),
                Formats.month(YearMonth.from(alert.since())),
                amounts.of(leap.indicator(), alert.compared()));
    }

    private String ofTarget(String key, Alert alert) {
        Target target = alert.target();
        return target == null
                ? ""
                : phrases.of(
                        key,
                        targets.indicator(target.getIndicator()),
                        targets.months(target),
                        targets.amount(target, alert.number()),
                        targets.amount(target, alert.compared()));
    }

    private static String name(@Nullable Tenant structure) {
        return structure == null ? "" : structure.getName();
    }

    /** Whose page that is, where several are told of. */
    public String subject(Alert alert) {
        Alert.Leap leap = alert.leap();
        return leap == null ? name(alert.structure()) : leap.network().getName();
    }

    /** The month of a figure, as the address of its page says it. */
    public String month(Alert alert) {
        YearMonth month = YearMonth.from(alert.since());
        return Period.chosen(new MonthRange(month, month)).fromText();
    }

    /** The page on which one can look closer. */
    public String page(Alert alert) {
        return switch (alert.kind()) {
            case SILENT, SHEETS -> "/reporting/list";
            case JUMP -> "/figures/dashboard";
            case MISSED, BEHIND -> "/targets/list";
        };
    }
}
