package org.maillage.web.activities;

import java.io.Serializable;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.maillage.activities.entity.GroupCount.Dimension;
import org.maillage.federation.entity.AgeBand;

/** One field in which anonymous participants are counted; an empty one says nothing. */
public class Counter implements Serializable {
    private static final long serialVersionUID = 1L;

    private final Dimension dimension;
    private final String value;
    private @Nullable Integer number;

    Counter(Dimension dimension, String value, int counted) {
        this.dimension = dimension;
        this.value = value;
        this.number = shown(counted);
    }

    /** Nothing is not shown as a number: it was not told. */
    static @Nullable Integer shown(int counted) {
        return counted == 0 ? null : Integer.valueOf(counted);
    }

    int count() {
        return Objects.requireNonNullElse(number, 0);
    }

    /** By what the page names the field. */
    public String getId() {
        return "count-" + dimension + "-" + value;
    }

    public Dimension getDimension() {
        return dimension;
    }

    public String getValue() {
        return value;
    }

    /** The ages that are counted; null for other dimensions. */
    public @Nullable AgeBand getAges() {
        return dimension == Dimension.AGE ? AgeBand.parse(value) : null;
    }

    public @Nullable Integer getNumber() {
        return number;
    }

    public void setNumber(@Nullable Integer number) {
        this.number = number;
    }
}
