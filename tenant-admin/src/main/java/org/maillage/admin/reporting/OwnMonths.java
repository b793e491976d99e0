package org.maillage.admin.reporting;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.YearMonth;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.maillage.reporting.boundary.OwnMonth;
import org.maillage.reporting.boundary.OwnReporting;
import org.maillage.ui.page.Formats;
import org.maillage.ui.page.Notices;

/** The months that a structure has reported, beside what its networks see of it. */
@Named
@RequestScoped
public class OwnMonths {

    private static final String HERE = "/structure/published?faces-redirect=true";

    @Inject
    private OwnReporting reporting;

    @Inject
    private Notices notices;

    private @Nullable List<OwnMonth> all;

    public List<OwnMonth> getAll() {
        if (all == null) {
            all = List.copyOf(reporting.months());
        }
        return all;
    }

    /** Says that there is nothing to report of a month. */
    public String declare(YearMonth month) {
        reporting.declare(month);
        notices.confirm("reporting.declared", Formats.month(month));
        return HERE;
    }

    /** Takes it back. */
    public String withdraw(YearMonth month) {
        reporting.withdraw(month);
        notices.confirm("reporting.withdrawn", Formats.month(month));
        return HERE;
    }
}
