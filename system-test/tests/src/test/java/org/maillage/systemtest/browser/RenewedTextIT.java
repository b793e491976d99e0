package org.maillage.systemtest.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Arrays;
import java.util.Properties;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** A structure that accepted an older edition: its administrator is asked on every page, and its team works on. */
@InBrowser
class RenewedTextIT {

    /** As if a newer edition had come with an update of the product. */
    private static void ageAcceptances(Product product) throws IOException, SQLException {
        Properties secrets = new Properties();
        try (Reader reader = Files.newBufferedReader(product.data().resolve("secrets.properties"))) {
            secrets.load(reader);
        }
        String address = "jdbc:mariadb://127.0.0.1:" + databasePort(product.data()) + "/maillage_base";
        try (Connection owner = DriverManager.getConnection(
                        address, "maillage_owner", secrets.getProperty("db.owner.password"));
                Statement statement = owner.createStatement()) {
            assertThat(
                            statement.executeUpdate(
                                    "update onboarding_acceptances set edition = '2020-01' where agreement = 'CHARTER' and accepted_by ="
                                            + " (select id from access_accounts where email = 'structure@demo.maillage.example')"))
                    .isEqualTo(1);
        }
    }

    private static String databasePort(Path data) throws IOException {
        String own = data.toRealPath().resolve("db").toString();
        return ProcessHandle.allProcesses()
                .map(process -> process.info().arguments().orElse(new String[0]))
                .filter(arguments ->
                        Arrays.stream(arguments).anyMatch(argument -> argument.startsWith("--datadir=" + own)))
                .flatMap(Stream::of)
                .filter(argument -> argument.startsWith("--port="))
                .map(argument -> argument.replaceFirst("--port=", ""))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void theAdministratorIsAskedAndTheTeamWorksOn(Visitor structure, Visitor mediation, Product product)
            throws Exception {
        structure.signIn("structure");
        mediation.signIn("mediation");
        assertThat(structure.visit("/admin/team/list").page().locator(".standing"))
                .hasCount(0);

        ageAcceptances(product);

        Page page = structure.visit("/activities/day").page();
        assertThat(page.locator(".standing")).containsText("La charte du réseau a changé");
        structure.check("renewed-text");
        assertThat(mediation.visit("/activities/day").page().locator(".standing"))
                .hasCount(0);
        assertThat(mediation.page().locator("#save")).isVisible();
        page.locator(".standing a").click();
        assertThat(page.locator("main")).containsText("Édition 2020-01");
        page.locator("#read").check();
        page.locator("#accept").click();
        assertThat(page.locator("#notices")).containsText("charte");
        assertThat(page.locator(".standing")).hasCount(0);
    }
}
