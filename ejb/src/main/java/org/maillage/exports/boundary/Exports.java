package org.maillage.exports.boundary;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.maillage.exports.control.Transfers;
import org.maillage.exports.entity.Transfer;
import org.maillage.platform.config.Settings;
import org.maillage.platform.errors.BusinessException;
import org.maillage.platform.errors.NotFoundException;
import org.maillage.platform.security.Acting;
import org.maillage.platform.security.Permission;
import org.maillage.platform.tenancy.TenantScope;
import org.maillage.platform.tenancy.WhileReadOnly;
import org.maillage.platform.trail.Audited;
import org.maillage.tenants.entity.Tenant;

/** Everything that a structure owns, in one archive, for its administrator. */
@Stateless
@Permission("exports:read")
public class Exports {

    @PersistenceContext
    private EntityManager entities;

    @Inject
    private Transfers transfers;

    @Inject
    private Settings settings;

    /**
     * Asks for an archive; a job makes it, and a mail says when it can be downloaded.
     *
     * @throws BusinessException when one is under way, or when the structure may have no more of them now
     */
    @Permission("exports:create")
    @WhileReadOnly(because = "A structure that is suspended or leaves takes its data along")
    public void create() {
        Tenant tenant = transfers.structure();
        // Two at once count the same exports: the second one is told that somebody was faster. A lock would hold up the
        // trail.
        entities.lock(tenant, LockModeType.OPTIMISTIC_FORCE_INCREMENT);
        if (transfers.exports().stream().anyMatch(Transfer::isUnderWay)) {
            throw new BusinessException("exports.underWay");
        }
        if (transfers.left(tenant) == 0) {
            throw new BusinessException("exports.tooMany", tenant.getQuotas().getExportsPerDay());
        }
        if (transfers.room(tenant) == 0) {
            throw new BusinessException("exports.tooLarge");
        }
        entities.persist(Transfer.export(TenantScope.require(), Acting.require().accountId()));
    }

    /** The archives of the structure, newest first. */
    public List<Transfer> all() {
        return transfers.exports();
    }

    /** How much the structure may still use. */
    public Allowance allowance() {
        Tenant tenant = transfers.structure();
        return new Allowance(
                transfers.left(tenant),
                tenant.getQuotas().getExportsPerDay(),
                transfers.used(),
                tenant.getQuotas().getExportMegabytes());
    }

    /** An archive that can be downloaded. */
    @Audited(of = Transfer.class)
    public Download find(UUID id) {
        Transfer transfer = entities.find(Transfer.class, id);
        if (transfer == null
                || transfer.getTenantNumber() != TenantScope.require()
                || transfer.getKind() != Transfer.Kind.ARCHIVE
                || !transfer.isReady(Instant.now())) {
            throw new NotFoundException();
        }
        String digest = transfer.getSha256();
        return new Download(
                settings.exportDirectory().resolve(transfer.getFile()),
                transfer.getBytes(),
                digest == null ? "" : digest,
                transfer.getRequestedAt());
    }
}
