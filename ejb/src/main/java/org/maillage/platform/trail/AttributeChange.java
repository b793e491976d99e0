package org.maillage.platform.trail;

import org.jspecify.annotations.Nullable;

/**
 * One attribute before and after. Texts and secrets are never kept: of them only the fact that they changed.
 *
 * @param kept whether the values are told
 */
public record AttributeChange(
        String attribute,
        boolean kept,
        @Nullable String before,
        @Nullable String after) {

    /** The same change taken back. */
    public AttributeChange undone() {
        @Nullable String value = after;
        return new AttributeChange(attribute, kept, value, before);
    }
}
