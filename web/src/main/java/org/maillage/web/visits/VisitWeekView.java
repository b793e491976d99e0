package org.maillage.web.visits;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.maillage.visits.boundary.Visits;
import org.maillage.visits.entity.Nature;
import org.maillage.visits.entity.VisitCount;

/** The grid of a week: what reception staff otherwise keep on paper. */
@Named
@ViewScoped
public class VisitWeekView implements Serializable {
    private static final long serialVersionUID = 1L;

    private static final int DAYS = 7;

    @Inject
    private Visits visits;

    @Inject
    private VisitPlace place;

    private @Nullable UUID siteId;
    private @Nullable LocalDate week;
    private LocalDate today = LocalDate.EPOCH;
    private LocalDate monday = LocalDate.EPOCH;
    private List<VisitCount> counts = List.of();

    /** Opens the week that has the day of the address, this week when it names none. */
    public void open() {
        place.choose(siteId);
        today = place.today();
        monday = (week == null ? today : week).with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        if (place.getSite() != null) {
            counts = List.copyOf(visits.between(place.getSite().getId(), monday, monday.plusDays(DAYS - 1)));
        }
    }

    /** Goes to the site that was chosen. */
    public String show() {
        return "/visits/week?faces-redirect=true&site=" + place.getId() + "&week=" + monday;
    }

    public Nature[] getNatures() {
        return Nature.values();
    }

    public List<LocalDate> getDays() {
        return Stream.iterate(monday, day -> day.plusDays(1)).limit(DAYS).toList();
    }

    /** Nobody has come yet on a day that is to come. */
    public boolean isOver(LocalDate day) {
        return !day.isAfter(today);
    }

    public int amount(LocalDate day, Nature nature) {
        return sum(count -> count.getDate().equals(day) && count.getNature() == nature);
    }

    public int ofDay(LocalDate day) {
        return sum(count -> count.getDate().equals(day));
    }

    public int ofNature(Nature nature) {
        return sum(count -> count.getNature() == nature);
    }

    public int getSum() {
        return sum(count -> true);
    }

    private int sum(Predicate<VisitCount> wanted) {
        return counts.stream().filter(wanted).mapToInt(VisitCount::getAmount).sum();
    }

    public VisitPlace getPlace() {
        return place;
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

    public boolean isPast() {
        return !getAfter().isAfter(today);
    }

    public @Nullable UUID getSiteId() {
        return siteId;
    }

    public void setSiteId(@Nullable UUID siteId) {
        this.siteId = siteId;
    }

    public @Nullable LocalDate getWeek() {
        return week;
    }

    public void setWeek(@Nullable LocalDate week) {
        this.week = week;
    }
}
