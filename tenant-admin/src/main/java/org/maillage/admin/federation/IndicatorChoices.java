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
import org.maillage.indicators.ListedValues;

/** Of what a network may make an indicator: parts of which figures, and which values along each dimension. */
@RequestScoped
public class IndicatorChoices {

    /** Of which figures parts may be added up, in reading order. */
    static final List<String> MEASURES =
            List.of(Dashboard.ACCOMPANIMENTS, Dashboard.PEOPLE, Dashboard.VIDEO_RECEPTIONS, Dashboard.REFERRALS);

    /** Where somebody may not have told. */
    private static final Set<String> MAY_BE_UNKNOWN =
            Set.of("age", "gender", "status", Dashboard.AUTONOMY, "equipment");

    @Inject
    private NetworkIndicators indicators;

    @Inject
    private NetworkTags tags;

    @Inject
    private FigureLabels labels;

    /** What may be added up along one of them. */
    static List<String> dimensions(String measure) {
        return Dashboard.DIMENSIONS.getOrDefault(measure, List.of()).stream()
                .filter(dimension -> !Dashboard.isOfTime(dimension))
                .toList();
    }

    /** The sum that an address calls so, measure and dimension, without a value yet; empty when there is none. */
    static Optional<ValueSum> sum(@Nullable String address) {
        return MEASURES.stream()
                .flatMap(measure -> dimensions(measure).stream().map(dimension -> new ValueSum(measure, dimension)))
                .filter(sum -> (sum.getMeasure() + "." + sum.getDimension()).equals(address))
                .findFirst();
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
