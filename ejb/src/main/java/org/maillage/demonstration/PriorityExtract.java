package org.maillage.demonstration;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.maillage.directory.boundary.PriorityFiles;
import org.maillage.directory.entity.PriorityList;
import org.maillage.directory.entity.PriorityZone;
import org.maillage.platform.security.Actor;

/** What the official lists say of the territories of the demonstration: of the Pays d'Arles, the Creuse and the Lot, and of nowhere else. */
@ApplicationScoped
class PriorityExtract {

    private static final String SOURCE = "extrait pour la démonstration (Pays d’Arles, Creuse, Lot), d’après %s";

    private static final String QPV = """
            code_qp;lib_qp;insee_com
            QN01305M;Roquecoquille;13027
            QN01309M;Griffeuille;13004
            QN01310I;Barriol;13004
            QN01311I;Le Trébon;13004
            QN01312M;Centre Historique - Ferrages;13108
            QN01325M;Centre Historique;13067
            QN02301M;L’Albatros;23096
            QN04601M;Terre Rouge;46042
            """;

    /** Boulbon, Fontvieille, Saint-Pierre-de-Mézoargues, Saintes-Maries-de-la-Mer, Saint-Martin-de-Crau, Tarascon. */
    private static final List<String> RURAL = List.of("13017", "13038", "13061", "13096", "13097", "13108");

    /** All of their communes are classified. */
    private static final List<String> RURAL_DEPARTEMENTS = List.of("23", "46");

    @Inject
    private PriorityFiles files;

    @Inject
    private Setting setting;

    /** The operator of the platform takes both lists over. */
    void take(Actor operator) throws Exception {
        String rural = Stream.concat(
                        RURAL.stream(), RURAL_DEPARTEMENTS.stream().flatMap(code -> setting.territoryOf(code).stream()))
                .collect(Collectors.joining("\n", "code_insee\n", "\n"));
        take(operator, PriorityZone.QPV, QPV, "le décret 2023-1314", LocalDate.of(2024, 1, 1));
        take(operator, PriorityZone.FRR, rural, "le classement de la DGCL", LocalDate.of(2025, 7, 10));
    }

    private void take(Actor operator, PriorityZone zone, String lines, String text, LocalDate asOf) throws Exception {
        PriorityList list = new PriorityList(zone);
        list.setSource(SOURCE.formatted(text));
        list.setAsOf(asOf);
        Cast.as(operator, () -> {
            files.replace(files.examine(zone, lines.getBytes(StandardCharsets.UTF_8)), list);
            return true;
        });
    }
}
