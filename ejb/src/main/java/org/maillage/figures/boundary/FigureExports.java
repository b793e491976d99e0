package org.maillage.figures.boundary;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.maillage.activities.entity.Activity;
import org.maillage.exports.boundary.Download;
import org.maillage.exports.control.Transfers;
import org.maillage.exports.entity.Transfer;
import org.maillage.figures.control.ActivityTables;
import org.maillage.figures.control.Scope;
import org.maillage.figures.entity.Selection;
import org.maillage.platform.config.Settings;
import org.maillage.platform.errors.BusinessException;
import org.maillage.platform.errors.NotFoundException;
import org.maillage.platform.persistence.TenantSelect;
import org.maillage.platform.security.Acting;
import org.maillage.platform.security.Permission;
import org.maillage.platform.tenancy.TenantScope;
import org.maillage.platform.trail.Audited;
import org.maillage.tenants.entity.Tenant;

/** The activities behind the figures, to take along as a table: at once when they are few, otherwise made in the background. */
@Stateless
@Permission("figures:export")
public class FigureExports {

    /** More activities than these are written in the background. */
    public static final int AT_ONCE = 5_000;

    @PersistenceContext
    private EntityManager entities;

    @Inject
    private Scope scope;

    @Inject
    private TenantSelect rows;

    @Inject
    private ActivityTables tables;

    @Inject
    private Transfers transfers;

    @Inject
    private Settings settings;

    /** How many activities a selection means. */
    public int count(Selection selection) {
        return (int) rows.number(
                "select count(*) from activities_activities a",
                scope.of(selection).condition());
    }

    /**
     * A file with the activities.
     *
     * @throws BusinessException when they are so many that they are written in the background
     */
    @Audited(of = Activity.class)
    public byte[] file(Selection selection, Transfer.Kind kind, Locale locale) {
        if (count(selection) > AT_ONCE) {
            throw new BusinessException("figures.export.large", AT_ONCE);
        }
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            tables.write(selection, locale, ActivityTables.file(kind, out, lines -> {}));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    /**
     * Asks for a file; a job makes it, and a mail says when it can be downloaded.
     *
     * @throws BusinessException when one is under way, or when there may be no more of them now
     */
    @Audited(of = Activity.class)
    public void ask(Selection selection, Transfer.Kind kind, Locale locale) {
        Tenant tenant = transfers.structure();
        if (mine().stream().anyMatch(Transfer::isUnderWay)) {
            throw new BusinessException("figures.export.underWay");
        }
        if (transfers.left(tenant, Acting.require().accountId()) == 0) {
            throw new BusinessException(
                    "figures.export.tooMany", tenant.getQuotas().getExportsPerDay());
        }
        if (transfers.room(tenant) == 0) {
            throw new BusinessException("exports.tooLarge");
        }
        String request = ActivityTables.request(selection, locale);
        entities.persist(Transfer.table(kind, Acting.require(), request, count(selection)));
    }

    /** What the person in action asked for, newest first. */
    public List<Transfer> mine() {
        return transfers.tables(Acting.require().accountId());
    }

    /** A file that can be downloaded, by whoever asked for it. */
    @Audited(of = Transfer.class)
    public Download find(UUID id) {
        Transfer transfer = entities.find(Transfer.class, id);
        if (transfer == null
                || transfer.getTenantNumber() != TenantScope.require()
                || transfer.getKind() == Transfer.Kind.ARCHIVE
                || !transfer.getAccountId().equals(Acting.require().accountId())
                || !transfer.isReady(Instant.now())) {
            throw new NotFoundException();
        }
        return new Download(
                settings.exportDirectory().resolve(transfer.getFile()),
                transfer.getBytes(),
                transfer.getId().toString(),
                transfer.getRequestedAt());
    }
}
