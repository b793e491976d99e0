package org.maillage.admin.federation;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.maillage.federation.boundary.Comparison;
import org.maillage.federation.boundary.Comparisons;
import org.maillage.federation.boundary.PeerMedian;
import org.maillage.ui.language.Phrases;
import org.maillage.ui.page.Formats;

/** A structure beside similar ones, network by network. */
@Named
@RequestScoped
public class OwnComparisons {

    @Inject
    private Comparisons comparisons;

    @Inject
    private Phrases phrases;

    private @Nullable List<Comparison> all;

    public List<Comparison> getAll() {
        if (all == null) {
            all = List.copyOf(comparisons.all());
        }
        return all;
    }

    /** What a structure did itself, in words; empty when that is not told here. */
    public String own(Comparison comparison) {
        return comparison.own() == 0
                ? ""
                : phrases.of(
                        "federation.comparison.own",
                        comparison.own(),
                        Formats.number(comparison.own()),
                        String.valueOf(comparison.year()));
    }

    /** What others did, in words, or why that is not told. */
    public String others(Comparison comparison) {
        PeerMedian told = comparison.median();
        if (told == null) {
            return phrases.of("federation.comparison." + comparison.outcome(), String.valueOf(comparison.year()));
        }
        return phrases.of(
                "federation.comparison." + told.peers(),
                told.median().structures(),
                Formats.number(told.median().amount()),
                told.kind() == null ? "" : phrases.of("tenants.kind." + told.kind()));
    }
}
