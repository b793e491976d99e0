package org.maillage.admin.alerts;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.YearMonth;
import org.jspecify.annotations.Nullable;
import org.maillage.admin.federation.Period;
import org.maillage.admin.targets.TargetWords;
import org.maillage.alerts.boundary.Alert;
import org.maillage.alerts.boundary.AlertSentences;
import org.maillage.federation.boundary.MonthRange;
import org.maillage.tenants.entity.Tenant;
import org.maillage.ui.language.Language;
import org.maillage.ui.language.Phrases;

/** An alert in one sentence: what, since when, and what to do. */
@Named
@RequestScoped
public class AlertWords {

    @Inject
    private Phrases phrases;

    @Inject
    private TargetWords targets;

    @Inject
    private Language language;

    /** What it is and since when. */
    public String sentence(Alert alert) {
        return new AlertSentences(phrases::of, targets::indicator, language.getLocale()).of(alert);
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
