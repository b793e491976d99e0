package org.maillage.directory.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.maillage.platform.persistence.SharedEntity;
import org.maillage.platform.trail.NotAudited;

/** That a priority area lies in a commune. Of FRR, a commune is one area; a QPV may lie in several communes, and a commune hold several. */
@Entity
@Table(name = "directory_priority_areas")
@NotAudited(because = "A published list, the same for everybody; that it was taken over is told as one act")
public class PriorityArea extends SharedEntity {
    private static final long serialVersionUID = 1L;

    /** Longer names are cut. */
    public static final int LONGEST_NAME = 200;

    @NotNull
    @Enumerated(EnumType.STRING)
    private PriorityZone zone = PriorityZone.QPV;

    @NotBlank
    @Column(name = "commune_code")
    private String communeCode = "";

    @NotBlank
    private String code = "";

    @NotBlank
    @Size(max = LONGEST_NAME)
    private String name = "";

    protected PriorityArea() {}

    /**
     * A part of an area.
     *
     * @param communeCode INSEE code of the commune in which it lies
     * @param code of the area: that of the QPV, such as {@code QN01309M}; of FRR, that of the commune
     * @param name of the QPV, or of the commune
     */
    public PriorityArea(PriorityZone zone, String communeCode, String code, String name) {
        this.zone = zone;
        this.communeCode = communeCode;
        this.code = code;
        this.name = name.length() > LONGEST_NAME ? name.substring(0, LONGEST_NAME) : name;
    }

    /** The same as a row of its own. */
    public PriorityArea copy() {
        return new PriorityArea(zone, communeCode, code, name);
    }

    public PriorityZone getZone() {
        return zone;
    }

    public String getCommuneCode() {
        return communeCode;
    }

    public String getCode() {
        return code;
    }

    public String getName() {
        return name;
    }
}
