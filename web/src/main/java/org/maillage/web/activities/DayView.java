package org.maillage.web.activities;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.transaction.Transactional;
import java.io.Serializable;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.maillage.activities.boundary.Activities;
import org.maillage.activities.entity.Activity;
import org.maillage.activities.entity.PlaceKind;
import org.maillage.presence.boundary.Presences;
import org.maillage.ui.page.Formats;
import org.maillage.ui.page.Notices;
import org.maillage.ui.page.ShownDay;

/** Recording an accompaniment, with what was recorded for the same day beside it. */
@Named
@ViewScoped
public class DayView implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    private Activities activities;

    @Inject
    private ActivityForm form;

    @Inject
    private Presences presences;

    @Inject
    private Notices notices;

    private final ShownDay shown = new ShownDay();
    private @Nullable UUID fresh;
    private @Nullable UUID deleted;
    private List<Activity> day = List.of();
    private boolean recorded;

    /** Opens a day, today when the address names none, with an empty form for it. */
    public void open() {
        Activity draft = activities.draft(form.zone());
        draft.setDate(shown.open(draft.getDate()));
        day = List.copyOf(activities.day(draft.getDate()));
        if (day.isEmpty()) {
            begin(draft);
        }
        form.show(draft);
    }

    /** The first record of a day is made where one receives people on it; those after it, where the last one was. */
    private void begin(Activity draft) {
        LocalDateTime moment =
                shown.isToday() ? LocalDateTime.now(form.zone()) : shown.day().atStartOfDay();
        presences.siteAt(moment).ifPresent(site -> {
            draft.setPlace(PlaceKind.SITE);
            draft.setSite(site);
            draft.setCommuneCode(null);
        });
    }

    /** Records what was filled in; a person who is new and the activity are saved together or not at all. */
    @Transactional
    public String record() {
        Activity activity = form.getActivity();
        // The same form sent twice is answered twice and saved once.
        if (!recorded) {
            activities.record(form.gather());
            recorded = true;
            notices.confirm(
                    "activities.day.recorded." + activity.getKind(),
                    Formats.duration(activity.getMinutes()),
                    activity.getAccompaniments());
        }
        return page(activity.getDate()) + "&fresh=" + activity.getId();
    }

    public String delete(UUID id) {
        activities.delete(id);
        return page(shown.day()) + "&deleted=" + id;
    }

    public String restore() {
        if (deleted != null) {
            activities.restore(deleted);
            notices.confirm("activities.day.restored");
        }
        return page(shown.day()) + "&fresh=" + deleted;
    }

    private static String page(LocalDate day) {
        return "/activities/day?faces-redirect=true&day=" + day;
    }

    /** Minutes of all accompaniments of the day. */
    public int getMinutes() {
        return day.stream().mapToInt(Activity::getMinutes).sum();
    }

    public ShownDay getShown() {
        return shown;
    }

    public List<Activity> getDay() {
        return day;
    }

    public ActivityForm getForm() {
        return form;
    }

    public @Nullable UUID getFresh() {
        return fresh;
    }

    public void setFresh(@Nullable UUID fresh) {
        this.fresh = fresh;
    }

    public @Nullable UUID getDeleted() {
        return deleted;
    }

    public void setDeleted(@Nullable UUID deleted) {
        this.deleted = deleted;
    }
}
