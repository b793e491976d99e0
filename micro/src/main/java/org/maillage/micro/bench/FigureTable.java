package org.maillage.micro.bench;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.maillage.micro.Messages;
import org.maillage.micro.StartFailure;

/** Figures of a measurement as a table, and where and when they were measured: for the operator's console and for a page. */
final class FigureTable {

    private static final String END = "<!-- end -->";

    private record Row(String label, String value, String limit) {}

    private final String begin;
    private final Messages messages;
    private final String title;
    private final String machine;
    private final List<Row> rows = new ArrayList<>();

    /** @param command the command that writes it, by which its place in the page is found */
    FigureTable(String command, Machine machine, LocalDate day, Messages messages) {
        this.begin = "<!-- written by " + command + " -->";
        this.messages = messages;
        this.title = messages.text("bench.title", day);
        this.machine = messages.text(
                "bench.machine",
                machine.cores(),
                machine.megabytes() / 1024.0,
                machine.processor(),
                machine.system(),
                machine.java(),
                machine.disk(),
                machine.load());
    }

    void add(String label, String value, String limit) {
        rows.add(new Row(label, value, limit));
    }

    /** For a console: columns by spaces. */
    String text() {
        int width = rows.stream().mapToInt(row -> row.label().length()).max().orElse(1);
        return rows.stream()
                .map(row -> ("%-" + width + "s  %14s  %s")
                        .formatted(row.label(), row.value(), row.limit())
                        .stripTrailing())
                .collect(Collectors.joining("\n", title + "\n" + machine + "\n\n", "\n"));
    }

    private String markdown() {
        var head = "| %s | %s | %s |\n|---|---:|---|\n"
                .formatted(
                        messages.text("bench.head.what"),
                        messages.text("bench.head.value"),
                        messages.text("bench.head.limit"));
        return rows.stream()
                .map(row -> "| %s | %s | %s |\n".formatted(row.label().strip(), row.value(), row.limit()))
                .collect(Collectors.joining("", title + "  \n" + machine + "\n\n" + head, ""));
    }

    /** The page with these figures in the place of the former ones; what people wrote around them stays. */
    String writtenInto(String page) {
        var place = Pattern.compile(Pattern.quote(begin) + ".*?" + Pattern.quote(END), Pattern.DOTALL)
                .matcher(page);
        if (!place.find()) {
            throw new StartFailure("bench.place", begin, END);
        }
        return place.replaceFirst(Matcher.quoteReplacement(begin + "\n" + markdown() + END));
    }
}
