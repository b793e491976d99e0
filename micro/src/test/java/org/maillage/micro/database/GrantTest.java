package org.maillage.micro.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class GrantTest {

    private static final String APP = "'maillage_app'@'%'";

    @Test
    void readsWhatTheServerShows() {
        assertThat(Grant.shown("GRANT USAGE ON *.* TO `a`@`%` IDENTIFIED BY PASSWORD '*AB'"))
                .isEmpty();
        assertThat(Grant.shown("GRANT SELECT, UPDATE ON `maillage`.`sites_sites` TO `a`@`%`"))
                .contains(new Grant("`maillage`.`sites_sites`", Set.of("SELECT", "UPDATE")));
        assertThat(Grant.shown("GRANT SELECT (a, b), INSERT ON `m`.`t` TO `a`@`%` WITH GRANT OPTION"))
                .contains(new Grant("`m`.`t`", Set.of("SELECT (a, b)", "INSERT", "GRANT OPTION")));
        assertThat(Grant.shown("GRANT EXECUTE ON FUNCTION `m`.`f` TO `a`@`%`"))
                .contains(new Grant("FUNCTION `m`.`f`", Set.of("EXECUTE")));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "GRANT `admin` TO `a`@`%`",
                "GRANT PROXY ON ''@'%' TO 'a'@'%'",
                "SET DEFAULT ROLE `r` FOR `a`@`%`"
            })
    void refusesRightsThatItCannotTakeAway(String line) {
        assertThatThrownBy(() -> Grant.shown(line)).isInstanceOf(UnsafeSchemaException.class);
    }

    @Test
    void changesOnlyWhatDiffers() {
        var wanted = List.of(
                Grant.onView("maillage", "kept", Set.of("SELECT")),
                Grant.onView("maillage", "added", Set.of("SELECT", "INSERT")),
                Grant.onView("maillage", "narrowed", Set.of("SELECT")));
        var present = List.of(
                Grant.onView("maillage", "kept", Set.of("SELECT")),
                Grant.onView("maillage", "narrowed", Set.of("SELECT", "DELETE")),
                new Grant("`maillage_base`.*", Set.of("SELECT")),
                new Grant("*.*", Set.of("FILE")));
        var statements = new ArrayList<String>();
        Rights.plan(wanted, present, APP, statements);
        assertThat(statements)
                .containsExactlyInAnyOrder(
                        "REVOKE DELETE ON `maillage`.`narrowed` FROM " + APP,
                        "REVOKE SELECT ON `maillage_base`.* FROM " + APP,
                        "REVOKE FILE ON *.* FROM " + APP,
                        "GRANT INSERT, SELECT ON `maillage`.`added` TO " + APP);
    }

    @ParameterizedTest
    @CsvSource({
        "jdbc:mariadb://db, jdbc:mariadb://db/maillage",
        "jdbc:mariadb://db:3306/, jdbc:mariadb://db:3306/maillage",
        "jdbc:mariadb:sequential://a:1-b:2/old?sslMode=trust, jdbc:mariadb:sequential://a:1-b:2/maillage?sslMode=trust"
    })
    void leadsToASchemaOfTheServer(String server, String expected) {
        assertThat(new DatabaseUrl(server).schema("maillage")).isEqualTo(expected);
    }
}
