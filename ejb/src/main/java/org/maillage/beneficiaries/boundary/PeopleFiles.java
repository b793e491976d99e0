package org.maillage.beneficiaries.boundary;

import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BiConsumer;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.maillage.beneficiaries.control.ImportCalls.Waiting;
import org.maillage.beneficiaries.control.ImportJson;
import org.maillage.beneficiaries.control.ImportWork;
import org.maillage.beneficiaries.control.PeopleColumn;
import org.maillage.beneficiaries.entity.ImportPart;
import org.maillage.beneficiaries.entity.PeopleImport;
import org.maillage.platform.errors.BusinessException;
import org.maillage.platform.errors.NotFoundException;
import org.maillage.platform.security.Acting;
import org.maillage.platform.security.Permission;
import org.maillage.platform.tenancy.TenantScope;
import org.maillage.platform.texts.Sheet;
import org.maillage.platform.trail.Audited;

/** People from a file: looked at first, then taken over in the background. What is refused comes back with the reason. */
@Stateless
@Permission("beneficiaries:review")
public class PeopleFiles {

    /** Larger files are refused. */
    public static final int MOST_BYTES = 10 * 1024 * 1024;

    public static final int MOST_ROWS = 20_000;

    /** Remarks that a page shows; all of them are in the file of what was refused. */
    public static final int MOST_REMARKS = 200;

    private static final int LONGEST_HEADER = 60;

    /** A line that is longer is no list of people, and would make archives that cannot be read. */
    private static final int LONGEST_LINE = 4_000;

    @PersistenceContext
    private EntityManager entities;

    @Inject
    private ImportWork work;

    @Inject
    private Event<Waiting> waiting;

    /**
     * Takes a file in, so that it is looked through. Nobody is added yet.
     *
     * @throws BusinessException at {@code file} when it is too large, cannot be read, has no column of names, or another is not done with
     */
    @Permission("beneficiaries:import")
    public UUID hand(@NotNull String name, @NotNull byte[] content) {
        if (content.length > MOST_BYTES) {
            throw new BusinessException("platform.sheet.heavy").at("file");
        }
        if (latest().filter(last -> last.isUnderWay() || last.getState() == PeopleImport.State.CHECKED)
                .isPresent()) {
            throw new BusinessException("beneficiaries.file.busy").at("file");
        }
        Sheet sheet = Sheet.read(content, MOST_ROWS);
        Map<PeopleColumn, Integer> places = PeopleColumn.among(sheet.headers());
        if (!places.containsKey(PeopleColumn.LAST_NAME) && !places.containsKey(PeopleColumn.FIRST_NAME)) {
            throw new BusinessException("beneficiaries.file.columns").at("file");
        }
        List<String> headers = sheet.headers().stream()
                .map(header -> header.substring(0, Math.min(LONGEST_HEADER, header.length())))
                .toList();
        PeopleImport file = new PeopleImport(
                name.substring(Math.max(0, name.length() - 200)),
                ImportJson.texts(headers),
                sheet.rows().size(),
                Acting.require().accountId());
        entities.persist(file);
        keep(file, sheet.rows());
        waiting.fire(new Waiting(TenantScope.require()));
        return file.getId();
    }

    private void keep(PeopleImport file, List<Sheet.Row> rows) {
        rows.stream()
                .filter(row -> row.cells().stream().mapToInt(String::length).sum() > LONGEST_LINE)
                .findFirst()
                .ifPresent(row -> {
                    throw new BusinessException("platform.sheet.large", row.number()).at("file");
                });
        for (int first = 0; first < rows.size(); first += ImportPart.LINES) {
            List<Sheet.Row> lines = rows.subList(first, Math.min(rows.size(), first + ImportPart.LINES));
            entities.persist(new ImportPart(file, first / ImportPart.LINES, ImportJson.lines(lines), lines.size()));
        }
    }

    /** The file that was handed over last; those before it are done. */
    public Optional<PeopleImport> latest() {
        return entities.createQuery("select i from PeopleImport i order by i.requestedAt desc", PeopleImport.class)
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }

    /** How far it is. */
    public ImportProgress progress(UUID id) {
        PeopleImport file = own(id);
        List<Object[]> sums = entities.createQuery(
                        "select p.state, sum(p.rowCount), sum(p.wrong), sum(p.alike), sum(p.taken) from ImportPart p"
                                + " where p.file = :file group by p.state",
                        Object[].class)
                .setParameter("file", file)
                .getResultList();
        long[] all = new long[4];
        long waitingRows = 0;
        long takenRows = 0;
        for (Object[] sum : sums) {
            IntStream.range(0, all.length).forEach(i -> all[i] += ((Number) sum[i + 1]).longValue());
            waitingRows += sum[0] == ImportPart.State.WAITING ? ((Number) sum[1]).longValue() : 0;
            takenRows += sum[0] == ImportPart.State.TAKEN ? ((Number) sum[1]).longValue() : 0;
        }
        return new ImportProgress(file, all[0] - waitingRows, takenRows, all[1], all[2], all[3]);
    }

    /** What was found, line by line, the first {@value #MOST_REMARKS}. */
    @Audited(of = PeopleImport.class)
    public List<CellRemark> remarks(UUID id) {
        return entities.createQuery(
                        "select p.remarks from ImportPart p where p.file = :file and (p.wrong > 0 or p.alike > 0) order by p.number",
                        String.class)
                .setParameter("file", own(id))
                .setMaxResults(MOST_REMARKS)
                .getResultStream()
                .flatMap(remarks -> ImportJson.remarks(remarks).stream())
                .limit(MOST_REMARKS)
                .toList();
    }

    /** The headers of columns that are read, in their order; of the others nothing is taken over. */
    public Map<Boolean, List<String>> headers(UUID id) {
        List<String> headers = ImportJson.texts(own(id).getHeaders());
        Map<PeopleColumn, Integer> places = PeopleColumn.among(headers);
        return IntStream.range(0, headers.size())
                .boxed()
                .filter(place -> !headers.get(place).isBlank())
                .collect(Collectors.partitioningBy(
                        places::containsValue, Collectors.mapping(headers::get, Collectors.toList())));
    }

    /**
     * Takes over every line without a fault, in the background.
     *
     * @param cautious leaves out those about somebody who may be known already
     */
    @Permission("beneficiaries:import")
    public void take(UUID id, boolean cautious) {
        PeopleImport file = lock(id);
        if (file.getState() == PeopleImport.State.CHECKED) {
            file.take(cautious, Instant.now());
            waiting.fire(new Waiting(TenantScope.require()));
        }
    }

    /** Stops after the lines that are being handled; who was added stays. */
    @Permission("beneficiaries:import")
    public void cancel(UUID id) {
        lock(id).cancel(Instant.now());
    }

    /** Throws away all lines of a file that is done with. */
    @Permission("beneficiaries:import")
    public void remove(UUID id) {
        PeopleImport file = lock(id);
        if (!file.isUnderWay()) {
            work.remove(file);
        }
    }

    /** Every line that became nobody, as it was, with what was found; a line without remarks was not reached. */
    @Audited(of = PeopleImport.class)
    public List<String> refused(UUID id, BiConsumer<List<String>, List<CellRemark>> reader) {
        PeopleImport file = own(id);
        List<ImportPart> parts = entities.createQuery(
                        "select p from ImportPart p where p.file = :file order by p.number", ImportPart.class)
                .setParameter("file", file)
                .getResultList();
        for (ImportPart part : parts) {
            Map<Integer, List<CellRemark>> remarks =
                    ImportJson.remarks(part.getRemarks()).stream().collect(Collectors.groupingBy(CellRemark::row));
            boolean handled = part.getState() == ImportPart.State.TAKEN;
            ImportJson.lines(part.getLines()).forEach(line -> {
                List<CellRemark> found = remarks.getOrDefault(line.number(), List.of());
                boolean left = found.stream().anyMatch(remark -> remark.fault() || file.isCautious());
                if (left || !handled) {
                    reader.accept(line.cells(), found);
                }
            });
        }
        return ImportJson.texts(file.getHeaders());
    }

    private PeopleImport own(UUID id) {
        PeopleImport file = entities.find(PeopleImport.class, id);
        if (file == null) {
            throw new NotFoundException();
        }
        return file;
    }

    private PeopleImport lock(UUID id) {
        PeopleImport file = own(id);
        entities.refresh(file, LockModeType.PESSIMISTIC_WRITE);
        return file;
    }
}
