package org.maillage.admin.reporting;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.maillage.reporting.boundary.Completeness;
import org.maillage.reporting.boundary.MemberReport;
import org.maillage.reporting.boundary.MonthMark;
import org.maillage.reporting.boundary.Reporting;

/** The structures of the network, those that have been silent longest first. */
@Named
@ViewScoped
public class ReportingListView implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    private Reporting reporting;

    @Inject
    private ReportingFile file;

    private Completeness completeness = new Completeness(YearMonth.of(1970, 1), List.of());
    private @Nullable String name;
    private boolean missingOnly;

    public void open() {
        completeness = reporting.read();
    }

    /** Looks for a name, under an address of its own. */
    public String show() {
        return "/reporting/list?faces-redirect=true&includeViewParams=true";
    }

    /** Takes along what the page shows. */
    public void take() {
        completeness = reporting.export();
        file.send(completeness.month(), getShown());
    }

    /** Those that are asked for. */
    public List<MemberReport> getShown() {
        return completeness.members().stream()
                .filter(member -> !missingOnly || member.lastWholeMonth() == MonthMark.Mark.SILENT)
                .filter(member -> name == null || contains(member.structure().getName(), name))
                .toList();
    }

    private static boolean contains(String whole, String part) {
        return whole.toLowerCase(Locale.ROOT).contains(part.strip().toLowerCase(Locale.ROOT));
    }

    /** Whether structures belong by smaller networks too, so that these are worth naming. */
    public boolean isNested() {
        return completeness.members().stream()
                .anyMatch(member -> !member.through().isEmpty());
    }

    public Completeness getCompleteness() {
        return completeness;
    }

    public @Nullable String getName() {
        return name;
    }

    public void setName(@Nullable String name) {
        this.name = name;
    }

    public boolean isMissingOnly() {
        return missingOnly;
    }

    public void setMissingOnly(boolean missingOnly) {
        this.missingOnly = missingOnly;
    }
}
