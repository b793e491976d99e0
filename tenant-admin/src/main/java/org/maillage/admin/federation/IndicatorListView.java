package org.maillage.admin.federation;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.maillage.federation.boundary.NetworkIndicators;
import org.maillage.federation.entity.Indicator;
import org.maillage.ui.page.Notices;

/** The indicators that the network defined, those that are read first. */
@Named
@ViewScoped
public class IndicatorListView implements Serializable {
    private static final long serialVersionUID = 1L;

    private static final String HERE = "/indicators/list?faces-redirect=true";

    @Inject
    private NetworkIndicators indicators;

    @Inject
    private Notices notices;

    private List<Indicator> all = List.of();

    public void open() {
        all = List.copyOf(indicators.all());
    }

    public String withdraw(Indicator one) {
        indicators.withdraw(one.getId());
        notices.confirm("federation.indicator.withdrawn.done", one.getFrenchName());
        return HERE;
    }

    public String restore(Indicator one) {
        indicators.restore(one.getId());
        notices.confirm("federation.indicator.restored", one.getFrenchName());
        return HERE;
    }

    public List<Indicator> getAll() {
        return all;
    }
}
