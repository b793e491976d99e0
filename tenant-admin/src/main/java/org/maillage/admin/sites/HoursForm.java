package org.maillage.admin.sites;

import java.io.Serializable;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.maillage.platform.errors.BusinessException;
import org.maillage.sites.entity.OpeningHours;
import org.maillage.sites.entity.OpeningHours.TimeRange;
import org.maillage.sites.entity.WeekPlan;
import org.maillage.sites.entity.WeekPlan.Closure;

/** Opening hours that are being filled in: a week, another one for even weeks if they differ, and closures. */
public class HoursForm implements Serializable {
    private static final long serialVersionUID = 1L;

    private static final int SPARE_CLOSURES = 2;

    /** Closed from one day to another, while it is being typed. */
    public static class TypedClosure implements Serializable {
        private static final long serialVersionUID = 1L;

        private @Nullable LocalDate from;
        private @Nullable LocalDate to;

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

    private final OpeningHours former;
    private final List<Day> week;
    private final List<Day> evenWeek;
    private final List<TypedClosure> closures = new ArrayList<>();
    private boolean twoWeeks;
    private boolean closedOnHolidays;

    HoursForm(OpeningHours hours) {
        former = hours;
        Optional<WeekPlan> plan = hours.plan();
        WeekPlan shown = plan.orElseGet(() -> WeekPlan.everyWeek(Map.of()));
        week = days(shown.odd());
        evenWeek = days(shown.even());
        twoWeeks = shown.isTwoWeeks();
        closedOnHolidays = shown.closedOnHolidays();
        for (Closure closure : shown.closures()) {
            TypedClosure typed = new TypedClosure();
            typed.setFrom(closure.from());
            typed.setTo(closure.to());
            closures.add(typed);
        }
        for (int i = 0; i < SPARE_CLOSURES; i++) {
            closures.add(new TypedClosure());
        }
    }

    private static List<Day> days(Map<DayOfWeek, List<TimeRange>> week) {
        return Arrays.stream(DayOfWeek.values())
                .map(day -> new Day(day, week.getOrDefault(day, List.of())))
                .toList();
    }

    /** What was typed. Hours that say more than a form can show are kept as they were written. */
    OpeningHours hours() {
        if (former.isMoreThanAPlan()) {
            return former;
        }
        Map<DayOfWeek, List<TimeRange>> odd = hours(week);
        return former.changedTo(
                new WeekPlan(odd, twoWeeks ? hours(evenWeek) : odd, closedOnHolidays && !odd.isEmpty(), closures()));
    }

    private static Map<DayOfWeek, List<TimeRange>> hours(List<Day> days) {
        return days.stream().collect(Collectors.toMap(Day::getName, Day::getHours));
    }

    private List<Closure> closures() {
        List<Closure> typed = new ArrayList<>();
        for (int i = 0; i < closures.size(); i++) {
            @Nullable LocalDate from = closures.get(i).getFrom();
            @Nullable LocalDate to = closures.get(i).getTo();
            if (from == null && to == null) {
                continue;
            }
            if (from == null || (to != null && to.isBefore(from))) {
                throw new BusinessException("sites.closures.order").at("from" + i);
            }
            typed.add(new Closure(from, Objects.requireNonNullElse(to, from)));
        }
        return typed;
    }

    /** Opens Tuesday to Friday at the hours of Monday. */
    void copyMonday() {
        copy(week);
        copy(evenWeek);
    }

    private static void copy(List<Day> days) {
        Day monday = days.get(0);
        days.stream()
                .filter(day -> day.getName().compareTo(DayOfWeek.FRIDAY) <= 0)
                .forEach(day -> day.setHours(monday.getHours()));
    }

    /** Whether the hours say more than can be shown here. */
    public boolean isFixed() {
        return former.isMoreThanAPlan();
    }

    /** The hours as they were written. */
    public String getNotation() {
        return former.notation();
    }

    /** Every week, or those with an odd number. */
    public List<Day> getWeek() {
        return week;
    }

    public List<Day> getEvenWeek() {
        return evenWeek;
    }

    public List<TypedClosure> getClosures() {
        return closures;
    }

    public boolean isTwoWeeks() {
        return twoWeeks;
    }

    public void setTwoWeeks(boolean twoWeeks) {
        this.twoWeeks = twoWeeks;
    }

    public boolean isClosedOnHolidays() {
        return closedOnHolidays;
    }

    public void setClosedOnHolidays(boolean closedOnHolidays) {
        this.closedOnHolidays = closedOnHolidays;
    }
}
