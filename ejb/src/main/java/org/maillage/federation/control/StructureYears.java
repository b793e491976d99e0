package org.maillage.federation.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.maillage.federation.boundary.Dashboard;
import org.maillage.federation.boundary.NetworkMember;
import org.maillage.federation.entity.FactCells;
import org.maillage.federation.entity.Network;

/** Reads the accompaniments of a calendar year by structure, as the structures of a network published them. */
@ApplicationScoped
public class StructureYears {

    @Inject
    private PublishedFacts facts;

    @Inject
    private Shields shields;

    @Inject
    private NetworkMembers members;

    /** A year of the structures that are directly in a network; empty when their sum may not be told: then nothing of them may. */
    public Optional<StructureYear> read(Network network, int year) {
        YearMonth from = YearMonth.of(year, 1);
        YearMonth to = YearMonth.of(year, Amounts.MONTHS);
        Shields.Over over = shields.over(shields.standing(network, from, to), Dashboard.ACCOMPANIMENTS, from, to);
        if (!over.shield().tellsOfStructures(network.getId().toString(), year)) {
            return Optional.empty();
        }
        List<NetworkMember> all = members.of(network, year);
        Map<Integer, Integer> amounts = new HashMap<>();
        PublishedFacts.Months months = new PublishedFacts.Months(
                network.getId(), Dashboard.ACCOMPANIMENTS, Readings.number(from), Readings.number(to));
        facts.ofStructures(
                months,
                all.stream().map(NetworkMember::number).toList(),
                (tenant, key, cells, sketch) -> cells.forEach((dimension, value, former, amount) -> {
                    if (dimension.equals(FactCells.TOTAL)) {
                        amounts.merge(tenant, amount, Math::addExact);
                    }
                }));
        return Optional.of(new StructureYear(
                over.threshold(),
                all.stream()
                        .collect(Collectors.toMap(
                                member -> member, member -> amounts.getOrDefault(member.number(), 0)))));
    }
}
