package org.maillage.admin.alerts;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.stream.IntStream;
import org.maillage.alerts.boundary.Alert;
import org.maillage.alerts.boundary.Alerts;
import org.maillage.alerts.entity.AlertSettings;
import org.maillage.ui.page.Notices;

/** What the network should look into, and after how many silent months it wants to be told of a structure. */
@Named
@ViewScoped
public class AlertListView implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    private Alerts alerts;

    @Inject
    private Notices notices;

    private List<Alert> all = List.of();
    private AlertSettings settings = new AlertSettings();

    public void open() {
        all = List.copyOf(alerts.all());
        settings = alerts.settings();
    }

    public String save() {
        alerts.save(settings);
        notices.confirm("alerts.saved");
        return "/alerts/list?faces-redirect=true";
    }

    public List<Alert> getAll() {
        return all;
    }

    public AlertSettings getSettings() {
        return settings;
    }

    /** After how many silent months somebody can be told. */
    public List<Integer> getChoices() {
        return IntStream.rangeClosed(1, AlertSettings.MOST_MONTHS).boxed().toList();
    }
}
