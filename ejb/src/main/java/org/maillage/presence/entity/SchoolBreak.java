package org.maillage.presence.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.time.Month;
import org.maillage.platform.persistence.SharedEntity;
import org.maillage.platform.trail.NotAudited;

/** School holidays in one zone, as the ministry published them. */
@Entity
@Table(name = "presence_school_breaks")
@NotAudited(
        because =
                "Published by the ministry, the same for everybody; that a calendar was taken over is told as one act")
public class SchoolBreak extends SharedEntity {
    private static final long serialVersionUID = 1L;

    @NotNull
    @Enumerated(EnumType.STRING)
    private SchoolZone zone = SchoolZone.A;

    @Column(name = "school_year")
    private int schoolYear;

    @NotBlank
    @Size(max = 100)
    private String name = "";

    @NotNull
    @Column(name = "begins_on")
    private LocalDate beginsOn = LocalDate.EPOCH;

    @NotNull
    @Column(name = "ends_on")
    private LocalDate endsOn = LocalDate.EPOCH;

    protected SchoolBreak() {}

    /**
     * Holidays from one day to another, both included.
     *
     * @param schoolYear the year in which it begins: 2026 for 2026-2027
     */
    public SchoolBreak(SchoolZone zone, int schoolYear, String name, LocalDate beginsOn, LocalDate endsOn) {
        this.zone = zone;
        this.schoolYear = schoolYear;
        this.name = name;
        this.beginsOn = beginsOn;
        this.endsOn = endsOn;
    }

    /** The same holidays as a row of their own. */
    public SchoolBreak copy() {
        return new SchoolBreak(zone, schoolYear, name, beginsOn, endsOn);
    }

    /** The school year of a day: it begins in September. */
    public static int yearOf(LocalDate day) {
        return day.getMonth().compareTo(Month.SEPTEMBER) >= 0 ? day.getYear() : day.getYear() - 1;
    }

    public boolean covers(LocalDate day) {
        return !day.isBefore(beginsOn) && !day.isAfter(endsOn);
    }

    public SchoolZone getZone() {
        return zone;
    }

    public int getSchoolYear() {
        return schoolYear;
    }

    public String getName() {
        return name;
    }

    public LocalDate getBeginsOn() {
        return beginsOn;
    }

    public LocalDate getEndsOn() {
        return endsOn;
    }
}
