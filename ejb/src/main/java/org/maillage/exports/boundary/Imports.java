package org.maillage.exports.boundary;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.validation.constraints.NotNull;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.maillage.exports.entity.Transfer;
import org.maillage.platform.config.Settings;
import org.maillage.platform.errors.BusinessException;
import org.maillage.platform.errors.NotFoundException;
import org.maillage.platform.security.Acting;
import org.maillage.platform.security.Permission;
import org.maillage.platform.tenancy.CrossTenant;
import org.maillage.tenants.entity.Tenant;
import org.maillage.tenants.entity.TenantState;

/**
 * Archives of other installations, read into structures that are new here. The file never passes a browser: a platform operator puts it
 * into a directory of the server.
 */
@Stateless
@Permission("exports:import")
@CrossTenant(because = "A platform operator belongs to no structure; the job that reads works in the scope of one")
public class Imports {

    @PersistenceContext
    private EntityManager entities;

    @Inject
    private Settings settings;

    /** The archives that can be read, by name. */
    public List<String> files() {
        Path directory = settings.importDirectory();
        if (!Files.isDirectory(directory)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(directory)) {
            return files.filter(Files::isRegularFile)
                    .map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(".zip") && name.length() <= 200)
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Asks for an archive to be read into a structure; a job does so, all of it or nothing. */
    public void start(UUID tenantId, @NotNull String file) {
        Tenant tenant = entities.find(Tenant.class, tenantId);
        if (tenant == null) {
            throw new NotFoundException();
        }
        if (!tenant.getState().allows(TenantState.Effect.WRITE)) {
            throw new BusinessException("exports.import.notActive").at("structure");
        }
        // Only what the listing shows: no path can be smuggled in as a name.
        if (!files().contains(file)) {
            throw new BusinessException("exports.import.unknownFile").at("file");
        }
        entities.persist(Transfer.reading(tenant.getNumber(), Acting.require().accountId(), file));
    }

    /** The readings that were asked for, newest first. */
    public List<Transfer> all() {
        return entities.createQuery(
                        "select t from Transfer t where t.direction = :import order by t.requestedAt desc",
                        Transfer.class)
                .setParameter("import", Transfer.Direction.IMPORT)
                .setMaxResults(20)
                .getResultList();
    }
}
