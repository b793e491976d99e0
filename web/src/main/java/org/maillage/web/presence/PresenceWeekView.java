package org.maillage.web.presence;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.maillage.platform.errors.NotFoundException;
import org.maillage.presence.boundary.Plannings;
import org.maillage.presence.boundary.Presences;
import org.maillage.presence.boundary.Slot;
import org.maillage.presence.boundary.Week;
import org.maillage.presence.entity.SchoolZone;
import org.maillage.sites.boundary.Sites;
import org.maillage.sites.entity.Site;

/** Who receives people where in a week. */
@Named
@ViewScoped
public class PresenceWeekView implements Serializable {
    private static final long serialVersionUID = 1L;

    private static final int DAYS = 7;

    @Inject
    private Plannings plannings;

    @Inject
    private Presences presences;

    @Inject
    private Sites sites;

    private @Nullable UUID siteId;
    private @Nullable LocalDate asked;
    private LocalDate monday = LocalDate.EPOCH;
    private LocalDate today = LocalDate.EPOCH;
    private List<Site> choices = List.of();
    private List<Slot> all = List.of();
    private Week week = new Week(List.of(), List.of());

    /** Opens the week that has the day of the address; this week when it names none, or one that nobody plans. */
    public void open() {
        today = LocalDate.now(ZoneId.of("Europe/Paris"));
        choices = List.copyOf(sites.open());
        if (siteId != null && choices.stream().noneMatch(site -> site.getId().equals(siteId))) {
            throw new NotFoundException();
        }
        monday = (asked == null || isFar(asked) ? today : asked)
                .with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        week = plannings.week(monday, siteId);
        all = List.copyOf(presences.all());
    }

    private boolean isFar(LocalDate day) {
        return day.isBefore(today.minusYears(Presences.MOST_YEARS))
                || day.isAfter(today.plusYears(Presences.MOST_YEARS));
    }

    /** Goes to the site that was chosen. */
    public String show() {
        return "/presence/week?faces-redirect=true&week=" + monday + (siteId == null ? "" : "&site=" + siteId);
    }

    public Week getWeek() {
        return week;
    }

    /** All permanences that may still take place, those of other weeks too. */
    public List<Slot> getAll() {
        return all;
    }

    public boolean isToday(LocalDate day) {
        return day.equals(today);
    }

    /** The zones whose school calendar is missing, as the calendar names them. */
    public String getUnknown() {
        return week.unknown().stream().map(SchoolZone::title).collect(Collectors.joining(", "));
    }

    public List<Site> getChoices() {
        return choices;
    }

    public LocalDate getMonday() {
        return monday;
    }

    public LocalDate getSunday() {
        return monday.plusDays(DAYS - 1);
    }

    public LocalDate getBefore() {
        return monday.minusDays(DAYS);
    }

    public LocalDate getAfter() {
        return monday.plusDays(DAYS);
    }

    public @Nullable UUID getSiteId() {
        return siteId;
    }

    public void setSiteId(@Nullable UUID siteId) {
        this.siteId = siteId;
    }

    public @Nullable LocalDate getAsked() {
        return asked;
    }

    public void setAsked(@Nullable LocalDate asked) {
        this.asked = asked;
    }
}
