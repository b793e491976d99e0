package org.maillage.ui.publications;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.maillage.federation.boundary.AmountWords;
import org.maillage.federation.boundary.Dashboard;
import org.maillage.federation.boundary.MonthRange;
import org.maillage.federation.boundary.ValueWords;
import org.maillage.platform.texts.LongDates;
import org.maillage.publications.boundary.Collision;
import org.maillage.publications.boundary.Snapshot;
import org.maillage.publications.entity.Publication;
import org.maillage.ui.language.Language;
import org.maillage.ui.language.Phrases;
import org.maillage.ui.page.Bar;
import org.maillage.ui.page.Formats;

/** Puts frozen figures into words. */
@RequestScoped
public class SnapshotBars {

    private static final ZoneId ZONE = ZoneId.of("Europe/Paris");
    private static final int MOST_SOURCES = 6;

    @Inject
    private Phrases phrases;

    @Inject
    private Language language;

    /** A snapshot in the words of the page. */
    public ShownSnapshot of(Snapshot snapshot) {
        ValueWords words = snapshot.labels(key -> phrases.of(key), Formats::ages, language.getLocale());
        Map<String, List<Bar>> charts = new HashMap<>();
        snapshot.parts()
                .forEach(part -> part.details()
                        .forEach(breakdown -> charts.put(
                                breakdown.indicator() + "." + breakdown.dimension(),
                                breakdown.beginning().stream()
                                        .map(figure -> new Bar(
                                                words.of(breakdown.dimension(), figure.value()),
                                                figure.amount(),
                                                figure.share()))
                                        .toList())));
        return new ShownSnapshot(
                snapshot,
                period(snapshot.months()),
                totals(snapshot),
                changes(snapshot),
                aims(snapshot),
                charts,
                zones(snapshot),
                lists(snapshot));
    }

    private Map<String, String> changes(Snapshot snapshot) {
        AmountWords amounts = new AmountWords(phrases::of, Formats::number);
        Map<String, String> changes = new HashMap<>();
        snapshot.parts().forEach(part -> {
            String indicator = part.definition().code();
            part.change().ifPresent(change -> changes.put(indicator, amounts.change(indicator, change)));
        });
        return changes;
    }

    private Map<String, String> aims(Snapshot snapshot) {
        Map<String, String> aims = new HashMap<>();
        snapshot.parts().forEach(part -> {
            String indicator = part.definition().code();
            Integer target = part.target();
            if (target != null) {
                String wanted = indicator.equals(Dashboard.MINUTES)
                        ? phrases.of("figures.hours", target)
                        : Formats.number(target);
                Double reached = part.reached();
                aims.put(
                        indicator,
                        reached == null
                                ? phrases.of("targets.beside", wanted)
                                : phrases.of("publications.target.reached", wanted, Formats.percent(reached)));
            }
        });
        return aims;
    }

    /** What to copy where the figures are cited. */
    public String citation(Publication publication, String network, String address) {
        return phrases.of(
                "publications.cite.text",
                network,
                publication.getTitle(),
                publication.getNumber(),
                publication.getRevision(),
                LongDates.day(LocalDate.ofInstant(publication.getPublishedAt(), ZONE), language.getLocale()),
                address);
    }

    /** What is hidden of a snapshot because of other publications, one line for each indicator. */
    public List<String> collisions(Snapshot snapshot, List<Collision> collisions) {
        Map<String, List<Collision>> byIndicator = collisions.stream()
                .collect(Collectors.groupingBy(Collision::indicator, TreeMap::new, Collectors.toList()));
        return byIndicator.entrySet().stream()
                .map(all -> phrases.of(
                        "publications.collides.line",
                        hidden(snapshot, all.getKey(), all.getValue()),
                        sources(all.getValue())))
                .toList();
    }

    private String hidden(Snapshot snapshot, String indicator, List<Collision> collisions) {
        String name = snapshot.part(indicator)
                .map(part -> part.definition().words(language.getLocale()).name())
                .orElse(indicator);
        if (collisions.stream().anyMatch(collision -> collision.dimension().isEmpty())) {
            return name;
        }
        return phrases.of(
                "publications.collides.detail",
                name,
                collisions.stream()
                        .map(Collision::dimension)
                        .map(dimension -> phrases.of(
                                dimension.equals(Collision.BEFORE)
                                        ? "publications.before"
                                        : "federation.figures.of." + dimension))
                        .collect(Collectors.joining(", ")));
    }

    private String sources(List<Collision> collisions) {
        List<String> sources = collisions.stream()
                .flatMap(collision -> collision.sources().stream())
                .distinct()
                .map(source -> phrases.of(
                        "publications.collides.source",
                        source.number(),
                        source.revision(),
                        source.network(),
                        period(source.months())))
                .toList();
        Stream<String> first = sources.stream().limit(MOST_SOURCES);
        return (sources.size() > MOST_SOURCES
                        ? Stream.concat(
                                first,
                                Stream.of(phrases.of("publications.collides.more", sources.size() - MOST_SOURCES)))
                        : first)
                .collect(Collectors.joining(" · "));
    }

    private List<ShownSnapshot.Zone> zones(Snapshot snapshot) {
        return snapshot.zones().stream()
                .map(line -> new ShownSnapshot.Zone(
                        line.zone(),
                        least(Formats.number(line.accompaniments().amount())),
                        least(Formats.percent(line.accompaniments().leastShare())),
                        least(Formats.number(line.people().amount()))))
                .toList();
    }

    /** The least that it can be; nothing where nothing is shown. */
    private String least(String amount) {
        return amount.isEmpty() ? "–" : phrases.of("federation.zone.amount", amount);
    }

    private String lists(Snapshot snapshot) {
        return snapshot.lists().stream()
                .map(list -> phrases.of(
                        "directory.zone.list",
                        phrases.of("directory.zone.short." + list.zone()),
                        list.source(),
                        Formats.date(list.asOf())))
                .collect(Collectors.joining(" "));
    }

    private Map<String, String> totals(Snapshot snapshot) {
        AmountWords amounts = new AmountWords(phrases::of, Formats::number);
        Map<String, String> totals = new HashMap<>();
        snapshot.parts().forEach(part -> {
            String indicator = part.definition().code();
            totals.put(indicator, total(amounts, indicator, part.total()));
        });
        totals.put(Dashboard.STRUCTURES, total(amounts, Dashboard.STRUCTURES, snapshot.structures()));
        return totals;
    }

    private String total(AmountWords amounts, String indicator, @Nullable Integer total) {
        return total == null ? phrases.of("ui.chart.hidden") : amounts.of(indicator, total);
    }

    /** Months as they are spoken of. */
    public String period(MonthRange months) {
        return months.from().equals(months.to())
                ? Formats.month(months.from())
                : phrases.of("federation.figures.period", Formats.month(months.from()), Formats.month(months.to()));
    }
}
