package org.maillage.alerts.boundary;

import java.io.Serializable;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.maillage.federation.entity.Network;
import org.maillage.targets.entity.Target;
import org.maillage.tenants.entity.Tenant;

/**
 * Something that a network should look into.
 *
 * @param structure of which it is told; {@code null} when it is about the network
 * @param target of which it is told; {@code null} for none
 * @param leap of which figure it is told; {@code null} for none
 * @param since the day on which it began
 * @param number the figure that it is about: silent months, what was counted
 * @param compared the figure beside which it stands: what is usual, what is wanted; 0 for none
 */
public record Alert(
        Kind kind,
        @Nullable Tenant structure,
        @Nullable Target target,
        @Nullable Leap leap,
        LocalDate since,
        int number,
        int compared)
        implements Serializable {

    /** By what it is known again on another day: it is the same one while it stands, whatever its numbers become. */
    public String key() {
        return kind + " "
                + switch (kind) {
                    case SILENT, SHEETS -> Objects.requireNonNull(structure).getId();
                    case JUMP -> Objects.requireNonNull(leap).key() + " " + YearMonth.from(since);
                    case MISSED, BEHIND -> Objects.requireNonNull(target).getId();
                };
    }

    /**
     * A figure of a month that is far from what is usual.
     *
     * @param network of which it is: the one that is told, or one directly in it
     * @param indicator what is counted
     * @param yearBefore whether it is compared with the same month one year before, not with the mean of the six months before
     */
    public record Leap(Network network, String indicator, boolean yearBefore) implements Serializable {

        String key() {
            return network.getId() + " " + indicator;
        }
    }

    /** What it is about, in the order in which it is told. */
    public enum Kind {
        /** A structure has reported nothing for a while. */
        SILENT,
        /** A figure of the last month is far from what it usually is. */
        JUMP,
        /** The months of a target are over and it was not reached. */
        MISSED,
        /** A target is far behind the time that has passed. */
        BEHIND,
        /** Nobody has said for a year that the public sheets of a structure are right. */
        SHEETS
    }
}
