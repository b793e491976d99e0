package org.maillage.federation.control;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.maillage.federation.boundary.MonthRange;
import org.maillage.federation.entity.Network;
import org.maillage.federation.entity.NetworkTree;

/**
 * A network with all those into which its people may look: the networks that belong to it, in the months in which they do so from the first
 * day to the last. All that they are told of these stands in the figures of their own network already.
 */
public final class Nest {

    private final Network own;
    private final NetworkTree tree;

    /** @param tree of all links, past and future ones too */
    public Nest(Network own, NetworkTree tree) {
        this.own = own;
        this.tree = tree;
    }

    public Network own() {
        return own;
    }

    /** Whether a network may be looked into for these months. */
    public boolean holds(Network network, MonthRange months) {
        return isWithin(network, own, months.from(), months.to());
    }

    /** Whether a network may be looked into for what is of a day. */
    public boolean holds(Network network, LocalDate day) {
        return tree.isWithin(network, own, day, day);
    }

    /** The own network and all that may be looked into for what is of a day. */
    public List<Network> on(LocalDate day) {
        return List.copyOf(tree.between(day, day).andBelow(own));
    }

    /** Whether a network may be looked into for one of these months at least. */
    public boolean reaches(Network network, MonthRange months) {
        return last(network, own, months).isPresent();
    }

    private boolean isWithin(Network network, Network larger, YearMonth from, YearMonth to) {
        return tree.isWithin(network, larger, from.atDay(1), to.atEndOfMonth());
    }

    /** The way from the own network down to another one, both included, as it is at the end of these months. */
    public List<Network> way(Network to, MonthRange months) {
        List<Network> way =
                new ArrayList<>(tree.way(to, own, months.to().atEndOfMonth()).orElse(List.of()));
        way.removeIf(network -> !holds(network, months));
        Collections.reverse(way);
        return way;
    }

    /** The networks directly in another one, by name, and the last of these months in which each may be looked into. */
    public Map<Network, MonthRange> parts(Network of, MonthRange months) {
        NetworkTree then = tree.between(months.from().atDay(1), months.to().atEndOfMonth());
        Map<Network, MonthRange> parts = new LinkedHashMap<>();
        then.andBelow(of).stream()
                .filter(part -> then.nearestAbove(part).contains(of))
                .sorted(Comparator.comparing(Network::getName, String.CASE_INSENSITIVE_ORDER)
                        .thenComparing(Network::getId))
                .forEach(part -> last(part, of, months).ifPresent(run -> parts.put(part, run)));
        return parts;
    }

    /** Those of some networks to which nothing belongs, on any day of these months, that belongs to another one of them too. */
    public Set<Network> apart(Set<Network> some, MonthRange months) {
        NetworkTree then = tree.between(months.from().atDay(1), months.to().atEndOfMonth());
        List<Network> often = new ArrayList<>();
        some.forEach(part -> often.addAll(then.andBelow(part)));
        return some.stream()
                .filter(part -> then.andBelow(part).stream().allMatch(one -> Collections.frequency(often, one) == 1))
                .collect(Collectors.toSet());
    }

    /** Changes when other networks are parts, in other months, or are called otherwise. */
    public static String state(Map<Network, MonthRange> parts) {
        StringBuilder text = new StringBuilder();
        parts.forEach((part, months) ->
                text.append(part.getId()).append(' ').append(part.getVersion()).append(months));
        return text.toString();
    }

    private Optional<MonthRange> last(Network part, Network of, MonthRange months) {
        @Nullable YearMonth to = null;
        YearMonth from = months.to();
        for (YearMonth month = months.to(); !month.isBefore(months.from()); month = month.minusMonths(1)) {
            boolean within = isWithin(part, of, month, month);
            if (!within && to != null) {
                break;
            }
            to = within && to == null ? month : to;
            from = within ? month : from;
        }
        return to == null ? Optional.empty() : Optional.of(new MonthRange(from, to));
    }
}
