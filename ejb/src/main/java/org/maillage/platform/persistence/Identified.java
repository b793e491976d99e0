package org.maillage.platform.persistence;

import jakarta.persistence.Id;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.Version;
import java.io.Serializable;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.maillage.platform.trail.Subject;

/** What every row has: an identifier known before it is saved, and a version by which two editors find out about each other. */
@MappedSuperclass
public abstract class Identified implements Subject, Serializable {
    private static final long serialVersionUID = 1L;

    @Id
    private UUID id = Ids.next();

    @Version
    private int version;

    /** Takes the identifier that a page made, so that what the page sends twice creates one row. A saved row keeps its own. */
    public final void identify(@Nullable UUID made) {
        if (isNew() && made != null) {
            id = made;
        }
    }

    public UUID getId() {
        return id;
    }

    @Override
    public final UUID subjectId() {
        return id;
    }

    public int getVersion() {
        return version;
    }

    /** Whether this has never been saved; the first saved version is 1. */
    public boolean isNew() {
        return version == 0;
    }

    @Override
    public final boolean equals(@Nullable Object other) {
        return other instanceof Identified that && getClass() == that.getClass() && id.equals(that.id);
    }

    @Override
    public final int hashCode() {
        return id.hashCode();
    }
}
