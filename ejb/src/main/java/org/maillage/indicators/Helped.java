package org.maillage.indicators;

import org.jspecify.annotations.Nullable;
import org.maillage.beneficiaries.entity.Gender;
import org.maillage.beneficiaries.entity.SocialStatus;
import org.maillage.federation.entity.AgeBand;

/**
 * Who was helped, as they were on that day and as it was written down then: nothing that becomes of the person later changes it.
 *
 * @param known id of the file of a person known by name, whether or not the name was erased since; {@code null} for an anonymous one
 * @param before whether an anonymous person had been helped before
 * @param residence INSEE code of the commune of residence
 */
public record Helped(
        @Nullable String known,
        boolean before,
        @Nullable Gender gender,
        @Nullable SocialStatus status,
        @Nullable AgeBand ages,
        @Nullable String residence) {

    /** Whether this is one more person, unless the same known one was counted already: nobody knows who an anonymous person was before. */
    boolean counts() {
        return known != null || !before;
    }
}
