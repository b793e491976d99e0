package org.maillage.presence.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.maillage.directory.boundary.CommuneCode;
import org.maillage.platform.persistence.TenantEntity;
import org.maillage.platform.trail.Code;
import org.maillage.sites.entity.Site;

/** A mediator receives people at a site, or at a stop of a tour, on certain days: what French mediators call a permanence. */
@Entity
@Table(name = "presence_presences")
public class Presence extends TenantEntity {
    private static final long serialVersionUID = 1L;

    /** More dates than that are no exceptions any more. */
    public static final int MOST_CANCELLED = 200;

    private static final LocalTime MORNING = LocalTime.of(9, 0);
    private static final LocalTime NOON = LocalTime.of(12, 0);

    @NotNull
    @Column(name = "mediator_id")
    private UUID mediatorId = new UUID(0, 0);

    @ManyToOne
    @JoinColumn(name = "site_id")
    private @Nullable Site site;

    @Size(max = 150)
    @Column(name = "stop_name")
    private @Nullable String stopName;

    @Code
    @CommuneCode
    @Column(name = "commune_code")
    private @Nullable String communeCode;

    @Size(max = 200)
    private @Nullable String address;

    @NotNull
    @Enumerated(EnumType.STRING)
    private Rhythm rhythm = Rhythm.EVERY_WEEK;

    @NotNull
    @Size(max = 7)
    @Convert(converter = Stored.Weekdays.class)
    private List<DayOfWeek> weekdays = List.of();

    @NotNull
    @Convert(converter = Stored.Clock.class)
    @Column(name = "begins_at")
    private LocalTime beginsAt = MORNING;

    @NotNull
    @Convert(converter = Stored.Clock.class)
    @Column(name = "ends_at")
    private LocalTime endsAt = NOON;

    @NotNull
    @Column(name = "valid_from")
    private LocalDate validFrom = LocalDate.EPOCH;

    @Column(name = "valid_until")
    private @Nullable LocalDate validUntil;

    @Column(name = "outside_school_holidays")
    private boolean outsideSchoolHolidays;

    @NotNull
    @Size(max = MOST_CANCELLED)
    @Convert(converter = Stored.Dates.class)
    private List<LocalDate> cancelled = List.of();

    protected Presence() {}

    /** A permanence of this account, from this day on. */
    public Presence(UUID mediatorId, LocalDate validFrom) {
        this.mediatorId = mediatorId;
        this.validFrom = validFrom;
    }

    /** Keeps of what was told only what fits the rhythm and the place. */
    public void settle() {
        if (rhythm == Rhythm.ONCE) {
            weekdays = List.of(validFrom.getDayOfWeek());
            validUntil = validFrom;
            outsideSchoolHolidays = false;
        }
        if (site != null) {
            stopName = null;
            communeCode = null;
            address = null;
        }
        cancelled = cancelled.stream().filter(this::isPlannedOn).toList();
    }

    /** Whether it falls on this day, cancelled or not; holidays are not known here. */
    public boolean isPlannedOn(LocalDate day) {
        return !day.isBefore(validFrom)
                && (validUntil == null || !day.isAfter(validUntil))
                && weekdays.contains(day.getDayOfWeek())
                && rhythm.has(day);
    }

    public boolean isCancelledOn(LocalDate day) {
        return cancelled.contains(day);
    }

    /** It does not take place on this day. */
    public void cancel(LocalDate day) {
        cancelled = Stream.concat(cancelled.stream(), Stream.of(day))
                .distinct()
                .sorted()
                .toList();
    }

    /** It takes place on this day after all. */
    public void restore(LocalDate day) {
        cancelled = cancelled.stream().filter(other -> !other.equals(day)).toList();
    }

    /** Whether it can take place on this day or later. */
    public boolean isOpenOn(LocalDate day) {
        return validUntil == null || !validUntil.isBefore(day);
    }

    /** The commune of the site or of the stop, by its INSEE code. */
    public @Nullable String getWhere() {
        return site == null ? communeCode : site.getCommuneCode();
    }

    /** Account of whoever receives people. */
    public UUID getMediatorId() {
        return mediatorId;
    }

    public void setMediatorId(UUID mediatorId) {
        this.mediatorId = mediatorId;
    }

    /** Nothing for a stop of a tour. */
    public @Nullable Site getSite() {
        return site;
    }

    public void setSite(@Nullable Site site) {
        this.site = site;
    }

    public @Nullable String getStopName() {
        return stopName;
    }

    public void setStopName(@Nullable String typed) {
        stopName = line(typed);
    }

    /** INSEE code of a stop. */
    public @Nullable String getCommuneCode() {
        return communeCode;
    }

    public void setCommuneCode(@Nullable String communeCode) {
        this.communeCode = communeCode;
    }

    /** Where exactly a stop is, as people find it. */
    public @Nullable String getAddress() {
        return address;
    }

    public void setAddress(@Nullable String typed) {
        address = line(typed);
    }

    private static @Nullable String line(@Nullable String typed) {
        String line = typed == null ? "" : typed.replaceAll("\\s+", " ").strip();
        return line.isEmpty() ? null : line;
    }

    public Rhythm getRhythm() {
        return rhythm;
    }

    public void setRhythm(Rhythm rhythm) {
        this.rhythm = rhythm;
    }

    public List<DayOfWeek> getWeekdays() {
        return weekdays;
    }

    public void setWeekdays(List<DayOfWeek> days) {
        weekdays = days.stream().distinct().sorted().toList();
    }

    public LocalTime getBeginsAt() {
        return beginsAt;
    }

    public void setBeginsAt(LocalTime beginsAt) {
        this.beginsAt = beginsAt;
    }

    public LocalTime getEndsAt() {
        return endsAt;
    }

    public void setEndsAt(LocalTime endsAt) {
        this.endsAt = endsAt;
    }

    /** The first day; the only one of a permanence that takes place once. */
    public LocalDate getValidFrom() {
        return validFrom;
    }

    public void setValidFrom(LocalDate validFrom) {
        this.validFrom = validFrom;
    }

    /** The last day; nothing while no end is known. */
    public @Nullable LocalDate getValidUntil() {
        return validUntil;
    }

    public void setValidUntil(@Nullable LocalDate validUntil) {
        this.validUntil = validUntil;
    }

    public boolean isOutsideSchoolHolidays() {
        return outsideSchoolHolidays;
    }

    public void setOutsideSchoolHolidays(boolean outsideSchoolHolidays) {
        this.outsideSchoolHolidays = outsideSchoolHolidays;
    }

    /** The dates on which it does not take place, in their order. */
    public List<LocalDate> getCancelled() {
        return cancelled;
    }
}
