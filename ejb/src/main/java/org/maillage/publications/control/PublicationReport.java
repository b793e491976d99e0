package org.maillage.publications.control;

import java.text.NumberFormat;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.maillage.federation.boundary.AmountWords;
import org.maillage.federation.boundary.Breakdown;
import org.maillage.federation.boundary.Dashboard;
import org.maillage.federation.boundary.DistinctPeople;
import org.maillage.federation.boundary.Figure;
import org.maillage.federation.boundary.ValueWords;
import org.maillage.figures.reports.Report;
import org.maillage.platform.texts.LongDates;
import org.maillage.platform.texts.Words;
import org.maillage.publications.boundary.Snapshot;
import org.maillage.publications.entity.Publication;
import org.maillage.publications.entity.PublicationTexts;

/**
 * Makes of a revision the report for those who steer and pay the network. Nothing in it depends on the day on which it is made: the same
 * revision with the same texts is the same report.
 */
final class PublicationReport {

    private static final int PERCENT = 100;
    private static final ZoneId ZONE = ZoneId.of("Europe/Paris");

    private final Publication publication;
    private final Snapshot snapshot;
    private final PublicationTexts texts;
    private final Locale locale;
    private final Words words;
    private final ValueWords values;
    private final AmountWords amounts;

    PublicationReport(Publication publication, Snapshot snapshot, PublicationTexts texts, Locale locale) {
        this.publication = publication;
        this.snapshot = snapshot;
        this.texts = texts;
        this.locale = locale;
        this.words = new Words(locale);
        this.values = snapshot.labels(words::of, band -> band.told(words::format), locale);
        this.amounts = new AmountWords(words::format, this::number);
    }

    /**
     * The report.
     *
     * @param fingerprint of the file that was signed
     */
    Report report(String fingerprint) {
        return new Report(
                locale,
                publication.getPublishedAt(),
                publication.getTitle(),
                lead(),
                texts.getIntroduction().isEmpty()
                        ? List.of()
                        : List.of(written("publications.texts.introduction", texts.getIntroduction())),
                words.of("figures.key"),
                keyHeads(),
                keys(),
                sections(),
                words.of("publications.method"),
                definitions(),
                notes(fingerprint));
    }

    private List<String> lead() {
        List<String> lead = new ArrayList<>(List.of(
                snapshot.network(),
                period(),
                words.format("publications.numbered", publication.getNumber(), publication.getRevision()),
                words.format("publications.on", day(LocalDate.ofInstant(publication.getPublishedAt(), ZONE)))));
        String address = publication.getAddress();
        if (address != null) {
            lead.add(address);
        }
        String reason = publication.getReason();
        if (reason != null) {
            lead.add(words.format("publications.because", reason));
        }
        return lead;
    }

    private String period() {
        DateTimeFormatter month = DateTimeFormatter.ofPattern("MMMM uuuu", locale);
        String from = month.format(snapshot.months().from());
        String to = month.format(snapshot.months().to());
        return from.equals(to) ? from : words.format("federation.figures.period", from, to);
    }

    private String day(LocalDate day) {
        return LongDates.day(day, locale);
    }

    private Report.Section written(String title, String text) {
        return new Report.Section(words.of(title), paragraphs(text), List.of());
    }

    private static List<String> paragraphs(String text) {
        return Stream.of(text.split("\n{2,}"))
                .filter(paragraph -> !paragraph.isBlank())
                .toList();
    }

    private boolean tellsYearBefore() {
        return snapshot.parts().stream().anyMatch(part -> part.before() != null);
    }

    private List<String> keyHeads() {
        List<String> heads =
                new ArrayList<>(List.of(words.of("figures.report.figure"), words.of("figures.report.value")));
        if (tellsYearBefore()) {
            heads.add(words.of("publications.before"));
        }
        return heads;
    }

    /** The year before with the change since, where both are told. */
    private @Nullable String before(Snapshot.Part part) {
        if (!tellsYearBefore()) {
            return null;
        }
        return part.change()
                .map(change -> {
                    String before = amounts.of(part.definition().code(), change.before());
                    Double share = change.share();
                    return share == null ? before : words.format("publications.before.change", before, share);
                })
                .orElse("");
    }

    /** Each target beside what was counted; the bar is how far it was reached. */
    private Report.Section targets() {
        List<Report.Row> rows = snapshot.parts().stream()
                .filter(part -> part.target() != null)
                .map(part -> {
                    Double reached = part.reached();
                    return new Report.Row(
                            words.format(
                                    "publications.target.of",
                                    part.definition().words(locale).name(),
                                    wanted(part)),
                            total(part),
                            reached == null
                                    ? ""
                                    : NumberFormat.getPercentInstance(locale).format(reached),
                            reached == null ? 0 : (int) (Math.min(1, reached) * PERCENT));
                })
                .toList();
        return new Report.Section(
                words.of("publications.targets"),
                List.of(new Report.Table(
                        words.of("publications.targets.what"),
                        List.of(
                                words.of("figures.report.figure"),
                                words.of("figures.report.value"),
                                words.of("targets.reached")),
                        rows)));
    }

    private String wanted(Snapshot.Part part) {
        int target = Objects.requireNonNull(part.target());
        return part.definition().code().equals(Dashboard.MINUTES)
                ? words.format("figures.hours", target)
                : number(target);
    }

    private List<Report.Key> keys() {
        List<Report.Key> keys = new ArrayList<>();
        snapshot.parts()
                .forEach(part ->
                        keys.add(new Report.Key(part.definition().words(locale).name(), total(part), before(part))));
        DistinctPeople distinct = snapshot.distinct();
        if (distinct != null) {
            keys.add(new Report.Key(
                    snapshot.meaning(Dashboard.DISTINCT, locale).name(),
                    words.format("federation.figures.about", distinct.number()),
                    nothingBefore()));
        }
        keys.add(new Report.Key(
                snapshot.meaning(Dashboard.STRUCTURES, locale).name(), number(snapshot.structures()), nothingBefore()));
        return keys;
    }

    /** An empty cell in the column of the year before. */
    private @Nullable String nothingBefore() {
        return tellsYearBefore() ? "" : null;
    }

    private String total(Snapshot.Part part) {
        Integer total = part.total();
        return total == null
                ? words.of("figures.report.few")
                : amounts.of(part.definition().code(), total);
    }

    private String number(@Nullable Integer number) {
        return number == null
                ? words.of("figures.report.few")
                : NumberFormat.getIntegerInstance(locale).format(number);
    }

    private List<Report.Section> sections() {
        List<Report.Section> sections = new ArrayList<>();
        if (snapshot.parts().stream().anyMatch(part -> part.target() != null)) {
            sections.add(targets());
        }
        for (Snapshot.Part part : snapshot.detailed()) {
            List<String> about = new ArrayList<>();
            about.add(part.definition().words(locale).meaning());
            about.addAll(paragraphs(written(part.definition().code())));
            if (part.networksDiffer()) {
                about.add(words.of("publications.networks.differ"));
            }
            if (part.breakdowns().isEmpty()) {
                about.add(words.of("publications.noDetail"));
            }
            sections.add(new Report.Section(
                    part.definition().words(locale).name(),
                    about,
                    part.details().stream().map(this::table).toList()));
        }
        if (!snapshot.zones().isEmpty()) {
            sections.add(zones());
        }
        if (!texts.getConclusion().isEmpty()) {
            sections.add(written("publications.texts.conclusion", texts.getConclusion()));
        }
        return sections;
    }

    /** Each figure by priority zone is said to be the least, beside the lists by which it was known what is in them. */
    private Report.Section zones() {
        String lists = snapshot.lists().stream()
                .map(list -> words.format(
                        "directory.zone.list",
                        words.of("directory.zone.short." + list.zone()),
                        list.source(),
                        day(list.asOf())))
                .collect(Collectors.joining(" "));
        return new Report.Section(
                words.of("federation.zone"),
                List.of(words.of("federation.zone.what"), words.of("federation.zone.hint") + " " + lists),
                snapshot.parts().stream()
                        .flatMap(part -> part.breakdowns().stream())
                        .filter(breakdown -> Snapshot.isOfZone(breakdown.dimension()))
                        .map(this::table)
                        .toList());
    }

    /** What the network wrote about an indicator. */
    private String written(String indicator) {
        return switch (indicator) {
            case Dashboard.ACCOMPANIMENTS -> texts.getAccompaniments();
            case Dashboard.PEOPLE -> texts.getPeople();
            default -> "";
        };
    }

    private Report.Table table(Breakdown breakdown) {
        int longest = breakdown.figures().stream()
                .mapToInt(figure -> figure.amount() == null ? 0 : figure.amount())
                .max()
                .orElse(0);
        String dimension = breakdown.dimension();
        boolean months = dimension.equals(Dashboard.MONTH);
        return new Report.Table(
                words.of(months ? "federation.figures.months" : "federation.figures.by." + dimension),
                List.of(
                        words.of("federation.figures.of." + dimension),
                        words.of("federation.figures.count." + breakdown.indicator()),
                        words.of("figures.report.share")),
                breakdown.beginning().stream()
                        .map(figure -> row(dimension, figure, longest))
                        .toList());
    }

    private Report.Row row(String dimension, Figure figure, int longest) {
        Integer amount = figure.amount();
        Double share = Snapshot.isOfZone(dimension) ? figure.leastShare() : figure.share();
        return new Report.Row(
                values.of(dimension, figure.value()),
                told(dimension, number(amount)),
                share == null
                        ? ""
                        : told(
                                dimension,
                                NumberFormat.getPercentInstance(locale).format(share)),
                amount == null || longest == 0 ? 0 : amount * PERCENT / longest);
    }

    /** As it is, or as the least that it can be. */
    private String told(String dimension, String number) {
        return Snapshot.isOfZone(dimension) ? words.format("federation.zone.amount", number) : number;
    }

    private List<Report.Definition> definitions() {
        List<Report.Definition> definitions = new ArrayList<>();
        for (Snapshot.Part part : snapshot.parts()) {
            definitions.add(definition(part.definition(), ""));
        }
        for (Snapshot.Definition beside : snapshot.besides()) {
            DistinctPeople distinct = snapshot.distinct();
            if (!beside.code().equals(Dashboard.DISTINCT)) {
                definitions.add(definition(beside, ""));
            } else if (distinct != null) {
                String error = words.format("federation.figures.distinct.error", distinct.least(), distinct.most());
                definitions.add(definition(beside, " " + error));
            }
        }
        return definitions;
    }

    private Report.Definition definition(Snapshot.Definition definition, String more) {
        Snapshot.Words meaning = definition.words(locale);
        return new Report.Definition(
                words.format("publications.edition", meaning.name(), definition.edition()),
                String.join(" ", meaning.meaning(), meaning.rule(), meaning.source()) + more);
    }

    private List<String> notes(String fingerprint) {
        return List.of(
                words.format("publications.hidden", snapshot.threshold()),
                words.format("publications.report.signed", publication.getNumber(), publication.getRevision()),
                words.format("publications.report.fingerprint", fingerprint));
    }
}
