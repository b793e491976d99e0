package org.maillage.micro.bench;

import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.maillage.micro.Messages;
import org.maillage.micro.bench.inside.Moving;
import org.maillage.micro.bench.inside.Populating;
import org.maillage.micro.bench.inside.Recording;
import org.maillage.micro.bench.inside.Searching;
import org.maillage.micro.bench.inside.SearchingPeople;
import org.maillage.micro.bench.inside.Siege;
import org.maillage.micro.bench.inside.SigningIn;

/** The figures of the product as a table. */
final class Report {

    private static final String COMMAND = "./run bench --write";
    private static final double MILLISECONDS = 1000;

    private record Row(String label, String value, String limit) {}

    private final Messages messages;
    private final FigureTable table;

    Report(Measured measured, LocalDate day, Messages messages) {
        this.messages = messages;
        this.table = new FigureTable(COMMAND, measured.machine(), day, messages);
        rows(measured).forEach(row -> table.add(row.label(), row.value(), row.limit()));
    }

    private List<Row> rows(Measured measured) {
        var inside = measured.inside();
        int limit = Measured.START_LIMIT_SECONDS;
        var rows = new ArrayList<Row>(List.of(
                row("first", "seconds", seconds(measured.first().untilPage())),
                row("second", "seconds", seconds(measured.second().untilPage()), "limit.seconds", limit),
                row("second.processor", "seconds", seconds(measured.second().processor())),
                row(
                        "resident.demo",
                        "megabytes",
                        measured.first().residentMegabytes(),
                        "limit.megabytes",
                        Measured.MEMORY_LIMIT_MEGABYTES),
                row("resident.second", "megabytes", measured.second().residentMegabytes()),
                row("resident.end", "megabytes", measured.residentAtEnd()),
                row("record.p50", "milliseconds", inside.recordings().median()),
                row("p95", "milliseconds", inside.recordings().percentile(95)),
                row("signin.p50", "milliseconds", inside.signIns().median()),
                row("p95", "milliseconds", inside.signIns().percentile(95)),
                row("siege.p50", "milliseconds", inside.besieged().median()),
                row("siege.longest", "milliseconds", inside.besieged().largest()),
                row("move.p50", "milliseconds", inside.moves().median()),
                row("p95", "milliseconds", inside.moves().percentile(95)),
                row("search.p50", "milliseconds", inside.searches().median()),
                row("p95", "milliseconds", inside.searches().percentile(95))));
        addExport(rows, inside.export());
        addPeople(rows, inside.people());
        var net = measured.net();
        addNet(rows, "insert", net.insert(), messages.text("bench.limit.ratio", Measured.NET_LIMIT));
        addNet(rows, "recording", net.recording(), "");
        addNet(rows, "import", net.imported(), "");
        return List.copyOf(rows);
    }

    private void addExport(List<Row> rows, Measured.Export export) {
        rows.add(row("export", "seconds", export.seconds()));
        rows.add(row("export.rows", "count", export.rows()));
        rows.add(row("export.file", "size", export.fileMegabytes()));
        rows.add(
                row("export.heap", "size", export.heapMegabytes(), "limit.megabytes", Measured.EXPORT_LIMIT_MEGABYTES));
    }

    private void addPeople(List<Row> rows, Measured.People people) {
        rows.add(row("people.check", "seconds", people.checked()));
        rows.add(row("people.take", "seconds", people.taken()));
        rows.add(row("people.search", "milliseconds", people.searches().median()));
        rows.add(row(
                "p95",
                "milliseconds",
                people.searches().percentile(95),
                "limit.milliseconds",
                Measured.People.SEARCH_LIMIT_MILLISECONDS));
        rows.add(row("people.longest", "milliseconds", people.searches().largest()));
    }

    private void addNet(List<Row> rows, String work, NetCost.Result result, String limit) {
        rows.add(row("net." + work, "microseconds", perActivity(result.views())));
        rows.add(row("net.tables", "microseconds", perActivity(result.tables())));
        rows.add(new Row(
                label("net.ratio"), messages.text("bench.ratio", result.ratio().median()), limit));
        rows.add(range(result.ratio()));
    }

    private Row range(Samples ratio) {
        return new Row(label("net.range"), messages.text("bench.range", ratio.smallest(), ratio.largest()), "");
    }

    private Row row(String name, String unit, Object value) {
        return new Row(label(name), messages.text("bench." + unit, value), "");
    }

    private Row row(String name, String unit, Object value, String limit, Object most) {
        return new Row(label(name), messages.text("bench." + unit, value), messages.text("bench." + limit, most));
    }

    private String label(String name) {
        return messages.text(
                "bench." + name,
                Recording.RECORDINGS,
                NetCost.ROUNDS,
                NetCost.ACTIVITIES,
                NetCost.IMPORTED,
                SigningIn.SIGN_INS,
                Siege.GUESSES,
                Moving.MOVES,
                Benchmark.EXPORTED,
                Searching.SEARCHES,
                Populating.FIRST,
                Populating.ALL,
                SearchingPeople.SEARCHES);
    }

    private static double seconds(Duration time) {
        return time.toMillis() / MILLISECONDS;
    }

    private static double perActivity(Samples milliseconds) {
        return milliseconds.median() * MILLISECONDS / NetCost.ACTIVITIES;
    }

    /** For a console: columns by spaces. */
    String table() {
        return table.text();
    }

    /** The page with these figures in the place of the former ones; what people wrote around them stays. */
    String writtenInto(String page) {
        return table.writtenInto(page);
    }
}
