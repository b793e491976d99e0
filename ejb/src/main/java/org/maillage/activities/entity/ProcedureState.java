package org.maillage.activities.entity;

import java.util.Arrays;
import java.util.List;

/** How far a démarche has come. */
public enum ProcedureState {
    STARTED,
    /** For a document, or an answer. */
    WAITING,
    BLOCKED,
    DONE;

    /** Those in which there is still something to do. */
    public static List<ProcedureState> open() {
        return Arrays.stream(values()).filter(ProcedureState::isOpen).toList();
    }

    public boolean isOpen() {
        return this != DONE;
    }
}
