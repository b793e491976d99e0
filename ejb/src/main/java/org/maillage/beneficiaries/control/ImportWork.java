package org.maillage.beneficiaries.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.maillage.beneficiaries.boundary.Alike;
import org.maillage.beneficiaries.boundary.CellRemark;
import org.maillage.beneficiaries.entity.Beneficiary;
import org.maillage.beneficiaries.entity.ImportPart;
import org.maillage.beneficiaries.entity.PeopleImport;
import org.maillage.directory.boundary.Communes;

/** What a job does with the files of people of the structure in scope: one part in one transaction. */
@ApplicationScoped
public class ImportWork {

    private static final int OUTDATED_AT_ONCE = 10;

    @PersistenceContext
    private EntityManager entities;

    @Inject
    private Communes communes;

    @Inject
    private Twins twins;

    @Inject
    private Keys keys;

    /** The files at which work is to be done, the oldest first. */
    List<UUID> underWay() {
        return entities.createQuery(
                        "select i.id from PeopleImport i where i.state in :states order by i.requestedAt", UUID.class)
                .setParameter("states", Set.of(PeopleImport.State.CHECKING, PeopleImport.State.TAKING))
                .getResultList();
    }

    /** One more part of a file. Returns whether there may be more. The lock keeps another node from the same part. */
    boolean step(UUID id) {
        PeopleImport file = entities.find(PeopleImport.class, id, LockModeType.PESSIMISTIC_WRITE);
        if (file == null || !file.isUnderWay()) {
            return false;
        }
        boolean checking = file.getState() == PeopleImport.State.CHECKING;
        List<ImportPart> next = entities.createQuery(
                        "select p from ImportPart p where p.file = :file and p.state = :state order by p.number",
                        ImportPart.class)
                .setParameter("file", file)
                .setParameter("state", checking ? ImportPart.State.WAITING : ImportPart.State.CHECKED)
                .setMaxResults(1)
                .getResultList();
        file.renew(Instant.now());
        if (!next.isEmpty()) {
            List<PeopleLine> lines = read(file, next.get(0));
            if (checking || file.isCautious()) {
                // Others may have come since it was looked through, with the former lines of this file for instance.
                check(next.get(0), lines);
            }
            if (!checking) {
                take(file, next.get(0), lines);
            }
            return true;
        }
        if (checking) {
            file.checked();
        } else {
            file.finish(Instant.now());
        }
        return false;
    }

    private List<PeopleLine> read(PeopleImport file, ImportPart part) {
        List<String> headers = ImportJson.texts(file.getHeaders());
        Map<PeopleColumn, Integer> places = PeopleColumn.among(headers);
        return ImportJson.lines(part.getLines()).stream()
                .map(row -> new PeopleLine(headers, places, communes, row))
                .toList();
    }

    /** Tells what is wrong, and who is like somebody who is known now. */
    private void check(ImportPart part, List<PeopleLine> lines) {
        List<CellRemark> remarks = new ArrayList<>();
        lines.forEach(line -> remarks.addAll(line.remarks()));
        Map<Beneficiary, PeopleLine> right = new LinkedHashMap<>();
        lines.stream().filter(PeopleLine::isRight).forEach(line -> right.put(line.person(), line));
        int alike = 0;
        for (Map.Entry<Beneficiary, List<Alike>> known :
                twins.like(right.keySet()).entrySet()) {
            if (!known.getValue().isEmpty()) {
                PeopleLine line = Objects.requireNonNull(right.get(known.getKey()));
                remarks.add(line.known(known.getValue().get(0)));
                alike++;
            }
        }
        part.check(ImportJson.remarks(remarks), lines.size() - right.size(), alike);
    }

    private void take(PeopleImport file, ImportPart part, List<PeopleLine> lines) {
        Set<Integer> known = ImportJson.remarks(part.getRemarks()).stream()
                .map(CellRemark::row)
                .collect(Collectors.toSet());
        List<Beneficiary> added = lines.stream()
                .filter(PeopleLine::isRight)
                .filter(line -> !file.isCautious() || !known.contains(line.number()))
                .map(PeopleLine::person)
                .toList();
        added.forEach(entities::persist);
        keys.write(added);
        part.take(added.size());
    }

    /** Removes files whose time is over, with all their lines. Returns whether there may be more. */
    boolean removeSome(Instant now) {
        List<PeopleImport> old = entities.createQuery(
                        "select i from PeopleImport i where i.requestedAt < :before", PeopleImport.class)
                .setParameter("before", now.minus(PeopleImport.LIFETIME))
                .setMaxResults(OUTDATED_AT_ONCE)
                .getResultList();
        old.forEach(this::remove);
        return old.size() == OUTDATED_AT_ONCE;
    }

    /** Removes a file with all its lines. */
    public void remove(PeopleImport file) {
        entities.createQuery("delete from ImportPart p where p.file = :file")
                .setParameter("file", file)
                .executeUpdate();
        entities.remove(file);
    }
}
