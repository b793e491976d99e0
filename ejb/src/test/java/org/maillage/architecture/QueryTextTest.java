package org.maillage.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.maillage.platform.trail.NotAudited;

/** EclipseLink lets a query speak SQL inside JPQL, past the tenant: no source may. */
class QueryTextTest {

    private static final Pattern WAY_OUT = Pattern.compile("(?i)\\b(sql|column|table|operator|func)\\s*\\(\\s*'");

    private static final Pattern BULK = Pattern.compile("(?i)\"(?:update|delete from) (\\w+) ");

    /** Reviewed: bulk statements on what the trail otherwise hears of, and why they need no trace. */
    private static final Map<String, String> UNHEARD = Map.of(
            "SignIns.java: AccountSession",
            "when a session was seen last is no act",
            "AccessCleaning.java: AccountSession",
            "a session that is over ends by time, not by an act",
            "Factors.java: RecoveryCode",
            "a code is used up by a sign-in, or replaced by a use case, which are told",
            "Factors.java: SecondFactor",
            "the last step is noted by a sign-in, which is told",
            "Entrance.java: Account",
            "when an account was used last is told by the sign-in itself",
            "Accounts.java: Account",
            "the same password, hashed at another cost by a sign-in that is told");

    private static final Set<String> BOOKKEEPING = new ClassFileImporter()
            .importPackages("org.maillage").stream()
                    .filter(type -> type.isAnnotatedWith(NotAudited.class))
                    .map(JavaClass::getSimpleName)
                    .collect(Collectors.toSet());

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

    /** A bulk statement passes by the trail: only bookkeeping may be written so. */
    @Test
    void bulkStatementsTouchBookkeepingOnly() throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("src/main/java"))) {
            Set<String> unheard = files.filter(file -> file.toString().endsWith(".java"))
                    .flatMap(QueryTextTest::bulkStatements)
                    .collect(Collectors.toSet());
            assertThat(unheard).isEqualTo(UNHEARD.keySet());
        }
    }

    private static Stream<String> bulkStatements(Path source) {
        try {
            return BULK.matcher(Files.readString(source))
                    .results()
                    .map(match -> match.group(1))
                    .filter(entity -> !BOOKKEEPING.contains(entity))
                    .map(entity -> source.getFileName() + ": " + entity);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
