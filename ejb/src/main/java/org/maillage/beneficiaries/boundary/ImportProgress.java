package org.maillage.beneficiaries.boundary;

import java.io.Serializable;
import org.maillage.beneficiaries.entity.PeopleImport;

/**
 * How far a file of people is.
 *
 * @param looked lines that were looked at
 * @param handled lines that were taken over or left, once that has begun
 * @param wrong lines with a fault
 * @param alike lines without one, about somebody who may be known already
 * @param taken people who were added
 */
public record ImportProgress(PeopleImport file, long looked, long handled, long wrong, long alike, long taken)
        implements Serializable {

    /** Lines of the step that is under way that are done. */
    public long done() {
        return file.getState() == PeopleImport.State.CHECKING ? looked : handled;
    }

    /** Lines that would be taken over, or were to be. */
    public long right() {
        return file.getRowCount() - wrong - (file.isCautious() ? alike : 0);
    }

    /** Lines of the file that became nobody. */
    public long left() {
        return file.getRowCount() - taken;
    }
}
