package org.maillage.directory.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Lob;
import jakarta.persistence.Table;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import org.maillage.platform.persistence.SharedEntity;
import org.maillage.platform.trail.NotAudited;

/** The outline of an EPCI or a commune, or its centre alone, as a file of the platform gave it; projected and simplified. */
@Entity
@Table(name = "directory_contours")
@NotAudited(because = "Published geography, the same for everybody; that a file was taken over is told as one act")
public class Contour extends SharedEntity {
    private static final long serialVersionUID = 1L;

    @NotNull
    @Enumerated(EnumType.STRING)
    private TerritoryLevel level = TerritoryLevel.COMMUNE;

    @NotBlank
    private String code = "";

    @NotBlank
    private String frame = "";

    @Lob
    @NotNull
    private String path = "";

    @Embedded
    private Box box = new Box(0, 0, 0, 0);

    @Column(name = "centre_x")
    private int x;

    @Column(name = "centre_y")
    private int y;

    private double longitude;

    private double latitude;

    protected Contour() {}

    /**
     * The outline of a territory.
     *
     * @param centre the place on the globe of the centre of the outline
     */
    public Contour(TerritoryLevel level, Outline outline, Point centre) {
        this.level = level;
        this.code = outline.code();
        this.frame = outline.frame();
        this.path = outline.path();
        this.box = outline.box();
        this.x = outline.x();
        this.y = outline.y();
        this.longitude = centre.longitude();
        this.latitude = centre.latitude();
    }

    /** The same as a row of its own. */
    public Contour copy() {
        return new Contour(level, outline(), centre());
    }

    public Outline outline() {
        return new Outline(code, frame, path, box, x, y);
    }

    public Point centre() {
        return new Point(longitude, latitude);
    }

    public TerritoryLevel getLevel() {
        return level;
    }

    public String getCode() {
        return code;
    }
}
