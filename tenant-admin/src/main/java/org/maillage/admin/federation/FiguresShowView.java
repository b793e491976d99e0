package org.maillage.admin.federation;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.maillage.federation.boundary.Dashboard;
import org.maillage.federation.boundary.Figure;
import org.maillage.federation.boundary.FigureQuery;
import org.maillage.federation.boundary.Figures;
import org.maillage.federation.boundary.MonthRange;
import org.maillage.federation.boundary.NetworkPart;
import org.maillage.federation.boundary.Withheld;
import org.maillage.platform.errors.BusinessException;
import org.maillage.ui.page.Bar;

/** The figures of the network, or of one that belongs to it, as its team shows them to those who pay for it. */
@Named
@ViewScoped
public class FiguresShowView implements Serializable {
    private static final long serialVersionUID = 1L;

    /** What is read even if there is none. */
    private static final Set<String> ALWAYS = Set.of(
            Dashboard.ACCOMPANIMENTS,
            Dashboard.PEOPLE,
            Dashboard.DISTINCT,
            Dashboard.ACTIVITIES,
            Dashboard.MINUTES,
            Dashboard.STRUCTURES);

    /** Where there is none of these, there is nothing at all. */
    private static final Set<String> SOMEBODY = Set.of(Dashboard.ACCOMPANIMENTS, Dashboard.VISITS, Dashboard.REFERRALS);

    @Inject
    private Figures figures;

    @Inject
    private FigureBars bars;

    @Inject
    private FigureLabels labels;

    @Inject
    private FigureMaps maps;

    private @Nullable YearMonth from;
    private @Nullable YearMonth to;
    private @Nullable String commune;
    private @Nullable UUID network;
    private Periods periods = new Periods(YearMonth.now(ZoneId.of("Europe/Paris")), null);
    private Period shown = periods.first();
    private List<Period> usual = List.of();
    private Map<String, String> communes = Map.of();
    private Map<String, List<Bar>> charts = Map.of();
    private @Nullable Dashboard dashboard;
    private FigureMap.@Nullable Kind kind;
    private FigureMap.@Nullable Measure measure;
    private @Nullable FigureMap map;

    /** Reads the period of the address; without one, the newest year in which something was published. */
    public void open() {
        periods = new Periods(periods.now(), figures.published().orElse(null));
        Period wished = wished();
        dashboard = figures.read(query(wished));
        shown = wished;
        charts = bars.of(dashboard, shown);
        communes = bars.communes(dashboard, query(wished).communeCode());
        map = maps.of(dashboard, query(wished), kind, Objects.requireNonNullElse(measure, FigureMap.Measure.NUMBER));
        usual = periods.usual().stream()
                .filter(period -> network == null || figures.isReadable(query(period)))
                .toList();
    }

    /** The period that was asked for; what is left open is that of the first look. */
    private Period wished() {
        Period first = periods.first();
        from = Objects.requireNonNullElse(from, to == null ? first.from() : to);
        to = Objects.requireNonNullElse(to, from.isAfter(first.to()) ? from : first.to());
        return Period.chosen(new MonthRange(from, to));
    }

    /** Shows another period or commune, under an address of its own. */
    public String show() {
        if (!figures.isReadable(query(wished()))) {
            throw new BusinessException("federation.figures.notWithin").at("from");
        }
        return "/figures/dashboard?faces-redirect=true&includeViewParams=true";
    }

    private FigureQuery query(Period period) {
        return new FigureQuery(period.from(), period.to(), FigureAddress.code(commune), network);
    }

    /** The period in which a network in this one can be read. */
    public Period months(NetworkPart part) {
        return Period.chosen(part.months());
    }

    /** Whether a usual period is the one that is shown. */
    public boolean isShown(Period period) {
        return period.hasSameMonths(shown);
    }

    /** Whether nobody was helped, sent on or came by in the period. */
    public boolean isNothing() {
        return getDashboard().keyFigures().figures().stream()
                .filter(figure -> SOMEBODY.contains(figure.value()))
                .allMatch(figure -> Integer.valueOf(0).equals(figure.amount()));
    }

    /** The key figures of all networks that can be told, in reading order. */
    public List<String> getKeyFigures() {
        return getDashboard().keyFigures().figures().stream()
                .map(Figure::value)
                .filter(Dashboard.KEY_FIGURES::contains)
                .filter(indicator -> ALWAYS.contains(indicator) || !(isWithout(indicator) || isUntold(indicator)))
                .toList();
    }

    /** Where not even accompaniments are told, nothing is that they add up to: that it is hidden as well need not be said of each. */
    private boolean isUntold(String indicator) {
        return Dashboard.ADDED_UP.containsKey(indicator)
                && getDashboard().total(Dashboard.ACCOMPANIMENTS).hidden();
    }

    /** Where nobody counts visits, holds workshops or sends people on, that there were none says nothing. */
    private boolean isWithout(String indicator) {
        Figure before = getDashboard().former().of(indicator);
        return Integer.valueOf(0).equals(getDashboard().total(indicator).amount())
                && (!isCompared() || Integer.valueOf(0).equals(before.amount()));
    }

    /** A key figure in words. */
    public String amount(String indicator) {
        return labels.amount(getDashboard().total(indicator));
    }

    /** A figure of a network in this one, in words; none where it belonged to it for a part of the period only. */
    public String amountOf(NetworkPart part, String indicator) {
        return part.isComplete() ? labels.amount(part.of(indicator)) : "–";
    }

    /** Whether the year before may be read. */
    public boolean isCompared() {
        return !getDashboard().former().figures().isEmpty();
    }

    /** How many people a workshop had, in words; none where that cannot be told. */
    public String perWorkshop(String indicator) {
        OptionalDouble number =
                indicator.equals(Dashboard.PARTICIPANTS) ? getDashboard().perWorkshop() : OptionalDouble.empty();
        return number.isPresent() ? labels.perWorkshop(number.getAsDouble()) : "";
    }

    /** How a key figure has changed since the year before, in words; none when it may not be read. */
    public String change(String indicator) {
        if (!isCompared()) {
            return "";
        }
        return labels.change(indicator, getDashboard().change(indicator).orElse(null));
    }

    /** The period with which this one is compared. */
    public Period getFormer() {
        return Period.chosen(getDashboard().former().period());
    }

    /** Whether the period holds months that are not over. */
    public boolean isRunning() {
        return !shown.to().isBefore(periods.now());
    }

    /** Whether a figure of this page is kept secret. */
    public boolean isSecret() {
        return getDashboard().withheld() != null
                || getDashboard().parts().stream()
                        .flatMap(part -> part.figures().stream())
                        .anyMatch(Figure::hidden)
                || getDashboard().keyFigures().figures().stream().anyMatch(Figure::hidden)
                || charts.values().stream().flatMap(List::stream).anyMatch(bar -> bar.value() == null);
    }

    /** The periods that can be shown in place of this one: those nearby, if there are. */
    public List<Period> getInstead() {
        Withheld withheld = getDashboard().withheld();
        List<Period> all = withheld == null
                ? List.of()
                : withheld.instead().stream().map(Period::chosen).toList();
        List<Period> near = all.stream().filter(shown::overlaps).toList();
        return near.isEmpty() ? all : near;
    }

    /** A period in words. */
    public String words(Period period) {
        return labels.period(period);
    }

    /** Name of the chosen commune, empty for all. */
    public String getCommuneName() {
        String code = FigureAddress.code(commune);
        return code == null ? "" : communes.getOrDefault(code, "");
    }

    /** The headings under which something is shown. */
    public List<FigureGroup> getGroups() {
        return Arrays.stream(FigureGroup.values())
                .filter(group -> !dimensions(group).isEmpty())
                .toList();
    }

    /** What is shown under a heading. */
    public List<String> dimensions(FigureGroup group) {
        return group.getDimensions().stream()
                .filter(dimension -> !charts.getOrDefault(group.getIndicator() + "." + dimension, List.of())
                        .isEmpty())
                .toList();
    }

    public Dashboard getDashboard() {
        return Objects.requireNonNull(dashboard);
    }

    public FigureMap getMap() {
        return Objects.requireNonNull(map);
    }

    /** Whether figures could be read: not when the address asks for a period that is none. */
    public boolean isRead() {
        return dashboard != null;
    }

    /** The usual periods in which the network can be read. */
    public List<Period> getUsualPeriods() {
        return usual;
    }

    public Period getShown() {
        return shown;
    }

    public Map<String, List<Bar>> getCharts() {
        return charts;
    }

    public Map<String, String> getCommunes() {
        return communes;
    }

    /** What an address calls a commune. */
    public String address(String code) {
        return FigureAddress.commune(code);
    }

    /** What is shown, as an address says it. */
    public String getQuery() {
        return FigureAddress.of(query(shown));
    }

    /** The same, with the map that was chosen: whoever keeps it finds the same picture. */
    public String getPicture() {
        return getQuery() + (kind == null ? "" : "&map=" + kind) + (measure == null ? "" : "&measure=" + measure);
    }

    public @Nullable YearMonth getFrom() {
        return from;
    }

    public void setFrom(@Nullable YearMonth from) {
        this.from = from;
    }

    public @Nullable YearMonth getTo() {
        return to;
    }

    public void setTo(@Nullable YearMonth to) {
        this.to = to;
    }

    public @Nullable String getCommune() {
        return commune;
    }

    public void setCommune(@Nullable String commune) {
        this.commune = commune;
    }

    /** By which territories the map is wanted; {@code null} for the usual ones. */
    public FigureMap.@Nullable Kind getKind() {
        return kind;
    }

    public void setKind(FigureMap.@Nullable Kind kind) {
        this.kind = kind;
    }

    /** What the colours of the map are to say; {@code null} for how many. */
    public FigureMap.@Nullable Measure getMeasure() {
        return measure;
    }

    public void setMeasure(FigureMap.@Nullable Measure measure) {
        this.measure = measure;
    }

    /** The network that is looked into; {@code null} for the own one. */
    public @Nullable UUID getNetwork() {
        return network;
    }

    public void setNetwork(@Nullable UUID network) {
        this.network = network;
    }
}
