package org.maillage.micro.bench;

import java.time.LocalDate;
import org.maillage.micro.Messages;

/** The own figures of a large structure as a table. */
final class FigureReport {

    private static final String COMMAND = "./run bench figures --write";
    private static final String MILLISECONDS = "bench.milliseconds";
    private static final String SECONDS = "bench.seconds";

    private final Messages messages;
    private final FigureTable table;

    private FigureReport(Messages messages, FigureTable table) {
        this.messages = messages;
        this.table = table;
    }

    static FigureTable of(MeasuredFigures measured, LocalDate day, Messages messages) {
        var table = new FigureTable(COMMAND, measured.machine(), day, messages);
        new FigureReport(messages, table).add(measured);
        return table;
    }

    private void add(MeasuredFigures measured) {
        table.add(label("activities"), messages.text("bench.count", measured.activities()), "");
        addLooks("structure", measured.structure(), "");
        addLooks("compared", measured.compared(), "");
        addLooks("mediator", measured.mediator(), "");
        addLooks("structure.page", measured.structurePage(), most(MeasuredFigures.STRUCTURE_LIMIT_MILLISECONDS));
        addLooks("mediator.page", measured.mediatorPage(), most(MeasuredFigures.MEDIATOR_LIMIT_MILLISECONDS));
        var taking = measured.taking();
        var limit = messages.text("bench.limit.seconds", MeasuredFigures.TAKING_LIMIT_SECONDS);
        table.add(messages.text("bench.figures.csv", taking.rows()), messages.text(SECONDS, taking.csv()), limit);
        table.add(label("xlsx"), messages.text(SECONDS, taking.xlsx()), limit);
        table.add(
                label("heap"),
                messages.text("bench.size", taking.heapMegabytes()),
                messages.text("bench.limit.megabytes", Measured.EXPORT_LIMIT_MEGABYTES));
        table.add(
                label("resident"),
                messages.text("bench.megabytes", measured.residentAtEnd()),
                messages.text("bench.limit.megabytes", Measured.MEMORY_LIMIT_MEGABYTES));
    }

    private String label(String name) {
        return messages.text("bench.figures." + name);
    }

    private String most(int milliseconds) {
        return messages.text("bench.limit.milliseconds", milliseconds);
    }

    private void addLooks(String name, Samples looks, String limit) {
        table.add(label(name), messages.text(MILLISECONDS, looks.median()), "");
        table.add(messages.text("bench.p95"), messages.text(MILLISECONDS, looks.percentile(95)), limit);
    }
}
