package org.maillage.micro.bench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.maillage.micro.StartFailure;

class BenchOptionsTest {

    private static BenchOptions parse(String typed) {
        return BenchOptions.parse(typed.isEmpty() ? List.of() : List.of(typed.split(" ")));
    }

    @Test
    void measuresTheProductWithoutAWord() {
        assertThat(parse("").kind()).isEqualTo(BenchOptions.Kind.PRODUCT);
        assertThat(parse("--write pom.xml").page()).contains(Path.of("pom.xml"));
    }

    @Test
    void keepsTheDataOfALargeMeasurement() {
        var figures = parse("figures --data large --write pom.xml");

        assertThat(figures.kind()).isEqualTo(BenchOptions.Kind.FIGURES);
        assertThat(figures.data()).contains(Path.of("large"));
        assertThat(figures.page()).contains(Path.of("pom.xml"));
        assertThat(parse("people").data()).isEmpty();
    }

    @Test
    void stopsBeforeTheWholeRegion() {
        assertThat(parse("federation --most 1000000").most()).contains(1_000_000);
        assertThat(parse("federation").most()).isEmpty();
    }

    @Test
    void comparesFiguresWithoutMeasuring() {
        assertThat(parse("federation --check --most 1000000").check()).isTrue();
        assertThat(parse("federation").check()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "--write",
                "--write missing.md",
                "--quick",
                "--data large",
                "figures 12",
                "figures --data",
                "federation --most many",
                "figures --most 1000000",
                "figures --check",
                "people --write pom.xml"
            })
    void refusesWhatItDoesNotUnderstand(String typed) {
        assertThatThrownBy(() -> parse(typed)).isInstanceOf(StartFailure.class);
    }
}
