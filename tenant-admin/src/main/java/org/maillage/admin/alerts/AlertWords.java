package org.maillage.admin.alerts;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.YearMonth;
import org.jspecify.annotations.Nullable;
import org.maillage.admin.targets.TargetWords;
import org.maillage.alerts.boundary.Alert;
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
            case JUMP ->
                phrases.of(
                        "alerts.JUMP",
                        Formats.month(YearMonth.from(alert.since())),
                        Formats.number(alert.number()),
                        Formats.number(alert.compared()));
            case MISSED -> ofTarget("alerts.MISSED", alert);
            case BEHIND -> ofTarget("alerts.BEHIND", alert);
            case SHEETS -> phrases.of("alerts.SHEETS", name(alert.structure()), Formats.date(alert.since()));
        };
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

    /** The page on which one can look closer. */
    public String page(Alert alert) {
        return switch (alert.kind()) {
            case SILENT, SHEETS -> "/reporting/list";
            case JUMP -> "/figures/dashboard";
            case MISSED, BEHIND -> "/targets/list";
        };
    }
}
