package org.maillage.federation.boundary;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.text.Collator;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.maillage.federation.control.NetworkMembers;
import org.maillage.federation.control.Readings;
import org.maillage.federation.control.StructureYear;
import org.maillage.federation.control.StructureYears;
import org.maillage.federation.entity.Network;
import org.maillage.platform.errors.NotFoundException;
import org.maillage.platform.security.Permission;
import org.maillage.platform.tenancy.CrossTenant;
import org.maillage.platform.trail.Audited;

/** What a network reads of single structures under their names: of those that agreed, by calendar years, and nothing small. */
@Stateless
@Permission("federation:read")
@CrossTenant(because = "Structures are named to their network, as published facts and only when they agreed")
public class NamedFigures {

    private static final ZoneId ZONE = ZoneId.of("Europe/Paris");

    @Inject
    private OwnNetwork own;

    @Inject
    private Readings readings;

    @Inject
    private StructureYears years;

    @Inject
    private NetworkMembers members;

    /** The calendar years of which the network of the person in action has figures, the newest first; the running one is as far as it is. */
    public List<Integer> years() {
        int now = LocalDate.now(ZONE).getYear();
        return readings.years(own.get().getId(), Dashboard.ACCOMPANIMENTS).stream()
                .flatMap(months -> IntStream.rangeClosed(
                                months.from().getYear(),
                                Math.min(now, months.to().getYear()))
                        .boxed())
                .sorted(Comparator.reverseOrder())
                .toList();
    }

    /** A calendar year of the structures of the network of the person in action, and the year before. */
    @Audited(of = Network.class)
    public NamedTotals read(int year) {
        if (!years().contains(year)) {
            throw new NotFoundException();
        }
        Network network = own.get();
        Optional<StructureYear> now = years.read(network, year);
        Optional<StructureYear> before = years.read(network, year - 1);
        Collator order = Collator.getInstance(Locale.FRENCH);
        List<NamedTotals.Line> lines = Stream.of(year, year - 1)
                .flatMap(one -> members.of(network, one).stream())
                .filter(NetworkMember::named)
                .map(member -> new Named(member.number(), member.name()))
                .distinct()
                .sorted(Comparator.comparing(Named::name, order).thenComparing(Named::number))
                .map(one -> new NamedTotals.Line(one.name(), amount(now, one), amount(before, one)))
                .toList();
        return new NamedTotals(network, told(year, now), told(year - 1, before), lines);
    }

    private record Named(int number, String name) {}

    private static @Nullable Integer amount(Optional<StructureYear> year, Named structure) {
        return year.flatMap(told -> told.named().stream()
                        .filter(member -> member.number() == structure.number())
                        .findFirst()
                        .map(told::of))
                .orElse(null);
    }

    private static NamedTotals.Year told(int number, Optional<StructureYear> year) {
        return new NamedTotals.Year(
                number,
                year.isPresent(),
                year.map(StructureYear::nameless).orElse(0),
                year.flatMap(StructureYear::namelessTotal).orElse(null),
                year.map(StructureYear::medians).orElse(List.of()));
    }
}
