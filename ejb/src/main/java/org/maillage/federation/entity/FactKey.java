package org.maillage.federation.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What the counts of a row are about: an indicator, in one month, everywhere or in one commune. */
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

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof FactKey that
                && month == that.month
                && edition == that.edition
                && communeCode.equals(that.communeCode)
                && indicator.equals(that.indicator);
    }

    @Override
    public int hashCode() {
        return Objects.hash(month, communeCode, indicator, edition);
    }

    @Override
    public String toString() {
        return month + " " + communeCode + " " + indicator + " " + edition;
    }
}
