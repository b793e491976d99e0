package org.maillage.systemtest.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.maillage.systemtest.Workspace;

/** Whoever opens the repository finds a few known names, not the remains of somebody's work. */
class RepositoryTest {

    private static final Set<String> ROOT = Set.of(
            ".ci .dockerignore .editorconfig .gitattributes .github .gitignore .mvn CHANGELOG.md CONTRIBUTING.md LICENSE"
                    .concat(" README.md SECURITY.md config docker docs ear ejb micro pom.xml run system-test")
                    .concat(" tenant-admin test ui web")
                    .split(" "));

    /** Left by git, by a run and by editors; .gitignore keeps them out. */
    private static final Set<String> LOCAL =
            Set.of(".git", "data", "target", ".idea", ".vscode", ".settings", ".project", ".classpath");

    @Test
    void theRootHoldsKnownNamesOnly() throws IOException {
        try (Stream<Path> entries = Files.list(Workspace.root())) {
            List<String> names = entries.map(entry -> entry.getFileName().toString())
                    .filter(name -> !LOCAL.contains(name) && !name.endsWith(".iml"))
                    .toList();
            assertThat(ROOT).containsAll(names);
        }
    }
}
