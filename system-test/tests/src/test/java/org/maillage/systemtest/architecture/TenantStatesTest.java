package org.maillage.systemtest.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.maillage.systemtest.Workspace;
import org.maillage.tenants.entity.TenantState;

/** What people read about the states of a structure is what the code does. */
class TenantStatesTest {

    @Test
    void theTableIsThatOfTheCode() throws IOException {
        List<String> written = Files.readAllLines(Workspace.root().resolve("docs/tenants.md")).stream()
                .filter(line -> line.startsWith("| `"))
                .map(line -> Arrays.stream(line.split("\\|"))
                        .map(String::strip)
                        .skip(1)
                        .limit(1L + TenantState.Effect.values().length)
                        .collect(Collectors.joining(" ")))
                .toList();

        assertThat(written)
                .isEqualTo(Arrays.stream(TenantState.values())
                        .map(TenantStatesTest::line)
                        .toList());
    }

    private static String line(TenantState state) {
        Stream<String> effects =
                Arrays.stream(TenantState.Effect.values()).map(effect -> state.allows(effect) ? "yes" : "no");
        return Stream.concat(Stream.of("`" + state + "`"), effects).collect(Collectors.joining(" "));
    }
}
