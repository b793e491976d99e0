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
import org.maillage.platform.texts.Sheet;

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
            Map<Beneficiary, PeopleLine> lines = check(file, next.get(0));
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

    /** Looks at the lines, against the people who are known now. Returns those without a fault. */
    private Map<Beneficiary, PeopleLine> check(PeopleImport file, ImportPart part) {
        List<String> headers = ImportJson.texts(file.getHeaders());
        Map<PeopleColumn, Integer> places = PeopleColumn.among(headers);
        Map<Beneficiary, PeopleLine> right = new LinkedHashMap<>();
        List<CellRemark> remarks = new ArrayList<>();
        int wrong = 0;
        for (Sheet.Row row : ImportJson.lines(part.getLines())) {
            PeopleLine line = new PeopleLine(headers, places, communes, row);
            remarks.addAll(line.remarks());
            if (line.remarks().isEmpty()) {
                right.put(line.person(), line);
            } else {
                wrong++;
            }
        }
        Map<Beneficiary, List<Alike>> known = twins.like(right.keySet());
        known.forEach((person, alike) -> alike.stream().limit(1).forEach(like -> {
            CellRemark remark = Objects.requireNonNull(right.get(person)).known(like);
            remarks.add(remark);
        }));
        int alike =
                (int) known.values().stream().filter(found -> !found.isEmpty()).count();
        part.check(ImportJson.remarks(remarks), wrong, alike);
        return right;
    }

    private void take(PeopleImport file, ImportPart part, Map<Beneficiary, PeopleLine> lines) {
        Set<Integer> known = ImportJson.remarks(part.getRemarks()).stream()
                .map(CellRemark::row)
                .collect(Collectors.toSet());
        int taken = 0;
        for (Map.Entry<Beneficiary, PeopleLine> line : lines.entrySet()) {
            if (!file.isCautious() || !known.contains(line.getValue().number())) {
                entities.persist(line.getKey());
                keys.write(line.getKey());
                taken++;
            }
        }
        part.take(taken);
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
