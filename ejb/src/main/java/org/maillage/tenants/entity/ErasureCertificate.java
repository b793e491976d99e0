package org.maillage.tenants.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.maillage.platform.persistence.SharedEntity;

/** What was erased when a structure was closed: how many rows of which table, and when. It names no person. */
@Entity
@Table(name = "tenants_certificates")
public class ErasureCertificate extends SharedEntity {
    private static final long serialVersionUID = 1L;

    @Column(name = "tenant_number")
    private int tenantNumber;

    private String name;

    private String siret;

    private String branch;

    @Column(name = "closed_at")
    private Instant closedAt;

    @Column(name = "erased_at")
    private Instant erasedAt = Instant.now();

    /** One line for each table: its name, a tabulator, the number of rows. */
    @Column(name = "row_counts")
    private String rowCounts;

    protected ErasureCertificate() {
        this(new Tenant(), Map.of());
    }

    public ErasureCertificate(Tenant tenant, Map<String, Long> counts) {
        tenantNumber = tenant.getNumber();
        name = tenant.getName();
        siret = tenant.getSiret();
        branch = tenant.getBranch();
        closedAt = tenant.getStateSince();
        rowCounts = counts.entrySet().stream()
                .map(count -> count.getKey() + "\t" + count.getValue())
                .collect(Collectors.joining("\n"));
    }

    public int getTenantNumber() {
        return tenantNumber;
    }

    public String getName() {
        return name;
    }

    public String getSiret() {
        return siret;
    }

    public String getBranch() {
        return branch;
    }

    public Instant getClosedAt() {
        return closedAt;
    }

    public Instant getErasedAt() {
        return erasedAt;
    }

    /** Rows that were erased or made anonymous, by table. */
    public Map<String, Long> getCounts() {
        return rowCounts
                .lines()
                .map(line -> line.split("\t", 2))
                .collect(Collectors.toMap(line -> line[0], line -> Long.valueOf(line[1]), Long::sum, TreeMap::new));
    }
}
