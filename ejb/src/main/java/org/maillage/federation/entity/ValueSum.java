package org.maillage.federation.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.Collection;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.maillage.platform.trail.Code;

/**
 * Some values of one dimension, counted together. An indicator that is such a sum needs no counting of its own, and tells nothing that is
 * not read already, value by value.
 */
@Embeddable
public class ValueSum implements Serializable {
    private static final long serialVersionUID = 1L;

    /** In place of an empty value, which of its nature is none: where nobody was sent on. */
    public static final String NONE = "none";

    private static final Set<String> OF_COMMUNES = Set.of("commune", "residence");

    /** One accompaniment may have several values: added up, it would count more than once. */
    private static final Set<String> MANIFOLD = Set.of("theme", "procedure", "tag", "equipment");

    @Code
    private String measure = "";

    @Code
    private String dimension = "";

    @Convert(converter = CodesConverter.class)
    @Column(name = "chosen")
    private Set<String> values = new TreeSet<>();

    protected ValueSum() {}

    /**
     * A sum that holds no value yet.
     *
     * @param measure code of the indicator that is counted along the dimension
     */
    public ValueSum(String measure, String dimension) {
        this.measure = measure;
        this.dimension = dimension;
    }

    /** Code of the indicator of which it is a part. */
    public String getMeasure() {
        return measure;
    }

    public String getDimension() {
        return dimension;
    }

    /** What is counted, as facts name it, but for {@link #NONE}. */
    public Set<String> getValues() {
        return values;
    }

    public void setValues(Collection<String> values) {
        this.values = new TreeSet<>(values);
    }

    /** Whether it holds a value, as facts name it. */
    public boolean holds(String value) {
        return values.contains(value.isEmpty() ? NONE : value);
    }

    /** Whether it may hold one value only. */
    public boolean isOfOneValue() {
        return MANIFOLD.contains(dimension);
    }

    /** Whether its values are communes, by their INSEE codes. */
    public boolean isOfCommunes() {
        return OF_COMMUNES.contains(dimension);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof ValueSum that
                && measure.equals(that.measure)
                && dimension.equals(that.dimension)
                && values.equals(that.values);
    }

    @Override
    public int hashCode() {
        return Objects.hash(measure, dimension, values);
    }
}
