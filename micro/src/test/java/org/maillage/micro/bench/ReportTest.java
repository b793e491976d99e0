package org.maillage.micro.bench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.maillage.micro.Messages;
import org.maillage.micro.StartFailure;
import org.maillage.micro.bench.Measured.Start;

class ReportTest {

    private static final String PAGE =
            "# Performance\n<!-- written by ./run bench --write -->\nold\n<!-- end -->\nWhat people wrote.\n";

    private static Measured measured(double ratio) {
        var start = new Start(Duration.ofMillis(14_260), Duration.ofSeconds(20), 640);
        return new Measured(
                new Machine(2, 24_105, "A processor", "Debian 12", "OpenJDK 17", "ext4", 0.2),
                start,
                start,
                700,
                new Measured.Inside(
                        new Samples(3.2, 4.1, 9.9),
                        new Samples(120, 130),
                        new Samples(200, 900),
                        new Samples(4),
                        new Samples(1),
                        Measured.Export.of(12.5, 100e6, 110e6, 40e6, 400_300),
                        new Measured.People(6.5, 21.5, new Samples(4, 8, 40))),
                new NetCost.Results(net(ratio), net(1.2), net(1.3)));
    }

    private static NetCost.Result net(double ratio) {
        return new NetCost.Result(new Samples(2_100), new Samples(2_000), new Samples(ratio));
    }

    private static Report report() {
        return new Report(measured(1.05), LocalDate.of(2026, 11, 22), Messages.english());
    }

    @Test
    void alignsTheFiguresForTheConsole() {
        assertThat(report().table())
                .startsWith("Measured on 2026-11-22\n2 cores, 23.5 GB, A processor, Debian 12")
                .containsPattern("Second start, from the JVM to the first page +14\\.3 s +20 s\n")
                .containsPattern("straight into the tables +200 µs\n")
                .containsPattern("5 rounds of 10,000 +1\\.050 +1\\.10\n");
    }

    @Test
    void replacesTheFormerFiguresOnly() {
        var page = report().writtenInto(PAGE);

        assertThat(page)
                .startsWith("# Performance\n")
                .endsWith("<!-- end -->\nWhat people wrote.\n")
                .contains("| Second start, from the JVM to the first page | 14.3 s | 20 s |\n")
                .doesNotContain("old");
        assertThat(report().writtenInto(page)).isEqualTo(page);
    }

    @Test
    void refusesAPageWithoutAPlaceForFigures() {
        assertThatThrownBy(() -> report().writtenInto("# Other")).isInstanceOf(StartFailure.class);
    }

    @Test
    void failsWhenTheNetCostsMoreThanATenth() {
        assertThat(measured(1.10).withinLimits()).isTrue();
        assertThat(measured(1.11).withinLimits()).isFalse();
    }
}
