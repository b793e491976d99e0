package org.maillage.privacy.entity;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.LocalDate;
import org.maillage.platform.persistence.TenantEntity;
import org.maillage.platform.trail.NotAudited;

/** How much of a kind went on a day: counts only, no name. */
@Entity
@NotAudited(because = "It is a record itself; the trail tells of each row that went")
@Table(name = "privacy_removals")
public class Removal extends TenantEntity {
    private static final long serialVersionUID = 1L;

    /** What went. */
    public enum Kind {
        /** People not seen for the period of the structure. */
        PEOPLE,
        /** People erased before, because they asked or had to be. */
        PEOPLE_ON_REQUEST,
        /** Lines of the register of requests. */
        REQUESTS
    }

    private LocalDate day = LocalDate.EPOCH;

    @Enumerated(EnumType.STRING)
    private Kind kind = Kind.PEOPLE;

    private int amount;

    protected Removal() {}

    public Removal(LocalDate day, Kind kind) {
        this.day = day;
        this.kind = kind;
    }

    public void add(int more) {
        amount += more;
    }

    public LocalDate getDay() {
        return day;
    }

    public Kind getKind() {
        return kind;
    }

    public int getAmount() {
        return amount;
    }
}
