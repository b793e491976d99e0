package org.maillage.web.figures;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.maillage.exports.entity.Transfer;
import org.maillage.federation.entity.AgeBand;
import org.maillage.figures.boundary.Counts;
import org.maillage.figures.boundary.OwnFigures;
import org.maillage.figures.boundary.Sheet;
import org.maillage.figures.entity.ReportForm;
import org.maillage.indicators.Dimension;
import org.maillage.indicators.Indicators;
import org.maillage.ui.page.Bar;

/** The figures of a mediator, of a site, of the structure: of everything that is chosen, and nothing else. */
@Named
@ViewScoped
public class OwnFiguresShowView implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    private OwnFigures figures;

    @Inject
    private FigureCharts bars;

    @Inject
    private FigureChoices choices;

    @Inject
    private FigureFiles files;

    private final SelectionForm form = new SelectionForm();
    private @Nullable Sheet sheet;
    private Map<String, List<Bar>> charts = Map.of();
    private List<String> chosen = List.of();

    /** Reads what the address asks for. */
    public void open() {
        form.settle();
        Sheet read = figures.read(form.selection(), form.getCompare());
        charts = bars.of(read, form.days());
        chosen = choices.chosen(form);
        sheet = read;
    }

    /** Shows what was chosen, under an address of its own. */
    public String show() {
        form.typed();
        return "/figures/show?faces-redirect=true&" + form.getQuery();
    }

    /** Takes the activities along, of what was chosen. */
    public String take(String kind) {
        return files.hand(form.selection(), Transfer.Kind.valueOf(kind));
    }

    /** Hands over a report on what was chosen. */
    public void report(String form) {
        files.report(this.form.selection(), this.form.getCompare(), chosen, ReportForm.valueOf(form));
    }

    /** Whether figures could be read: not when the address asks for a period that is none. */
    public boolean isRead() {
        return sheet != null;
    }

    /** Whether nothing was done. */
    public boolean isNothing() {
        return getTotals().stream().allMatch(indicator -> getSheet().counts().total(indicator) == 0);
    }

    public boolean isCompared() {
        return getSheet().before() != null;
    }

    /** The total of an indicator in the period to compare with. */
    public @Nullable Long former(String indicator) {
        Counts before = getSheet().before();
        return before == null ? null : before.total(indicator);
    }

    /** How much more there is than in the period to compare with, as a share of it; {@code null} when there was nothing. */
    public @Nullable Double change(String indicator) {
        Long before = former(indicator);
        return before == null || before == 0
                ? null
                : (double) (getSheet().counts().total(indicator) - before) / before;
    }

    /** The indicators that are shown in large, in reading order: visits where they could be counted. */
    public List<String> getTotals() {
        return Stream.of(
                        Indicators.ACCOMPANIMENTS,
                        Indicators.PEOPLE,
                        Indicators.ACTIVITIES,
                        Indicators.MINUTES,
                        Indicators.VISITS,
                        Indicators.KILOMETRES,
                        Indicators.CO2)
                .filter(getSheet().counts().totals()::containsKey)
                .toList();
    }

    /** What an indicator is cut by on this page, and was. */
    public List<String> dimensions(String indicator) {
        return FigureCharts.DIMENSIONS.getOrDefault(indicator, List.of()).stream()
                .map(Dimension::code)
                .filter(dimension -> !charts.getOrDefault(indicator + "." + dimension, List.of())
                        .isEmpty())
                .toList();
    }

    public Sheet getSheet() {
        return Objects.requireNonNull(sheet);
    }

    public SelectionForm getForm() {
        return form;
    }

    public Map<String, List<Bar>> getCharts() {
        return charts;
    }

    /** What is chosen beside the period, in words. */
    public List<String> getChosen() {
        return chosen;
    }

    /** The age bands by which one may choose. */
    public List<AgeBand> getAges() {
        return sheet == null ? List.of() : sheet.ageBands().bands();
    }

    public List<UsualPeriod> getPeriods() {
        return UsualPeriod.all();
    }
}
