package org.maillage.admin.federation;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.maillage.federation.boundary.NamedFigures;
import org.maillage.federation.boundary.NamedQuery;
import org.maillage.federation.boundary.NamedTotals;
import org.maillage.ui.language.Phrases;
import org.maillage.ui.page.Formats;

/**
 * The structures of the network, or of one that belongs to it, that let its readers see their yearly figures under their names, in the order of
 * the alphabet.
 */
@Named
@RequestScoped
public class NamedTotalListView {

    private static final ZoneId ZONE = ZoneId.of("Europe/Paris");

    @Inject
    private NamedFigures figures;

    @Inject
    private Phrases phrases;

    private @Nullable Integer year;
    private @Nullable UUID network;
    private List<Integer> years = List.of();
    private @Nullable NamedTotals totals;

    /** Reads the year of the address; without one of those that there are, the newest that is over. */
    public void open() {
        years = List.copyOf(figures.years(network));
        if (years.isEmpty()) {
            return;
        }
        Integer wished = year;
        int shown = wished != null && years.contains(wished)
                ? wished
                : years.stream().filter(one -> one < now()).findFirst().orElse(years.get(0));
        totals = figures.read(new NamedQuery(shown, network));
    }

    private static int now() {
        return LocalDate.now(ZONE).getYear();
    }

    /** A year in words: the running one is not over. */
    public String words(int one) {
        String number = String.valueOf(one);
        return one == now() ? phrases.of("federation.named.running", number) : number;
    }

    /** A total in words. */
    public String amount(@Nullable Integer amount) {
        return amount == null ? phrases.of("federation.named.hidden") : Formats.number(amount);
    }

    /** What is told of those that are not named. */
    public String others(NamedTotals.Year of) {
        if (!of.told()) {
            return phrases.of("federation.named.hidden");
        }
        return phrases.of("federation.named.others.count", of.nameless(), amount(of.together()));
    }

    /** The medians of a year in words, or that there is none: kinds by name, the others last. */
    public List<String> medians(NamedTotals.Year of) {
        String one = words(of.year());
        if (of.medians().isEmpty()) {
            return List.of(phrases.of("federation.median.none", one));
        }
        List<String> kinds = List.copyOf(phrases.below("tenants.kind.").keySet());
        return of.medians().stream()
                .sorted(Comparator.comparingInt(
                        told -> told.kind() == null ? kinds.size() : kinds.indexOf(told.kind())))
                .map(told -> phrases.of(
                        "federation.median." + told.peers(),
                        one,
                        told.median().structures(),
                        Formats.number(told.median().amount()),
                        told.kind() == null ? "" : phrases.of("tenants.kind." + told.kind())))
                .toList();
    }

    /** {@code null} when the network has no figures yet, or no year that may be read as a whole. */
    public @Nullable NamedTotals getTotals() {
        return totals;
    }

    public List<Integer> getYears() {
        return years;
    }

    public @Nullable Integer getYear() {
        return year;
    }

    public void setYear(@Nullable Integer year) {
        this.year = year;
    }

    /** The network that is looked into; {@code null} for the own one. */
    public @Nullable UUID getNetwork() {
        return network;
    }

    public void setNetwork(@Nullable UUID network) {
        this.network = network;
    }
}
