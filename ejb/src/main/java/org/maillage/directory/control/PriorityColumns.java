package org.maillage.directory.control;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.maillage.directory.entity.PriorityZone;

/**
 * Where the columns of a list of priority areas are, under the names that those who publish them gave them: the ANCT for the QPV
 * ({@code code_qp;lib_qp;…;insee_com}), the DGCL ({@code Code_insee;…;Classement FRR et FRR+ au 10 juillet 2025}) and the Observatoire des
 * territoires ({@code codgeo;libgeo;codefrr}) for FRR.
 *
 * @param commune with the INSEE code
 * @param code of the QPV; none for FRR
 * @param name of the QPV; may be missing
 * @param status how the commune is classified FRR; may be missing: then all that are listed are
 */
record PriorityColumns(int commune, int code, int name, int status) {

    private static final int MISSING = -1;

    private static final List<String> COMMUNE = List.of(
            "insee com",
            "codgeo",
            "code insee",
            "insee",
            "code commune",
            "code insee commune",
            "code commune insee",
            "code insee de la commune",
            "code geo",
            "depcom",
            "com");
    private static final List<String> CODE = List.of("code qp", "code qpv", "codeqp", "codqp", "code quartier");
    private static final List<String> NAME = List.of(
            "lib qp", "lib qpv", "nom qp", "nom qpv", "libelle qp", "libelle qpv", "nom du quartier", "quartier");
    private static final List<String> STATUS = List.of("codefrr", "code frr", "frr");
    private static final List<String> STATUS_BEGINNINGS = List.of("classement", "zonage");

    /** The columns that a line names; empty when it is no head of such a list. */
    static Optional<PriorityColumns> of(PriorityZone zone, List<String> line) {
        List<String> heads = line.stream().map(Words::plain).toList();
        int commune = place(heads, COMMUNE::contains);
        int code = place(heads, CODE::contains);
        int status = place(
                heads,
                head -> STATUS.contains(head) || STATUS_BEGINNINGS.stream().anyMatch(head::startsWith));
        boolean complete = commune >= 0 && (zone != PriorityZone.QPV || code >= 0);
        return complete
                ? Optional.of(new PriorityColumns(commune, code, place(heads, NAME::contains), status))
                : Optional.empty();
    }

    private static int place(List<String> heads, Predicate<String> wanted) {
        return IntStream.range(0, heads.size())
                .filter(i -> wanted.test(heads.get(i)))
                .findFirst()
                .orElse(MISSING);
    }

    /** Whether the list says how each commune is classified. */
    boolean tellsStatus() {
        return status >= 0;
    }

    /** The text of a column in a line; nothing where the line is shorter, or the list has no such column. */
    static String cell(List<String> line, int column) {
        return column >= 0 && column < line.size() ? line.get(column).strip() : "";
    }
}
