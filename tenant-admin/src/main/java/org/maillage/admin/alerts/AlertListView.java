package org.maillage.admin.alerts;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.maillage.alerts.boundary.Alert;
import org.maillage.alerts.boundary.AlertMails;
import org.maillage.alerts.boundary.Alerts;
import org.maillage.alerts.entity.AlertRhythm;
import org.maillage.alerts.entity.AlertSettings;
import org.maillage.ui.page.Notices;

/** What the network should look into, after how many silent months it is told of a structure, and how often the reader wants it by mail. */
@Named
@ViewScoped
public class AlertListView implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    private Alerts alerts;

    @Inject
    private AlertMails mails;

    @Inject
    private Notices notices;

    /** So many of a kind are told at once; the others are unfolded. */
    private static final int FIRST = 10;

    private Map<Alert.Kind, List<Alert>> all = Map.of();
    private AlertSettings settings = new AlertSettings();
    private AlertRhythm rhythm = AlertRhythm.NEVER;

    public void open() {
        all = alerts.all().stream()
                .collect(Collectors.groupingBy(
                        Alert::kind, () -> new EnumMap<>(Alert.Kind.class), Collectors.toUnmodifiableList()));
        settings = alerts.settings();
        rhythm = mails.rhythm();
    }

    public String save() {
        alerts.save(settings);
        notices.confirm("alerts.saved");
        return "/alerts/list?faces-redirect=true";
    }

    public String choose() {
        mails.choose(rhythm);
        notices.confirm("alerts.saved");
        return "/alerts/list?faces-redirect=true";
    }

    /** Of what there is something to tell, in the order in which it is told. */
    public List<Alert.Kind> getKinds() {
        return List.copyOf(all.keySet());
    }

    /** How many there are of a kind. */
    public int number(Alert.Kind kind) {
        return of(kind).size();
    }

    /** Those of a kind that are told at once. */
    public List<Alert> first(Alert.Kind kind) {
        return of(kind).subList(0, Math.min(FIRST, number(kind)));
    }

    /** The others of a kind. */
    public List<Alert> others(Alert.Kind kind) {
        return of(kind).subList(Math.min(FIRST, number(kind)), number(kind));
    }

    private List<Alert> of(Alert.Kind kind) {
        return all.getOrDefault(kind, List.of());
    }

    public AlertSettings getSettings() {
        return settings;
    }

    /** After how many silent months somebody can be told. */
    public List<Integer> getChoices() {
        return IntStream.rangeClosed(1, AlertSettings.MOST_MONTHS).boxed().toList();
    }

    public AlertRhythm getRhythm() {
        return rhythm;
    }

    public void setRhythm(AlertRhythm rhythm) {
        this.rhythm = rhythm;
    }

    public AlertRhythm[] getRhythms() {
        return AlertRhythm.values();
    }
}
