package org.maillage.beneficiaries.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import org.jspecify.annotations.Nullable;
import org.maillage.platform.persistence.TenantEntity;
import org.maillage.platform.trail.NotAudited;

/** Some lines of a file of people, which one transaction looks at or takes over: a job that is broken off goes on with the next part. */
@Entity
@Table(name = "beneficiaries_import_parts")
@NotAudited(because = "lines on their way; every person who is added is told")
public class ImportPart extends TenantEntity {
    private static final long serialVersionUID = 1L;

    /** Lines of a part. */
    public static final int LINES = 200;

    /** How far it is. */
    public enum State {
        WAITING,
        CHECKED,
        TAKEN
    }

    @ManyToOne
    @JoinColumn(name = "import_id")
    private @Nullable PeopleImport file;

    private int number;

    @Column(name = "cells")
    private String lines = "";

    @Column(name = "remarks")
    private String remarks = "";

    @Column(name = "row_count")
    private int rowCount;

    @Enumerated(EnumType.STRING)
    private State state = State.WAITING;

    private int wrong;

    private int alike;

    private int taken;

    protected ImportPart() {}

    /**
     * Some lines.
     *
     * @param lines as JSON
     */
    public ImportPart(PeopleImport file, int number, String lines, int rowCount) {
        this.file = file;
        this.number = number;
        this.lines = lines;
        this.rowCount = rowCount;
    }

    /**
     * What looking at the lines brought.
     *
     * @param found as JSON
     * @param faulty lines with a fault
     * @param doubtful lines without one, about somebody who may be known already
     */
    public void check(String found, int faulty, int doubtful) {
        remarks = found;
        wrong = faulty;
        alike = doubtful;
        state = State.CHECKED;
    }

    /** The lines were taken over, but those that the remarks tell of. */
    public void take(int added) {
        taken = added;
        state = State.TAKEN;
    }

    public @Nullable PeopleImport getFile() {
        return file;
    }

    public int getNumber() {
        return number;
    }

    public String getLines() {
        return lines;
    }

    public String getRemarks() {
        return remarks;
    }

    public int getRowCount() {
        return rowCount;
    }

    public State getState() {
        return state;
    }

    public int getWrong() {
        return wrong;
    }

    public int getAlike() {
        return alike;
    }

    public int getTaken() {
        return taken;
    }
}
