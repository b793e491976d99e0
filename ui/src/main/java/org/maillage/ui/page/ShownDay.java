package org.maillage.ui.page;

import java.io.Serializable;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** The day that a page shows: the one that its address names, or today. */
public class ShownDay implements Serializable {
    private static final long serialVersionUID = 1L;

    private @Nullable LocalDate date;
    private LocalDate today = LocalDate.EPOCH;

    /** Says what day it is where the work is done, which is shown when the address named none. */
    public LocalDate open(LocalDate currently) {
        today = currently;
        if (date == null) {
            date = currently;
        }
        return date;
    }

    /** The day shown; before the page is opened, the one that its address names, if any. */
    public @Nullable LocalDate getDate() {
        return date;
    }

    public void setDate(@Nullable LocalDate date) {
        this.date = date;
    }

    public LocalDate day() {
        return date == null ? today : date;
    }

    public LocalDate getBefore() {
        return day().minusDays(1);
    }

    public LocalDate getAfter() {
        return day().plusDays(1);
    }

    public boolean isToday() {
        return day().equals(today);
    }

    /** Whether a day follows that can be shown: nothing is recorded for tomorrow. */
    public boolean isPast() {
        return day().isBefore(today);
    }
}
