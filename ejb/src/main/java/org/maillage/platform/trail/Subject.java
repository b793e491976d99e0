package org.maillage.platform.trail;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** An argument of a use case that says what the use case is about. */
public interface Subject {

    /** The id of the row; {@code null} for what belongs to the person in action anyway. */
    @Nullable
    UUID subjectId();
}
