package org.maillage.figures.entity;

import java.io.Serializable;
import org.jspecify.annotations.Nullable;
import org.maillage.beneficiaries.entity.Gender;
import org.maillage.beneficiaries.entity.SocialStatus;
import org.maillage.federation.entity.AgeBand;

/**
 * The person helped, as they were on that day. Somebody of whom it was not told is not meant.
 *
 * @param ages all ages of the person, as they were told, lie in these
 */
public record Whom(
        @Nullable Gender gender,
        @Nullable AgeBand ages,
        @Nullable SocialStatus status) implements Serializable {

    /** Everybody, also those of whom nothing was told. */
    public static final Whom ANYBODY = new Whom(null, null, null);
}
