package org.maillage.federation.boundary;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.text.Collator;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.maillage.federation.control.Nest;
import org.maillage.federation.control.Nests;
import org.maillage.federation.control.NetworkMembers;
import org.maillage.federation.control.Readings;
import org.maillage.federation.control.StructureYear;
import org.maillage.federation.control.StructureYears;
import org.maillage.federation.entity.Network;
import org.maillage.platform.errors.NotFoundException;
import org.maillage.platform.security.Acting;
import org.maillage.platform.security.Permission;
import org.maillage.platform.tenancy.CrossTenant;
import org.maillage.platform.trail.Audited;

/**
 * What a network reads of single structures under their names: of those that agreed, by calendar years, and nothing small. Of the structures
 * of a smaller network it reads those that agreed to that, too.
 */
@Stateless
@Permission("federation:read")
@CrossTenant(because = "Structures are named to their network, as published facts and only when they agreed")
public class NamedFigures {

    private static final ZoneId ZONE = ZoneId.of("Europe/Paris");
    private static final int DECEMBER = 12;

    @Inject
    private Nests nests;

    @Inject
    private Readings readings;

    @Inject
    private StructureYears years;

    @Inject
    private NetworkMembers members;

    /** A network that somebody looks into, and from where. */
    private record Look(Nest nest, Network network) {

        boolean isOwn() {
            return network.equals(nest.own());
        }

        boolean opens(int year) {
            return nest.holds(network, new MonthRange(YearMonth.of(year, 1), YearMonth.of(year, DECEMBER)));
        }
    }

    /**
     * The calendar years of which a network has figures and that may be read as a whole, the newest first; the running one is as far as it is.
     *
     * @param networkId one that belongs to the network of the person in action, {@code null} for that one itself
     */
    public List<Integer> years(@Nullable UUID networkId) {
        return years(find(networkId));
    }

    /**
     * A calendar year of the structures of the network of the person in action, or of one that belongs to it in all of that year, and the year
     * before.
     *
     * @throws NotFoundException when it is any other network or year
     */
    @Audited(of = Network.class)
    public NamedTotals read(NamedQuery query) {
        int year = query.year();
        Look look = find(query.networkId());
        if (!years(look).contains(year)) {
            throw new NotFoundException();
        }
        Optional<StructureYear> now = told(look, year);
        Optional<StructureYear> before = told(look, year - 1);
        Collator order = Collator.getInstance(Locale.FRENCH);
        List<NamedTotals.Line> lines = Stream.of(year, year - 1)
                .filter(look::opens)
                .flatMap(one -> members.of(look.network(), one).stream())
                .filter(look.isOwn() ? NetworkMember::named : NetworkMember::namedAbove)
                .map(member -> new Named(member.number(), member.name()))
                .distinct()
                .sorted(Comparator.comparing(Named::name, order).thenComparing(Named::number))
                .map(one -> new NamedTotals.Line(one.name(), amount(now, one), amount(before, one)))
                .toList();
        return new NamedTotals(look.network(), look.isOwn(), told(year, now), told(year - 1, before), lines);
    }

    private Look find(@Nullable UUID networkId) {
        Nest nest = nests.of(Acting.require().requireNetwork());
        YearMonth now = YearMonth.now(ZONE);
        return Optional.ofNullable(networkId)
                .map(nests::find)
                .orElse(Optional.of(nest.own()))
                .map(network -> new Look(nest, network))
                .filter(look -> look.isOwn()
                        || nest.reaches(
                                look.network(),
                                new MonthRange(
                                        published(look.network())
                                                .map(MonthRange::from)
                                                .orElse(now),
                                        now)))
                .orElseThrow(NotFoundException::new);
    }

    private Optional<MonthRange> published(Network network) {
        return readings.years(network.getId(), Dashboard.ACCOMPANIMENTS);
    }

    private List<Integer> years(Look look) {
        int now = LocalDate.now(ZONE).getYear();
        return published(look.network()).stream()
                .flatMap(months -> IntStream.rangeClosed(
                                months.from().getYear(),
                                Math.min(now, months.to().getYear()))
                        .boxed())
                .filter(look::opens)
                .sorted(Comparator.reverseOrder())
                .toList();
    }

    private Optional<StructureYear> told(Look look, int year) {
        Optional<StructureYear> own = look.opens(year) ? years.read(look.network(), year) : Optional.empty();
        return look.isOwn() ? own : own.map(StructureYear::fromAbove);
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
