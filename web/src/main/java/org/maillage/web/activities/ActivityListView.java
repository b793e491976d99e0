package org.maillage.web.activities;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.maillage.access.boundary.Teams;
import org.maillage.activities.boundary.Activities;
import org.maillage.activities.entity.Activity;
import org.maillage.platform.errors.BusinessException;
import org.maillage.ui.page.Navigation;

/** What everybody in the structure recorded, over a period. */
@Named
@ViewScoped
public class ActivityListView implements Serializable {
    private static final long serialVersionUID = 1L;

    private static final ZoneId ZONE = ZoneId.of("Europe/Paris");

    @Inject
    private Activities activities;

    @Inject
    private Teams teams;

    @Inject
    private Navigation navigation;

    private @Nullable LocalDate from;
    private @Nullable LocalDate to;
    private int page;
    private List<Activity> found = List.of();
    private boolean more;
    private Map<UUID, String> names = Map.of();

    /** Opens a period, the current month when the address names none. */
    public void open() {
        LocalDate today = LocalDate.now(ZONE);
        LocalDate last = to == null ? today : to;
        LocalDate first = from == null ? last.withDayOfMonth(1) : from;
        to = last;
        from = first;
        if (first.isAfter(last)) {
            throw new BusinessException("activities.list.upsideDown").at("from");
        }
        List<Activity> read = activities.between(first, last, Math.max(page, 0));
        more = read.size() > Activities.PAGE;
        found = List.copyOf(more ? read.subList(0, Activities.PAGE) : read);
        names = navigation.may("access:read") ? Map.copyOf(teams.names()) : Map.of();
    }

    /** Shows the period that was typed. */
    public String show() {
        return "/activities/list?faces-redirect=true&from=" + from + "&to=" + to;
    }

    /** Who recorded it; empty for whoever may not see the team. */
    public String mediator(Activity activity) {
        return names.getOrDefault(activity.getMediatorId(), "");
    }

    public List<Activity> getFound() {
        return found;
    }

    public boolean isMore() {
        return more;
    }

    public int getPage() {
        return page;
    }

    public void setPage(int page) {
        this.page = page;
    }

    public @Nullable LocalDate getFrom() {
        return from;
    }

    public void setFrom(@Nullable LocalDate from) {
        this.from = from;
    }

    public @Nullable LocalDate getTo() {
        return to;
    }

    public void setTo(@Nullable LocalDate to) {
        this.to = to;
    }
}
