package org.maillage.targets.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import org.eclipse.persistence.annotations.BatchFetch;
import org.eclipse.persistence.annotations.BatchFetchType;
import org.jspecify.annotations.Nullable;
import org.maillage.federation.boundary.Dashboard;
import org.maillage.federation.entity.Network;
import org.maillage.platform.errors.BusinessException;
import org.maillage.platform.persistence.SharedEntity;
import org.maillage.platform.persistence.YearMonthConverter;
import org.maillage.platform.trail.Code;
import org.maillage.tenants.entity.Tenant;

/** A network wants a number to be reached in some months: by all of it, by a smaller network within it, or by one structure. */
@Entity
@Table(name = "targets_targets")
public class Target extends SharedEntity {
    private static final long serialVersionUID = 1L;

    /** What can be aimed at: key figures that are counted, not estimated. */
    public static final List<String> INDICATORS = List.of(
            Dashboard.ACCOMPANIMENTS,
            Dashboard.PEOPLE,
            Dashboard.ACTIVITIES,
            Dashboard.MINUTES,
            Dashboard.WORKSHOPS,
            Dashboard.PARTICIPANTS,
            Dashboard.VIDEO_RECEPTIONS,
            Dashboard.REFERRALS,
            Dashboard.VISITS,
            Dashboard.STRUCTURES);

    private static final int HOUR = 60;

    /** Ten years: longer than any convention runs. */
    private static final int LONGEST = 120;

    private static final int MOST = 100_000_000;

    @ManyToOne
    @JoinColumn(name = "network_id")
    private @Nullable Network network;

    @ManyToOne
    @BatchFetch(BatchFetchType.IN)
    @JoinColumn(name = "part_id")
    private @Nullable Network part;

    @ManyToOne
    @JoinColumn(name = "tenant_number", referencedColumnName = "number")
    private @Nullable Tenant structure;

    @Code
    private String indicator = Dashboard.ACCOMPANIMENTS;

    @NotNull(message = "{targets.month.missing}")
    @Convert(converter = YearMonthConverter.class)
    @Column(name = "first_month")
    private @Nullable YearMonth firstMonth;

    @NotNull(message = "{targets.month.missing}")
    @Convert(converter = YearMonthConverter.class)
    @Column(name = "last_month")
    private @Nullable YearMonth lastMonth;

    @NotNull(message = "{targets.amount.invalid}")
    @Min(value = 1, message = "{targets.amount.invalid}")
    @Max(value = MOST, message = "{targets.amount.invalid}")
    private @Nullable Integer amount;

    /** It is wanted by this network. */
    public void setBy(Network owner) {
        network = owner;
    }

    /**
     * Makes sure that it makes sense.
     *
     * @param defined the indicators that the network defined itself: smaller networks and structures do not know them
     * @throws BusinessException at {@code indicator} when it cannot be aimed at, at {@code lastMonth} when the months are none or too many
     */
    public void check(Collection<String> defined) {
        boolean countsItself = structure != null && indicator.equals(Dashboard.STRUCTURES);
        boolean known = INDICATORS.contains(indicator) || (isOfAll() && defined.contains(indicator));
        if (!known || countsItself) {
            throw new BusinessException("targets.indicator.invalid").at("indicator");
        }
        if (last().isBefore(first())) {
            throw new BusinessException("federation.figures.periodEndsBeforeItBegins").at("lastMonth");
        }
        if (ChronoUnit.MONTHS.between(first(), last()) >= LONGEST) {
            throw new BusinessException("federation.figures.periodTooLong", LONGEST / 12).at("lastMonth");
        }
    }

    /** What was counted, in the unit in which it is aimed at: time is counted in minutes and aimed at in hours. */
    public int inItsUnit(int counted) {
        return inUnitOf(indicator, counted);
    }

    /** What was counted of an indicator, in the unit in which it is aimed at. */
    public static int inUnitOf(String indicator, int counted) {
        return indicator.equals(Dashboard.MINUTES) ? counted / HOUR : counted;
    }

    public boolean isInHours() {
        return indicator.equals(Dashboard.MINUTES);
    }

    /** Whether both are about the same of the same in the same months. */
    public boolean isTwinOf(Target other) {
        return !equals(other)
                && indicator.equals(other.indicator)
                && Objects.equals(part, other.part)
                && Objects.equals(structure, other.structure)
                && Objects.equals(firstMonth, other.firstMonth)
                && Objects.equals(lastMonth, other.lastMonth);
    }

    /** Whether all of the network that wants it is meant. */
    public boolean isOfAll() {
        return part == null && structure == null;
    }

    /** The first month of one that was filled in. */
    public YearMonth first() {
        return Objects.requireNonNull(firstMonth);
    }

    /** The last month of one that was filled in. */
    public YearMonth last() {
        return Objects.requireNonNull(lastMonth);
    }

    /** Which network wants it. */
    public @Nullable Network getNetwork() {
        return network;
    }

    /** The smaller network that is meant; {@code null} for none. */
    public @Nullable Network getPart() {
        return part;
    }

    /** The structure that is meant; {@code null} for none. */
    public @Nullable Tenant getStructure() {
        return structure;
    }

    /** It is meant for a smaller network, a structure, or with neither for all of the network that wants it. */
    public void meanFor(@Nullable Network smaller, @Nullable Tenant one) {
        part = smaller;
        structure = one;
    }

    public String getIndicator() {
        return indicator;
    }

    public void setIndicator(String indicator) {
        this.indicator = indicator;
    }

    public @Nullable YearMonth getFirstMonth() {
        return firstMonth;
    }

    public void setFirstMonth(@Nullable YearMonth firstMonth) {
        this.firstMonth = firstMonth;
    }

    public @Nullable YearMonth getLastMonth() {
        return lastMonth;
    }

    public void setLastMonth(@Nullable YearMonth lastMonth) {
        this.lastMonth = lastMonth;
    }

    public @Nullable Integer getAmount() {
        return amount;
    }

    public void setAmount(@Nullable Integer amount) {
        this.amount = amount;
    }
}
