package org.maillage.admin.federation;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.maillage.federation.boundary.NetworkIndicators;
import org.maillage.federation.entity.Indicator;
import org.maillage.federation.entity.ValueSum;
import org.maillage.ui.page.Notices;

/** An indicator of the network: first of what it is a part, then its values and its words. A correction is its next edition. */
@Named
@ViewScoped
public class IndicatorEditView implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    private NetworkIndicators indicators;

    @Inject
    private IndicatorChoices choices;

    @Inject
    private Territories territories;

    @Inject
    private Notices notices;

    private @Nullable UUID id;
    private @Nullable String by;
    private @Nullable Indicator indicator;
    private Map<String, String> offered = Map.of();
    private List<String> values = new ArrayList<>();
    private String codes = "";

    /** Opens a correction of the one named in the address, or a new one of what it names; without both, that is asked for first. */
    public void open() {
        @Nullable UUID named = id;
        indicator = named == null
                ? IndicatorChoices.sum(by).map(Indicator::of).orElse(null)
                : indicators.find(named).corrected();
        if (indicator != null) {
            ValueSum sum = getSum();
            offered = choices.values(sum.getDimension());
            values = new ArrayList<>(sum.getValues());
            codes = String.join(", ", values);
        }
    }

    public String save() {
        Indicator edition = getIndicator();
        getSum().setValues(getSum().isOfCommunes() ? territories.read(codes) : values);
        if (id == null) {
            indicators.define(edition);
        } else {
            indicators.correct(edition);
        }
        notices.confirm("federation.indicator.saved", edition.getFrenchName());
        return "/indicators/list?faces-redirect=true";
    }

    /** Whether it is known of what it is a part. */
    public boolean isChosen() {
        return indicator != null;
    }

    public Indicator getIndicator() {
        return Objects.requireNonNull(indicator);
    }

    public ValueSum getSum() {
        return Objects.requireNonNull(getIndicator().getSum());
    }

    public List<String> getMeasures() {
        return IndicatorChoices.MEASURES;
    }

    public List<String> dimensions(String measure) {
        return IndicatorChoices.dimensions(measure);
    }

    public Map<String, String> getOffered() {
        return offered;
    }

    public List<String> getValues() {
        return values;
    }

    public void setValues(List<String> values) {
        this.values = values;
    }

    /** The only one, where there is one only; {@code null} before it is chosen. */
    public @Nullable String getValue() {
        return values.stream().findFirst().orElse(null);
    }

    public void setValue(@Nullable String value) {
        values = value == null ? new ArrayList<>() : new ArrayList<>(List.of(value));
    }

    public String getCodes() {
        return codes;
    }

    public void setCodes(@Nullable String typed) {
        codes = Objects.requireNonNullElse(typed, "");
    }

    public @Nullable UUID getId() {
        return id;
    }

    public void setId(@Nullable UUID id) {
        this.id = id;
    }

    /** Of what it is a part, as the address calls it. */
    public @Nullable String getBy() {
        return by;
    }

    public void setBy(@Nullable String by) {
        this.by = by;
    }
}
