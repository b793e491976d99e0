package org.maillage.tenants.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.io.Serializable;

/** How much of the installation a structure may use; the platform operator sets it. */
@Embeddable
public class Quotas implements Serializable {
    private static final long serialVersionUID = 1L;

    @Min(1)
    @Max(10_000)
    @Column(name = "max_accounts")
    private int accounts = 200;

    @Min(0)
    @Max(100)
    @Column(name = "max_exports_per_day")
    private int exportsPerDay = 3;

    @Min(1)
    @Max(1_000_000)
    @Column(name = "max_export_megabytes")
    private int exportMegabytes = 2048;

    /** People in the team, invited ones included. */
    public int getAccounts() {
        return accounts;
    }

    public void setAccounts(int accounts) {
        this.accounts = accounts;
    }

    /** Exports begun within 24 hours. */
    public int getExportsPerDay() {
        return exportsPerDay;
    }

    public void setExportsPerDay(int exportsPerDay) {
        this.exportsPerDay = exportsPerDay;
    }

    /** Megabytes of all archives that can be downloaded at the same time. */
    public int getExportMegabytes() {
        return exportMegabytes;
    }

    public void setExportMegabytes(int exportMegabytes) {
        this.exportMegabytes = exportMegabytes;
    }
}
