package org.maillage.micro.bench;

import java.time.LocalDate;
import java.util.Locale;
import org.maillage.micro.Messages;
import org.maillage.micro.bench.MeasuredFederation.Readers;
import org.maillage.micro.bench.MeasuredFederation.Stage;

/** The figures of a région as a table. */
final class FederationReport {

    private static final String COMMAND = "./run bench federation --write";
    private static final String SECONDS = "bench.seconds";

    private final Messages messages;
    private final FigureTable table;

    private FederationReport(Messages messages, FigureTable table) {
        this.messages = messages;
        this.table = table;
    }

    static FigureTable of(MeasuredFederation measured, LocalDate day, Messages messages) {
        var table = new FigureTable(COMMAND, measured.machine(), day, messages);
        new FederationReport(messages, table).add(measured);
        return table;
    }

    private void add(MeasuredFederation measured) {
        measured.stages().forEach(this::add);
        var ratio = messages.text("bench.limit.ratio", MeasuredFederation.FLAT_LIMIT);
        table.add(label("growth"), messages.text("bench.ratio", measured.growth(Stage::recorded)), ratio);
        table.add(label("growthAnew"), messages.text("bench.ratio", measured.growth(Stage::anew)), "");
        addReaders(label("structure"), measured.looks().structure(), "");
        addReaders(label("departement"), measured.looks().departement(), limit());
        addReaders(label("whole"), measured.looks().region(), limit());
        addLooks(label("page"), measured.looks().page());
        addArriving(measured.arriving());
        addRecording(measured.recording());
        table.add(
                label("resident"),
                messages.text("bench.megabytes", measured.residentAtEnd()),
                messages.text("bench.limit.megabytes", Measured.MEMORY_LIMIT_MEGABYTES));
    }

    private void add(Stage stage) {
        table.add(label("activities"), messages.text("bench.count", stage.activities()), "");
        table.add(label("filled"), messages.text(SECONDS, stage.filled()), "");
        table.add(label("counted"), messages.text(SECONDS, stage.counted()), "");
        // A small région has as many months and values as a large one, and fewer accompaniments: what is asked for is
        // asked of the large one.
        boolean large = stage.activities() >= MeasuredFederation.LARGE;
        table.add(
                label("facts"),
                messages.text("bench.ratio", stage.factsOfOne()),
                large ? messages.text("bench.limit.ratio", MeasuredFederation.FACTS_LIMIT) : "");
        addLooks(label("anew"), stage.anew(), "");
        addLooks(label("recorded"), stage.recorded());
        addLooks(label("region"), stage.region());
        stage.directly().ifPresent(seconds -> table.add(label("directly"), messages.text(SECONDS, seconds), ""));
        stage.faster()
                .ifPresent(times -> table.add(
                        label("faster"),
                        String.format(Locale.ROOT, "%.0f", times),
                        large ? messages.text("bench.federation.atLeast", MeasuredFederation.FASTER_LIMIT) : ""));
    }

    private void addArriving(Samples arriving) {
        table.add(label("arriving"), messages.text(SECONDS, arriving.median() / 1000), "");
        table.add(
                messages.text("bench.p95"),
                messages.text(SECONDS, arriving.percentile(95) / 1000),
                messages.text("bench.limit.seconds", MeasuredFederation.ARRIVING_LIMIT_MILLISECONDS / 1000));
    }

    private void addRecording(PublicationCost.Compared recording) {
        table.add(
                label("published"),
                messages.text("bench.milliseconds", recording.published().percentile(95)),
                "");
        table.add(
                label("unpublished"),
                messages.text("bench.milliseconds", recording.unpublished().percentile(95)),
                "");
        table.add(
                label("recording"),
                messages.text("bench.ratio", recording.ratio().median()),
                messages.text("bench.limit.ratio", MeasuredFederation.RECORDING_LIMIT));
    }

    /** That fifty people read one structure at the same time does not happen: it is told, and nothing is asked of it. */
    private void addReaders(String label, Readers readers, String limitOfMany) {
        addLooks(label, readers.one());
        addLooks(messages.text("bench.federation.many", MeasuredFederation.READERS), readers.many(), limitOfMany);
    }

    private void addLooks(String label, Samples looks) {
        addLooks(label, looks, limit());
    }

    private void addLooks(String label, Samples looks, String limit) {
        table.add(label, messages.text("bench.milliseconds", looks.median()), "");
        table.add(messages.text("bench.p95"), messages.text("bench.milliseconds", looks.percentile(95)), limit);
    }

    private String limit() {
        return messages.text("bench.limit.milliseconds", MeasuredFederation.LIMIT_MILLISECONDS);
    }

    private String label(String name) {
        return messages.text("bench.federation." + name);
    }
}
