package org.maillage.micro.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class MachineTest {

    @Test
    void readsWhatTheSystemTells() {
        assertThat(Machine.megabytes(List.of("Name:\tjava", "VmRSS:\t  691200 kB"), "VmRSS"))
                .isEqualTo(675);
        assertThat(Machine.field(List.of("PRETTY_NAME=\"Debian\"", "ID=debian"), "PRETTY_NAME", '='))
                .isEqualTo("\"Debian\"");
    }

    @Test
    void saysSoWhenTheSystemDoesNotTell() {
        assertThat(Machine.field(List.of("processor : 0"), "model name", ':')).isEqualTo("?");
        assertThat(Machine.megabytes(List.of(), "VmRSS")).isZero();
    }
}
