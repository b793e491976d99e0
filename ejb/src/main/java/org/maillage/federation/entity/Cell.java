package org.maillage.federation.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What a fact counts. Months are written {@code yyyymm}.
 *
 * <p>People cannot be added up over months, so a fact of people also says in which month the same people were last seen in
 * the same cell: the distinct people of any period are those seen in it whose former month lies before it. That is exact
 * for every period, and needs no identity.
 */
@Embeddable
public class Cell implements Serializable {
    private static final long serialVersionUID = 1L;

    /** In place of a commune: the whole structure. */
    public static final String EVERYWHERE = "*";

    /** In place of a commune: at a distance. */
    public static final String NOWHERE = "";

    /** In place of a former month: never seen before, or not a count of people. */
    public static final int NEVER = 0;

    private int month;

    @Column(name = "commune_code")
    private String communeCode = EVERYWHERE;

    private String indicator = "";

    private int edition;

    private String dimension = "";

    @Column(name = "value")
    private String value = "";

    @Column(name = "seen_before")
    private int seenBefore;

    protected Cell() {}

    /** A cell of the whole structure in one month, from which the others are derived. */
    public Cell(int month, String indicator, int edition, String dimension, String value) {
        this.month = month;
        this.indicator = indicator;
        this.edition = edition;
        this.dimension = dimension;
        this.value = value;
    }

    /** The same count, in one commune only. */
    public Cell in(String commune) {
        Cell cell = new Cell(month, indicator, edition, dimension, value);
        cell.communeCode = commune;
        cell.seenBefore = seenBefore;
        return cell;
    }

    /** The same count, of people who were last seen in that month. */
    public Cell seenBefore(int formerMonth) {
        Cell cell = in(communeCode);
        cell.seenBefore = formerMonth;
        return cell;
    }

    public int getMonth() {
        return month;
    }

    public String getCommuneCode() {
        return communeCode;
    }

    public String getIndicator() {
        return indicator;
    }

    public int getEdition() {
        return edition;
    }

    public String getDimension() {
        return dimension;
    }

    public String getValue() {
        return value;
    }

    public int getSeenBefore() {
        return seenBefore;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Cell that
                && month == that.month
                && edition == that.edition
                && seenBefore == that.seenBefore
                && communeCode.equals(that.communeCode)
                && indicator.equals(that.indicator)
                && dimension.equals(that.dimension)
                && value.equals(that.value);
    }

    @Override
    public int hashCode() {
        return Objects.hash(month, communeCode, indicator, edition, dimension, value, seenBefore);
    }
}
