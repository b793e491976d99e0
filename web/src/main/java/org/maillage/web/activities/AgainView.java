package org.maillage.web.activities;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.maillage.activities.boundary.Habits;
import org.maillage.activities.boundary.Routine;
import org.maillage.activities.entity.Activity;

/** Starting from what one has recorded before: the last record, a frequent one, or the same for the next person. */
@Named
@ViewScoped
public class AgainView implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    private Habits habits;

    private @Nullable UUID again;
    private List<Activity> last = List.of();
    private List<Activity> frequent = List.of();

    /** Prepares the form that was opened: the usual durations first, and what is to be repeated filled in. */
    public void open(ActivityForm form) {
        Routine routine = habits.mine();
        last = List.copyOf(routine.last());
        frequent = List.copyOf(routine.frequent());
        form.offerMinutes(routine.minutes());
        Stream.concat(last.stream(), frequent.stream())
                .filter(activity -> activity.getId().equals(again))
                .findFirst()
                .ifPresent(form::repeat);
    }

    /** Records, and opens the same form for the next person. */
    public String next(DayView day) {
        UUID recorded = day.getForm().getActivity().getId();
        return day.record() + "&again=" + recorded;
    }

    /** Whether the form was filled in from a record: only the person is missing. */
    public boolean isRepeated() {
        return again != null;
    }

    public List<Activity> getLast() {
        return last;
    }

    public List<Activity> getFrequent() {
        return frequent;
    }

    public @Nullable UUID getAgain() {
        return again;
    }

    public void setAgain(@Nullable UUID again) {
        this.again = again;
    }
}
