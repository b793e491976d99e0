package org.maillage.alerts.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.util.UUID;
import org.maillage.platform.persistence.SharedEntity;

/** After how many silent months a network wants to be told of a structure. */
@Entity
@Table(name = "alerts_settings")
public class AlertSettings extends SharedEntity {
    private static final long serialVersionUID = 1L;

    /** More would be a year of silence. */
    public static final int MOST_MONTHS = 12;

    @Column(name = "network_id")
    private UUID networkId = new UUID(0, 0);

    @Min(value = 1, message = "{alerts.silentMonths.invalid}")
    @Max(value = MOST_MONTHS, message = "{alerts.silentMonths.invalid}")
    @Column(name = "silent_months")
    private int silentMonths = 2;

    /** They are those of this network. */
    public void belongTo(UUID network) {
        networkId = network;
    }

    public UUID getNetworkId() {
        return networkId;
    }

    /** How many whole months without anything are told of. */
    public int getSilentMonths() {
        return silentMonths;
    }

    public void setSilentMonths(int silentMonths) {
        this.silentMonths = silentMonths;
    }
}
