package org.maillage.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** EclipseLink lets a query speak SQL inside JPQL, past the tenant: no source may. */
class QueryTextTest {

    private static final Pattern WAY_OUT = Pattern.compile("(?i)\\b(sql|column|table|operator|func)\\s*\\(\\s*'");

    @Test
    void noQueryLeavesJpql() throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("src/main/java"))) {
            List<Path> sources =
                    files.filter(file -> file.toString().endsWith(".java")).toList();
            assertThat(sources)
                    .isNotEmpty()
                    .allSatisfy(source -> assertThat(Files.readString(source)).doesNotContainPattern(WAY_OUT));
        }
    }

    @Test
    void theWayOutIsRecognised() {
        assertThat("select p from Person p where p.id = SQL('select 1')").containsPattern(WAY_OUT);
        assertThat("select column('TENANT_ID', p) from Person p").containsPattern(WAY_OUT);
    }
}
