package org.maillage.activities.boundary;

import java.io.Serializable;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.maillage.activities.entity.Obstacle;
import org.maillage.activities.entity.ProcedureState;

/**
 * How far a visit brought a démarche.
 *
 * @param state its new state; {@code null} leaves state, obstacle and detail as they were
 * @param detail what it waits for now, or what blocks it
 * @param nextOn the next appointment; {@code null} when that was not spoken of
 */
public record Progress(
        @Nullable ProcedureState state,
        @Nullable Obstacle obstacle,
        @Nullable String detail,
        @Nullable LocalDate nextOn)
        implements Serializable {
    private static final long serialVersionUID = 1L;

    /** Nothing moved. */
    public static final Progress NONE = new Progress(null, null, null, null);
}
