package org.maillage.directory.control;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.maillage.directory.boundary.FileRemark;
import org.maillage.directory.boundary.PriorityFile;
import org.maillage.directory.entity.Commune;
import org.maillage.directory.entity.PriorityArea;
import org.maillage.directory.entity.PriorityZone;
import org.maillage.platform.errors.BusinessException;
import org.maillage.platform.texts.Sheet;

/** Reads a list of QPV or of FRR communes. A line in which something is wrong brings nothing, and is said why; the others are taken. */
public final class PriorityReader {

    /** All communes of France fit in. */
    public static final int MOST_LINES = 40_000;

    /** What a person reads before they look into the file. */
    private static final int MOST_REMARKS = 100;

    /** In place of a line: what is said of the whole file. */
    private static final int WHOLE = 0;

    /** So many lines may stand above the head of a table. */
    private static final int ABOVE_THE_HEAD = 10;

    /** {@code QN01309M}: the generation of 2024. That of 2015 ({@code QP013009}) has ended. */
    private static final Pattern CODE_OF_QPV = Pattern.compile("Q[A-OQ-Z][0-9AB]{3}\\d{2}[A-Z]");

    private final PriorityZone zone;
    private final PriorityColumns columns;
    private final Map<String, PriorityArea> areas = new LinkedHashMap<>();
    private final List<FileRemark> remarks = new ArrayList<>();
    private int lines;
    private int refused;
    private int mended;
    private int advantages;

    private PriorityReader(PriorityZone zone, PriorityColumns columns) {
        this.zone = zone;
        this.columns = columns;
    }

    /**
     * What a list would bring.
     *
     * @throws BusinessException at {@code file} when the table has not the columns of such a list
     */
    public static PriorityFile read(PriorityZone zone, Sheet sheet) {
        List<Sheet.Row> all = Stream.concat(Stream.of(new Sheet.Row(1, sheet.headers())), sheet.rows().stream())
                .toList();
        for (int head = 0; head < Math.min(ABOVE_THE_HEAD, all.size()); head++) {
            Optional<PriorityColumns> columns =
                    PriorityColumns.of(zone, all.get(head).cells());
            if (columns.isPresent()) {
                return new PriorityReader(zone, columns.get()).read(all.subList(head + 1, all.size()));
            }
        }
        throw new BusinessException("directory.priority.columns." + zone).at("file");
    }

    private PriorityFile read(List<Sheet.Row> rows) {
        rows.forEach(this::take);
        List<FileRemark> all = new ArrayList<>();
        if (zone == PriorityZone.FRR && !columns.tellsStatus()) {
            all.add(remark(WHOLE, "directory.priority.allListed"));
        }
        if (mended > 0) {
            all.add(remark(WHOLE, "directory.priority.mended", Integer.toString(mended)));
        }
        if (advantages > 0) {
            all.add(remark(WHOLE, "directory.priority.advantages", Integer.toString(advantages)));
        }
        all.addAll(remarks);
        return new PriorityFile(zone, List.copyOf(areas.values()), lines, refused, all);
    }

    private void take(Sheet.Row row) {
        lines++;
        ListedCommunes communes = ListedCommunes.of(PriorityColumns.cell(row.cells(), columns.commune()));
        communes.unknown().forEach(code -> say(row, "directory.priority.unknown", code));
        if (communes.known().isEmpty()) {
            if (communes.unknown().isEmpty()) {
                say(row, "directory.priority.noCommune");
            }
            refused++;
            return;
        }
        boolean read = zone == PriorityZone.QPV ? quartier(row, communes) : classified(row, communes);
        if (!read) {
            refused++;
        } else if (communes.mended()) {
            mended++;
        }
    }

    private boolean quartier(Sheet.Row row, ListedCommunes communes) {
        String code = PriorityColumns.cell(row.cells(), columns.code());
        if (!CODE_OF_QPV.matcher(code).matches()) {
            say(row, "directory.priority.code", code);
            return false;
        }
        String name = PriorityColumns.cell(row.cells(), columns.name());
        communes.known().forEach(commune -> add(commune, code, name.isEmpty() ? code : name));
        return true;
    }

    private boolean classified(Sheet.Row row, ListedCommunes communes) {
        String cell = PriorityColumns.cell(row.cells(), columns.status());
        Optional<RuralStatus> status =
                columns.tellsStatus() ? RuralStatus.of(cell) : Optional.of(RuralStatus.CLASSIFIED);
        if (status.isEmpty()) {
            say(row, "directory.priority.status", cell);
            return false;
        }
        if (status.get() == RuralStatus.KEEPS_ADVANTAGES) {
            advantages++;
        } else if (status.get() == RuralStatus.CLASSIFIED) {
            communes.known().forEach(commune -> add(commune, commune, nameOf(commune)));
        }
        return true;
    }

    private static String nameOf(String commune) {
        return FrenchTerritory.get().commune(commune).map(Commune::name).orElse(commune);
    }

    private void add(String commune, String code, String name) {
        areas.putIfAbsent(commune + " " + code, new PriorityArea(zone, commune, code, name));
    }

    private void say(Sheet.Row row, String key, String... values) {
        if (remarks.size() < MOST_REMARKS) {
            remarks.add(remark(row.number(), key, values));
        }
    }

    private static FileRemark remark(int line, String key, String... values) {
        // What a file says is shown again, but never at its own length.
        List<String> shown = Arrays.stream(values)
                .map(value -> value.length() > 20 ? value.substring(0, 20) + "…" : value)
                .toList();
        return new FileRemark(line, key, shown, false);
    }
}
