package org.maillage.admin.privacy;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.maillage.privacy.boundary.Retentions;
import org.maillage.privacy.entity.Removal;
import org.maillage.privacy.entity.RetentionPeriod;
import org.maillage.ui.page.Notices;

/** For how long the files of people are kept, who would be erased now, and what went. */
@Named
@ViewScoped
public class RetentionEditView implements Serializable {
    private static final long serialVersionUID = 1L;

    private static final int STEP = 3;

    @Inject
    private Retentions retentions;

    @Inject
    private Notices notices;

    private int months;
    private Retentions.@Nullable Outlook outlook;
    private List<Removal> removals = List.of();

    @PostConstruct
    void load() {
        months = retentions.months();
        outlook = retentions.outlook();
        removals = List.copyOf(retentions.removals());
    }

    public String save() {
        retentions.keep(months);
        notices.confirm("privacy.retention.saved", months);
        return "/privacy/retention?faces-redirect=true";
    }

    /** From the shortest to the longest, the one in force among them. */
    public List<Integer> getChoices() {
        return IntStream.rangeClosed(RetentionPeriod.SHORTEST, RetentionPeriod.LONGEST)
                .filter(number -> number % STEP == 0 || number == months)
                .boxed()
                .toList();
    }

    public int getMonths() {
        return months;
    }

    public void setMonths(int months) {
        this.months = months;
    }

    public Retentions.@Nullable Outlook getOutlook() {
        return outlook;
    }

    public List<Removal> getRemovals() {
        return removals;
    }
}
