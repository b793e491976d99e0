package org.maillage.admin.federation;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.maillage.federation.boundary.Breakdown;
import org.maillage.federation.boundary.Dashboard;
import org.maillage.federation.boundary.OwnPublications;
import org.maillage.federation.boundary.PublishedMonth;
import org.maillage.federation.entity.Indicator;
import org.maillage.federation.entity.Network;
import org.maillage.ui.page.Bar;

/** What the networks of a structure see of it, figure by figure, month by month. */
@Named
@RequestScoped
public class PublishedShowView {

    private static final Set<String> EVERY_MONTH = Set.of(
            Dashboard.ACCOMPANIMENTS, Dashboard.PEOPLE, Dashboard.ACTIVITIES, Dashboard.MINUTES, Dashboard.VISITS);

    @Inject
    private OwnPublications publications;

    @Inject
    private PublishedLabels labels;

    private boolean read;
    private @Nullable UUID network;
    private @Nullable YearMonth month;
    private List<Network> networks = List.of();
    private @Nullable Network shown;
    private List<PublishedMonth> months = List.of();
    private List<Breakdown> breakdowns = List.of();
    private List<Indicator> dictionary = List.of();

    /** Reads the network and the month of the address; without them, the first network and its newest month. */
    public void open() {
        read = true;
        networks = List.copyOf(publications.networks());
        shown = networks.stream()
                .filter(one -> network == null || one.getId().equals(network))
                .findFirst()
                .orElse(null);
        if (shown != null) {
            months = List.copyOf(publications.months(shown));
            if (month == null && !months.isEmpty()) {
                month = months.get(0).month();
            }
            breakdowns = month == null ? List.of() : List.copyOf(publications.breakdowns(shown, month));
            dictionary = publications.dictionary().stream()
                    .filter(line -> months.stream()
                            .anyMatch(one -> one.totals().stream()
                                    .anyMatch(figure -> figure.value().equals(line.getCode()))))
                    .toList();
        }
    }

    /** The counts of a breakdown, each a line. */
    public List<Bar> bars(Breakdown breakdown) {
        return breakdown.figures().stream()
                // Numbers as numbers: the second day before the tenth.
                .sorted(Comparator.comparing(
                        figure -> breakdown.dimension().equals(Dashboard.DAY) ? Integer.parseInt(figure.value()) : 0))
                .map(figure -> new Bar(labels.of(breakdown.dimension(), figure.value()), figure.amount(), null))
                .toList();
    }

    /** What is told of every month; all that was published stands beside the chosen one. */
    public List<Indicator> getEveryMonth() {
        return dictionary.stream()
                .filter(line -> EVERY_MONTH.contains(line.getCode()))
                .toList();
    }

    /** The total of an indicator in the chosen month. */
    public int total(Indicator indicator) {
        return months.stream()
                .filter(one -> one.month().equals(month))
                .mapToInt(one -> one.total(indicator.getCode()))
                .sum();
    }

    /** What an indicator of the chosen month was published along. */
    public List<Breakdown> of(Indicator indicator) {
        return breakdowns.stream()
                .filter(breakdown -> breakdown.indicator().equals(indicator.getCode()))
                .toList();
    }

    /** A month as an address names it. */
    public String address(YearMonth one) {
        return FigureAddress.month(one);
    }

    /** Whether anything was looked for: not with an address that cannot be read, of which the page says so. */
    public boolean isRead() {
        return read;
    }

    public List<Network> getNetworks() {
        return networks;
    }

    public @Nullable Network getShown() {
        return shown;
    }

    public List<PublishedMonth> getMonths() {
        return months;
    }

    public List<Indicator> getDictionary() {
        return dictionary;
    }

    public @Nullable UUID getNetwork() {
        return network;
    }

    public void setNetwork(@Nullable UUID network) {
        this.network = network;
    }

    public @Nullable YearMonth getMonth() {
        return month;
    }

    public void setMonth(@Nullable YearMonth month) {
        this.month = month;
    }
}
