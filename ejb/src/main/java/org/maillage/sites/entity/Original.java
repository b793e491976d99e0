package org.maillage.sites.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OneToOne;
import jakarta.persistence.Table;
import java.util.Map;
import org.maillage.platform.persistence.TenantEntity;
import org.maillage.platform.trail.Code;
import org.maillage.platform.trail.NotAudited;

/** The line of a file from which a site came: what has not been changed since leaves as it was written, and so do columns that nobody reads. */
@Entity
@Table(name = "sites_originals")
@NotAudited(because = "It comes with its site, which is audited, and is never changed alone")
public class Original extends TenantEntity {
    private static final long serialVersionUID = 1L;

    @OneToOne
    @JoinColumn(name = "site_id")
    private Site site;

    @Convert(converter = Cells.AsJson.class)
    private Cells cells;

    @Code
    @Column(name = "commune_code")
    private String communeCode;

    protected Original() {
        this(new Site(), Cells.of(Map.of()), "");
    }

    /**
     * A line as it was written.
     *
     * @param communeCode the commune that was found for it
     */
    public Original(Site site, Cells cells, String communeCode) {
        this.site = site;
        this.cells = cells;
        this.communeCode = communeCode;
    }

    public Site getSite() {
        return site;
    }

    public Cells getCells() {
        return cells;
    }

    public String getCommuneCode() {
        return communeCode;
    }

    /** Takes the place of what was written before. */
    public void rewrite(Cells newCells, String newCommuneCode) {
        cells = newCells;
        communeCode = newCommuneCode;
    }
}
