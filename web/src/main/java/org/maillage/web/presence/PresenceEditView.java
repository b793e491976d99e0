package org.maillage.web.presence;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.maillage.access.entity.Account;
import org.maillage.platform.errors.NotFoundException;
import org.maillage.presence.boundary.Presences;
import org.maillage.presence.entity.Presence;
import org.maillage.presence.entity.Rhythm;
import org.maillage.sites.boundary.Sites;
import org.maillage.sites.entity.Site;
import org.maillage.ui.page.Formats;
import org.maillage.ui.page.Notices;

/** Planning a permanence, and saying that it does not take place on a date. */
@Named
@ViewScoped
public class PresenceEditView implements Serializable {
    private static final long serialVersionUID = 1L;

    /** The choice of a place that has no sheet. */
    private static final String STOP = "STOP";

    @Inject
    private Presences presences;

    @Inject
    private Sites sites;

    @Inject
    private Notices notices;

    private @Nullable UUID id;
    private @Nullable LocalDate date;
    private Presence presence = new Presence(new UUID(0, 0), LocalDate.EPOCH);
    private List<Site> choices = List.of();
    private List<Account> mediators = List.of();
    private String place = "";

    /** Opens the permanence that the address names, or a new one. */
    public void open() {
        presence = id == null ? presences.draft() : presences.find(id);
        Site own = presence.getSite();
        List<Site> open = sites.open();
        choices = own == null || open.contains(own)
                ? List.copyOf(open)
                : Stream.concat(Stream.of(own), open.stream()).toList();
        if (id != null) {
            place = own == null ? STOP : own.getId().toString();
        }
    }

    public String save() {
        presences.save(presence);
        notices.confirm("presence.saved");
        LocalDate today = presences.draft().getValidFrom();
        LocalDate first = presence.getValidFrom();
        return week(date == null ? (first.isBefore(today) ? today : first) : date);
    }

    public String delete() {
        presences.delete(presence.getId());
        notices.confirm("presence.deleted");
        return "/presence/week?faces-redirect=true";
    }

    /** It does not take place on the date of the address. */
    public String cancel() {
        presences.cancel(presence.getId(), day());
        notices.confirm("presence.cancel.done", Formats.day(date));
        return week(day());
    }

    /** It takes place after all. */
    public String restore() {
        presences.restore(presence.getId(), day());
        notices.confirm("presence.restore.done", Formats.day(date));
        return week(day());
    }

    private LocalDate day() {
        if (date == null) {
            throw new NotFoundException();
        }
        return date;
    }

    private static String week(LocalDate day) {
        return "/presence/week?faces-redirect=true&week=" + day;
    }

    /** Whether the address names a date on which it is planned. */
    public boolean isDated() {
        return id != null && date != null && presence.isPlannedOn(date);
    }

    public boolean isCancelled() {
        return date != null && presence.isCancelledOn(date);
    }

    public Presence getPresence() {
        return presence;
    }

    /** Asked for by the page of those who plan for the team only. */
    public List<Account> getMediators() {
        if (mediators.isEmpty()) {
            mediators = List.copyOf(presences.mediators());
        }
        return mediators;
    }

    public List<Site> getChoices() {
        return choices;
    }

    public Rhythm[] getRhythms() {
        return Rhythm.values();
    }

    public DayOfWeek[] getDays() {
        return DayOfWeek.values();
    }

    public List<DayOfWeek> getWeekdays() {
        return new ArrayList<>(presence.getWeekdays());
    }

    public void setWeekdays(List<DayOfWeek> days) {
        presence.setWeekdays(days);
    }

    /** The id of a site, or the word for a stop. */
    public String getPlace() {
        return place;
    }

    public void setPlace(String place) {
        this.place = place;
        presence.setSite(choices.stream()
                .filter(site -> site.getId().toString().equals(place))
                .findFirst()
                .orElse(null));
    }

    public @Nullable UUID getId() {
        return id;
    }

    public void setId(@Nullable UUID id) {
        this.id = id;
    }

    public @Nullable LocalDate getDate() {
        return date;
    }

    public void setDate(@Nullable LocalDate date) {
        this.date = date;
    }
}
