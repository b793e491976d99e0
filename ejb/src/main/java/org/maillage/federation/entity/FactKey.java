package org.maillage.federation.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What the counts of a row are about: an indicator, in one month, everywhere or in one commune, on all days or on those of a crossing. */
@Embeddable
public class FactKey implements Serializable {
    private static final long serialVersionUID = 1L;

    /** In place of a commune: everywhere. */
    public static final String EVERYWHERE = "*";

    /** In place of a commune: at a distance. */
    public static final String NOWHERE = "";

    private int month;

    @Column(name = "commune_code")
    private String communeCode = EVERYWHERE;

    private String indicator = "";

    private int edition;

    private UUID crossing = Crossing.WHOLE;

    protected FactKey() {}

    /**
     * @param month {@code yyyymm}
     * @param communeCode INSEE code of the commune of activity, {@link #EVERYWHERE} or {@link #NOWHERE}
     * @param indicator code in the dictionary
     * @param edition of the definition by which it was counted
     */
    public FactKey(int month, String communeCode, String indicator, int edition) {
        this.month = month;
        this.communeCode = communeCode;
        this.indicator = indicator;
        this.edition = edition;
    }

    /** The same, on those days only on which it counts in other networks too, see {@link Crossing}. */
    public FactKey on(UUID ofCrossing) {
        FactKey key = new FactKey(month, communeCode, indicator, edition);
        key.crossing = ofCrossing;
        return key;
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

    /** On which days: those of a crossing, or {@link Crossing#WHOLE} for all. */
    public UUID getCrossing() {
        return crossing;
    }

    /** Whether it is about all days on which something counts in the network. */
    public boolean isWhole() {
        return crossing.equals(Crossing.WHOLE);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof FactKey that
                && month == that.month
                && edition == that.edition
                && communeCode.equals(that.communeCode)
                && indicator.equals(that.indicator)
                && crossing.equals(that.crossing);
    }

    @Override
    public int hashCode() {
        return Objects.hash(month, communeCode, indicator, edition, crossing);
    }

    @Override
    public String toString() {
        return month + " " + communeCode + " " + indicator + " " + edition + (isWhole() ? "" : " " + crossing);
    }
}
