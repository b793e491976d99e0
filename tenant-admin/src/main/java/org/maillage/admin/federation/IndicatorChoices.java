package org.maillage.admin.federation;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.maillage.federation.boundary.Dashboard;
import org.maillage.federation.boundary.NetworkIndicators;
import org.maillage.federation.boundary.NetworkTags;
import org.maillage.federation.boundary.ValueWords;
import org.maillage.federation.entity.AgeBand;
import org.maillage.federation.entity.NetworkTag;
import org.maillage.federation.entity.ValueSum;
import org.maillage.ui.language.Phrases;

/** Of what a network may make an indicator: parts of which figures, and which values along each dimension. */
@RequestScoped
public class IndicatorChoices {

    /** In reading order. */
    private static final List<String> MEASURES = List.of(Dashboard.ACCOMPANIMENTS, Dashboard.PEOPLE);

    private static final char BETWEEN = '.';

    /** Where somebody may not have told. */
    private static final Set<String> MAY_BE_UNKNOWN = Set.of("age", "gender", "status", "autonomy", "equipment");

    @Inject
    private NetworkIndicators indicators;

    @Inject
    private NetworkTags tags;

    @Inject
    private FigureLabels labels;

    @Inject
    private Phrases phrases;

    /** What may be added up, by how an address calls it. */
    Map<String, String> sums() {
        Map<String, String> sums = new LinkedHashMap<>();
        for (String measure : MEASURES) {
            Dashboard.DIMENSIONS.getOrDefault(measure, List.of()).stream()
                    .filter(dimension -> !dimension.equals(Dashboard.MONTH))
                    .forEach(dimension -> sums.put(
                            measure + BETWEEN + dimension,
                            phrases.of("federation.indicator.of." + measure) + " · "
                                    + phrases.of("federation.published.by." + dimension)));
        }
        return sums;
    }

    /** The sum that an address calls so, without a value yet; empty when there is none. */
    Optional<ValueSum> sum(@Nullable String address) {
        return Optional.ofNullable(address)
                .filter(sums()::containsKey)
                .map(known -> new ValueSum(
                        known.substring(0, known.indexOf(BETWEEN)), known.substring(known.indexOf(BETWEEN) + 1)));
    }

    /** The values along a dimension by what they are called; none for communes, which are very many. */
    Map<String, String> values(String dimension) {
        List<String> values = new ArrayList<>(ListedValues.of(dimension));
        if (dimension.equals("age")) {
            indicators.ageBands().stream().map(AgeBand::code).forEach(values::add);
        }
        if (dimension.equals("tag")) {
            tags.all().stream().map(NetworkTag::getId).forEach(id -> values.add(id.toString()));
        }
        if (dimension.equals("referral")) {
            values.add(ValueSum.NONE);
        }
        if (MAY_BE_UNKNOWN.contains(dimension)) {
            values.add(ValueWords.UNKNOWN);
        }
        Map<String, String> named = new LinkedHashMap<>();
        values.forEach(value -> named.put(value, labels.of(dimension, value)));
        return named;
    }
}
