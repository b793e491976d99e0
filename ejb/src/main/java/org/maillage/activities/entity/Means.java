package org.maillage.activities.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import java.io.Serializable;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** With what somebody was helped: the equipment, and the office of a partner on the screen. */
@Embeddable
public class Means implements Serializable {
    private static final long serialVersionUID = 1L;

    @Column(name = "equipment_bits")
    private int equipmentBits;

    @ManyToOne
    @JoinColumn(name = "office_id")
    private @Nullable PartnerOffice office;

    /** On what people worked, in reading order. */
    public List<Equipment> getEquipment() {
        return Equipment.ofBits(equipmentBits);
    }

    /** Tells on what people worked; no equipment is told alone. */
    public void setEquipment(Collection<Equipment> chosen) {
        boolean some = chosen.stream().anyMatch(equipment -> equipment != Equipment.NONE);
        equipmentBits = Equipment.bits(chosen.stream()
                .filter(equipment -> !some || equipment != Equipment.NONE)
                .toList());
    }

    /** The office that was seen on the screen in a video reception. */
    public @Nullable PartnerOffice getOffice() {
        return office;
    }

    public void setOffice(@Nullable PartnerOffice office) {
        this.office = office;
    }
}
