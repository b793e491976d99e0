package org.maillage.federation.boundary;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.maillage.federation.control.ValueNames;
import org.maillage.federation.entity.Indicator;
import org.maillage.federation.entity.Network;
import org.maillage.federation.entity.ValueSum;

/**
 * The figures of the indicators that the network of the reader defined, in this network. They are made of what is shown of a period and of nothing else: a sum of shown
 * values tells nothing new, and where a value of it is not shown, neither is the sum.
 */
final class DefinedFigures {

    /** Told of all communes together only, whichever one is asked for. */
    private static final Set<String> OF_ALL_COMMUNES =
            Set.of(Dashboard.COMMUNE, Dashboard.ACQUAINTANCE, Dashboard.PROGRESS, Dashboard.OUTCOME);

    private static final String AGE = "age";

    private final Network network;
    private final List<Indicator> defined;

    /**
     * Those of the reader.
     *
     * @param network of which figures are read
     * @param dictionary all editions, the newest first
     */
    DefinedFigures(Network network, List<Indicator> dictionary) {
        this.network = network;
        this.defined = newest(dictionary).stream()
                .filter(indicator -> !indicator.isWithdrawn() && isReadIn(network, indicator))
                .toList();
    }

    /** The words of one network say nothing in another one. */
    private static boolean isReadIn(Network network, Indicator indicator) {
        Network owner = indicator.getOwner();
        return owner == null
                || owner.equals(network)
                || !sum(indicator).getDimension().equals(Dashboard.TAG);
    }

    /** The newest edition of each that a network defined, by name. */
    static List<Indicator> newest(List<Indicator> dictionary) {
        Map<String, Indicator> newest = new HashMap<>();
        dictionary.stream()
                .filter(line -> line.getSum() != null)
                .forEach(line -> newest.putIfAbsent(line.getCode(), line));
        return newest.values().stream()
                .sorted(Comparator.comparing(Indicator::getFrenchName, String.CASE_INSENSITIVE_ORDER)
                        .thenComparing(Indicator::getCode))
                .toList();
    }

    /** Changes when one of them does. */
    String state() {
        return defined.stream()
                .map(indicator -> indicator.getId() + " " + indicator.getVersion())
                .collect(Collectors.joining(" "));
    }

    /** Those of a period, from the breakdowns that it shows. */
    List<Figure> of(FigureQuery query, List<Breakdown> shown) {
        return defined.stream()
                .filter(indicator -> query.communeCode() == null
                        || !OF_ALL_COMMUNES.contains(sum(indicator).getDimension()))
                .map(indicator -> figure(indicator, shown))
                .toList();
    }

    /** Those of a period of which nothing else is looked at in detail. */
    List<Figure> of(ShownPeriod period) {
        Map<String, Set<String>> wanted = defined.stream()
                .map(DefinedFigures::sum)
                .collect(Collectors.groupingBy(
                        sum -> ShownDetail.counted(sum.getMeasure()),
                        Collectors.mapping(ValueSum::getDimension, Collectors.toSet())));
        List<Breakdown> shown = Stream.of(period.accompaniments(), period.people(), period.referrals())
                .flatMap(whole ->
                        new ShownDetail(whole, wanted.getOrDefault(whole.indicator(), Set.of())).breakdowns().stream())
                .toList();
        return of(period.accompaniments().query(), shown);
    }

    private Figure figure(Indicator indicator, List<Breakdown> shown) {
        ValueSum sum = sum(indicator);
        boolean comparable = !sum.getDimension().equals(AGE) || ValueNames.areBands(network, sum);
        Integer amount = shown.stream()
                .filter(breakdown -> comparable
                        && breakdown.indicator().equals(sum.getMeasure())
                        && breakdown.dimension().equals(sum.getDimension()))
                .findFirst()
                .flatMap(breakdown -> breakdown.sum(sum))
                .orElse(null);
        return new Figure(indicator.getCode(), amount, null);
    }

    private static ValueSum sum(Indicator indicator) {
        return Objects.requireNonNull(indicator.getSum());
    }
}
