package org.maillage.exports.control;

import jakarta.ejb.ConcurrencyManagement;
import jakarta.ejb.ConcurrencyManagementType;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.nio.file.Files;
import java.time.Instant;
import java.util.Locale;
import java.util.UUID;
import org.maillage.access.entity.Account;
import org.maillage.exports.entity.Transfer;
import org.maillage.notifications.Outbox;
import org.maillage.platform.config.Settings;
import org.maillage.platform.jobs.Rounds;
import org.maillage.platform.jobs.Transactions;
import org.maillage.platform.tenancy.TenantScope;
import org.maillage.tenants.entity.Tenant;

/** Makes and reads archives, one at a time on each node, and throws away those that are too old. */
@Singleton
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
@TransactionManagement(TransactionManagementType.BEAN)
public class TransferJob {

    private static final Logger LOG = System.getLogger(TransferJob.class.getName());

    @PersistenceContext
    private EntityManager entities;

    @Inject
    private ArchiveWriter writer;

    @Inject
    private ArchiveImport reader;

    @Inject
    private TableWriter tables;

    @Inject
    private Transfers transfers;

    @Inject
    private Settings settings;

    @Inject
    private Outbox outbox;

    @Inject
    private Transactions transactions;

    private final Rounds making = new Rounds(TransferJob.class, "An export could not be handled");
    private final Rounds tidying = new Rounds(TransferJob.class, "An old export could not be thrown away");

    /** A round; skipped while the former one is still at work. */
    @Schedule(hour = "*", minute = "*", second = "*/2", persistent = false)
    void round() {
        making.run(transfers::underWay, transfer -> work(transfer.getId()));
        tidying.run(() -> transfers.outdated(Instant.now()), this::throwAway);
    }

    /** The lock lets one node take it up; the other finds it running. */
    private void work(UUID id) throws Exception {
        Transfer taken = transactions.call(() -> {
            Transfer transfer = entities.find(Transfer.class, id, LockModeType.PESSIMISTIC_WRITE);
            if (transfer == null || !transfer.isDue(Instant.now())) {
                return null;
            }
            transfer.start(Instant.now());
            return transfer;
        });
        if (taken == null) {
            return;
        }
        try {
            TenantScope.call(taken.getTenantNumber(), () -> {
                run(taken);
                return id;
            });
        } catch (ArchiveRefusedException e) {
            fail(id, e.key());
        } catch (MeteredOutput.TooLargeException e) {
            fail(id, "exports.tooLarge");
        } catch (IOException | RuntimeException e) {
            LOG.log(Level.WARNING, "Export {0}: {1}", id, e.toString());
            fail(id, "exports.broken");
        }
    }

    private void run(Transfer taken) throws Exception {
        if (taken.getKind() != Transfer.Kind.ARCHIVE) {
            finish(
                    taken.getId(),
                    tables.write(
                            taken,
                            settings.exportDirectory().resolve(taken.getFile()),
                            transfers.room(transfers.structure()),
                            rows -> proceed(taken.getId(), rows)));
        } else if (taken.getDirection() == Transfer.Direction.EXPORT) {
            Tenant tenant = transfers.structure();
            ArchiveWriter.Written written =
                    writer.write(tenant, settings.exportDirectory().resolve(taken.getFile()), transfers.room(tenant));
            finish(taken.getId(), written);
        } else {
            transactions.call(() -> {
                long rows = reader.read(settings.importDirectory().resolve(taken.getFile()));
                lock(taken.getId()).finish(0, rows, null, Instant.now());
                return rows;
            });
        }
    }

    private void finish(UUID id, ArchiveWriter.Written written) throws Exception {
        transactions.call(() -> {
            Transfer transfer = lock(id);
            transfer.finish(written.bytes(), written.rows(), written.sha256(), Instant.now());
            Account account = entities.find(Account.class, transfer.getAccountId());
            if (account != null) {
                tell(account, transfer);
            }
            return id;
        });
    }

    private void tell(Account account, Transfer transfer) {
        boolean archive = transfer.getKind() == Transfer.Kind.ARCHIVE;
        outbox.send(
                account.getEmail(),
                archive ? Locale.FRENCH : account.locale(),
                archive ? "export" : "table",
                transfers.structure().getName(),
                settings.baseUrl()
                        + (archive
                                ? "/admin/structure/show"
                                : tables.maker(transfer).page()),
                Transfer.LIFETIME.toDays());
    }

    private void proceed(UUID id, long rows) {
        try {
            transactions.call(() -> {
                lock(id).proceed(rows);
                return rows;
            });
        } catch (Exception e) {
            throw new IllegalStateException("Progress cannot be told", e);
        }
    }

    private void fail(UUID id, String key) throws Exception {
        transactions.call(() -> {
            lock(id).fail(key, Instant.now());
            return id;
        });
    }

    private void throwAway(Transfer old) throws Exception {
        Files.deleteIfExists(settings.exportDirectory().resolve(old.getFile()));
        transactions.call(() -> {
            lock(old.getId()).expire();
            return old;
        });
    }

    private Transfer lock(UUID id) {
        Transfer transfer = entities.find(Transfer.class, id, LockModeType.PESSIMISTIC_WRITE);
        if (transfer == null) {
            throw new IllegalStateException("Somebody deleted transfer " + id);
        }
        return transfer;
    }
}
