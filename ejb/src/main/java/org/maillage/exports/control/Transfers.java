package org.maillage.exports.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.maillage.exports.entity.Transfer;
import org.maillage.platform.config.Settings;
import org.maillage.platform.tenancy.TenantScope;
import org.maillage.tenants.control.StructureErased;
import org.maillage.tenants.entity.Quotas;
import org.maillage.tenants.entity.Tenant;

/** The archives that are asked for, and how much room they take. */
@ApplicationScoped
public class Transfers {

    private static final long MEGABYTE = 1L << 20;
    private static final Duration DAY = Duration.ofDays(1);

    /** Long enough for everything that can still be downloaded. */
    private static final Duration SHOWN = Duration.ofDays(30);

    @PersistenceContext
    private EntityManager entities;

    @Inject
    private Settings settings;

    /** Those that wait or run, on whatever node. */
    List<Transfer> underWay() {
        return entities.createQuery(
                        "select t from Transfer t where t.state in (:waiting, :running) order by t.requestedAt",
                        Transfer.class)
                .setParameter("waiting", Transfer.State.WAITING)
                .setParameter("running", Transfer.State.RUNNING)
                .getResultList();
    }

    /** The archives whose time is over. */
    List<Transfer> outdated(Instant now) {
        return entities.createQuery(
                        "select t from Transfer t where t.direction = :export and t.state = :ready and t.expiresAt <= :now",
                        Transfer.class)
                .setParameter("export", Transfer.Direction.EXPORT)
                .setParameter("ready", Transfer.State.READY)
                .setParameter("now", now)
                .getResultList();
    }

    /** The structure in scope. */
    public Tenant structure() {
        return entities.createQuery("select t from Tenant t where t.number = :tenant", Tenant.class)
                .setParameter("tenant", TenantScope.require())
                .getSingleResult();
    }

    /** The archives made for the structure in scope, newest first. */
    public List<Transfer> exports() {
        return recent().stream()
                .filter(made -> made.getKind() == Transfer.Kind.ARCHIVE)
                .toList();
    }

    /** The tables that a person asked for in the structure in scope, newest first. */
    public List<Transfer> tables(UUID account) {
        return recent().stream()
                .filter(made -> made.getKind() != Transfer.Kind.ARCHIVE
                        && made.getAccountId().equals(account))
                .toList();
    }

    private List<Transfer> recent() {
        return entities.createQuery(
                        "select t from Transfer t where t.tenantNumber = :tenant and t.direction = :export"
                                + " and t.requestedAt > :since order by t.requestedAt desc",
                        Transfer.class)
                .setParameter("tenant", TenantScope.require())
                .setParameter("export", Transfer.Direction.EXPORT)
                .setParameter("since", Instant.now().minus(SHOWN))
                .getResultList();
    }

    /** How many more tables a person may ask for now: as many a day as the structure may ask for archives. */
    public int left(Tenant tenant, UUID account) {
        return left(tenant, tables(account));
    }

    /** How many more exports the structure in scope may begin now. */
    public int left(Tenant tenant) {
        return left(tenant, exports());
    }

    private static int left(Tenant tenant, List<Transfer> made) {
        Instant yesterday = Instant.now().minus(DAY);
        long begun = made.stream()
                .filter(export -> export.getRequestedAt().isAfter(yesterday))
                .count();
        return (int) Math.max(0, tenant.getQuotas().getExportsPerDay() - begun);
    }

    /** How many bytes the archives and tables of the structure in scope take. */
    public long used() {
        Instant now = Instant.now();
        return recent().stream()
                .filter(export -> export.isReady(now))
                .mapToLong(Transfer::getBytes)
                .sum();
    }

    /** How many bytes one more archive may take. */
    public long room(Tenant tenant) {
        Quotas quotas = tenant.getQuotas();
        return Math.max(0, quotas.getExportMegabytes() * MEGABYTE - used());
    }

    /** An archive of a structure that is closed would hold what was erased. */
    void onErased(@Observes StructureErased event) {
        List<Transfer> all = entities.createQuery(
                        "select t from Transfer t where t.tenantNumber = :tenant", Transfer.class)
                .setParameter("tenant", TenantScope.require())
                .getResultList();
        for (Transfer transfer : all) {
            if (transfer.getDirection() == Transfer.Direction.EXPORT) {
                delete(transfer);
            }
            entities.remove(transfer);
        }
        event.count("exports_transfers", all.size());
    }

    private void delete(Transfer export) {
        try {
            Files.deleteIfExists(settings.exportDirectory().resolve(export.getFile()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
