package org.maillage.exports.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Instant;
import java.util.function.LongConsumer;
import org.maillage.access.entity.Assignment;
import org.maillage.exports.boundary.TableMaker;
import org.maillage.exports.entity.Transfer;
import org.maillage.platform.security.Acting;
import org.maillage.platform.security.Actor;

/** Writes a table that somebody asked for, with the rights that they have now. */
@ApplicationScoped
class TableWriter {

    @PersistenceContext
    private EntityManager entities;

    @Inject
    @Any
    private Instance<TableMaker> makers;

    /** Writes the file beside its final name, and gives it that name when it is whole. */
    ArchiveWriter.Written write(Transfer asked, Path file, long mostBytes, LongConsumer progress) throws Exception {
        Path unfinished = file.resolveSibling(file.getFileName() + ".part");
        Files.createDirectories(file.getParent());
        try (OutputStream disk = Files.newOutputStream(unfinished);
                MeteredOutput metered = new MeteredOutput(new BufferedOutputStream(disk), mostBytes)) {
            long rows = Acting.as(actor(asked), () -> maker(asked).write(asked, metered, progress));
            metered.flush();
            Files.move(unfinished, file, StandardCopyOption.ATOMIC_MOVE);
            return new ArchiveWriter.Written(metered.count(), rows, null);
        } finally {
            Files.deleteIfExists(unfinished);
        }
    }

    TableMaker maker(Transfer asked) {
        return makers.stream()
                .filter(maker -> maker.makes(asked))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("Nobody writes " + asked.getRequest()));
    }

    /** Whoever has left the structure since, or lost the role, takes nothing along. */
    private Actor actor(Transfer asked) throws IOException {
        Assignment role = entities.find(Assignment.class, asked.getAssignmentId());
        if (role == null || !role.isHeld(Instant.now())) {
            throw new IOException("The role is not held any more");
        }
        return role.actor();
    }
}
