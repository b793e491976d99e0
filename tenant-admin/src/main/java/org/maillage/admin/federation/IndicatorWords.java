package org.maillage.admin.federation;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.stream.Collectors;
import org.maillage.federation.boundary.Dashboard;
import org.maillage.federation.entity.Indicator;
import org.maillage.federation.entity.Network;
import org.maillage.federation.entity.ValueSum;
import org.maillage.ui.language.Phrases;

/** What the dictionary says of an indicator in codes, in words. */
@Named
@RequestScoped
public class IndicatorWords {

    @Inject
    private Phrases phrases;

    @Inject
    private FigureLabels labels;

    /** What one of it is. */
    public String unit(Indicator indicator) {
        return phrases.of("federation.unit." + indicator.getUnit());
    }

    /** What it adds up: a part of which indicator, along which dimension, and which values. */
    public String sum(ValueSum sum) {
        return phrases.of(
                "federation.indicator.sum",
                phrases.of("federation.indicator.of." + sum.getMeasure()),
                phrases.of("federation.figures.of." + sum.getDimension()),
                sum.getValues().stream()
                        .map(value -> labels.of(sum.getDimension(), value))
                        .collect(Collectors.joining(", ")));
    }

    /** Who defined it. */
    public String owner(Indicator indicator) {
        Network owner = indicator.getOwner();
        return owner == null ? phrases.of("federation.indicator.national") : owner.getName();
    }

    /** By what networks read it beside its total, one after the other; empty when they do not. */
    public String dimensions(Indicator indicator) {
        return Dashboard.DIMENSIONS.getOrDefault(indicator.getCode(), List.of()).stream()
                .map(dimension -> phrases.of("federation.figures.of." + dimension))
                .collect(Collectors.joining(", "));
    }
}
