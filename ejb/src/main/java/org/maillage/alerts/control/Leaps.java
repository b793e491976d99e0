package org.maillage.alerts.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.maillage.alerts.boundary.Alert;
import org.maillage.federation.boundary.Dashboard;
import org.maillage.federation.boundary.FigureQuery;
import org.maillage.federation.boundary.Figures;
import org.maillage.federation.boundary.NetworkPart;
import org.maillage.federation.boundary.ValueWords;
import org.maillage.federation.entity.Network;
import org.maillage.targets.entity.Target;

/**
 * Looks for figures of a month that are far from what is usual, of a network and of those directly in it. It reads pages that the
 * reader may open, of single months mostly, and compares nothing that one of them hides.
 */
@ApplicationScoped
public class Leaps {

    /** Of what it is told: of what can be aimed at, but not of how many structures recorded something, for of each it is told that it is silent. */
    private static final List<String> FIGURES = Target.INDICATORS.stream()
            .filter(indicator -> !indicator.equals(Dashboard.STRUCTURES))
            .toList();

    @Inject
    private Figures figures;

    /** The figures of a month of the network of the person in action, and of those directly in it, that are far from what is usual. */
    public List<Alert> of(YearMonth month) {
        Pages pages = new Pages(figures, month);
        Dashboard page = pages.of(month);
        List<Alert> all = new ArrayList<>();
        for (String indicator : FIGURES) {
            pages.leap(page.network(), indicator, one -> one.total(indicator).amount())
                    .ifPresent(all::add);
        }
        for (NetworkPart part : page.parts()) {
            for (String indicator : Dashboard.OF_PARTS) {
                pages.leap(part.network(), indicator, one -> amount(one, part.network(), indicator))
                        .ifPresent(all::add);
            }
        }
        return all;
    }

    private static @Nullable Integer amount(Dashboard page, Network network, String indicator) {
        return page.parts().stream()
                .filter(part -> part.network().equals(network))
                .findFirst()
                .map(part -> part.of(indicator).amount())
                .orElse(null);
    }

    /** The pages of a month and of those with which it is compared, each read when it is first asked for. */
    private record Pages(Figures figures, YearMonth month, Map<YearMonth, Dashboard> read) {

        Pages(Figures figures, YearMonth month) {
            this(figures, month, new HashMap<>());
        }

        Dashboard of(YearMonth one) {
            return read.computeIfAbsent(one, wanted -> figures.read(new FigureQuery(wanted, wanted, null)));
        }

        /**
         * Seasons return: where there was something in the same month one year before, it is compared with that.
         *
         * @param shown the figure on a page; {@code null} when it hides it
         */
        Optional<Alert> leap(Network network, String indicator, Function<Dashboard, @Nullable Integer> shown) {
            Integer number = shown.apply(of(month));
            if (number == null) {
                return Optional.empty();
            }
            Integer before = shown.apply(of(month.minusYears(1)));
            boolean yearBefore = before != null && before > 0;
            boolean main = indicator.equals(Dashboard.ACCOMPANIMENTS)
                    && network.equals(of(month).network());
            // Where nobody ever does it, that there was none is no news: only of the network itself it is looked
            // further back.
            if (!yearBefore && number == 0 && !main) {
                return Optional.empty();
            }
            return (yearBefore ? Jump.from(before, number) : Jump.among(main ? accompaniments() : months(shown)))
                    .map(jump -> new Alert(
                            Alert.Kind.JUMP,
                            null,
                            null,
                            new Alert.Leap(network, indicator, yearBefore),
                            month.atDay(1),
                            jump.number(),
                            jump.usual()));
        }

        private List<@Nullable Integer> months(Function<Dashboard, @Nullable Integer> shown) {
            return back(ago -> shown.apply(of(ago)));
        }

        /** All of them stand on one page. */
        private List<@Nullable Integer> accompaniments() {
            Map<String, @Nullable Integer> shown = new HashMap<>();
            figures.read(new FigureQuery(month.minusMonths(Jump.BEFORE), month, null))
                    .breakdown(Dashboard.ACCOMPANIMENTS, Dashboard.MONTH)
                    .figures()
                    .forEach(figure -> shown.put(figure.value(), figure.amount()));
            return back(ago -> shown.get(ValueWords.value(ago)));
        }

        private List<@Nullable Integer> back(Function<YearMonth, @Nullable Integer> shown) {
            List<@Nullable Integer> months = new ArrayList<>();
            for (int ago = Jump.BEFORE; ago >= 0; ago--) {
                months.add(shown.apply(month.minusMonths(ago)));
            }
            return months;
        }
    }
}
