package org.maillage.systemtest.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.maillage.platform.security.Role;
import org.maillage.systemtest.Workspace;

/** The page about permissions says what the code decides. */
class PermissionsTest {

    private static final String PAGE = "docs/permissions.md";

    @Test
    void thePageIsThatOfTheCode() throws IOException {
        assertThat(Files.readString(Workspace.root().resolve(PAGE)))
                .as(PAGE + ", replace its tables by those expected here")
                .isEqualTo(expected());
    }

    private static String expected() {
        return Arrays.stream(Role.Scope.values())
                .map(PermissionsTest::table)
                .collect(Collectors.joining(
                        "\n",
                        "# Who may do what\n\nThe list is `org.maillage.platform.security.Role`; a test keeps this page equal to it.\n\n",
                        ""));
    }

    private static String table(Role.Scope scope) {
        List<Role> roles = Role.of(scope);
        Stream<String> permissions = roles.stream()
                .flatMap(role -> role.permissions().stream())
                .distinct()
                .sorted();
        return "## " + scope + "\n| permission | "
                + roles.stream().map(Role::name).collect(Collectors.joining(" | ")) + " |\n|---|"
                + "---|".repeat(roles.size()) + "\n"
                + permissions
                        .map(permission -> "| `" + permission + "` | "
                                + roles.stream()
                                        .map(role -> role.permissions().contains(permission) ? "yes" : "")
                                        .collect(Collectors.joining(" | "))
                                + " |\n")
                        .collect(Collectors.joining());
    }
}
