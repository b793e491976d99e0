package org.maillage.systemtest.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.maillage.systemtest.OwnerDatabase;
import org.maillage.systemtest.Workspace;

/** What an operator lives through: a killed product, a proper stop, a place that is taken. It ends the product of all other tests. */
@Order(Integer.MAX_VALUE)
@InBrowser
class OperationIT {

    private static final int TERMINATED = 143;

    /** One installation for the whole story: each start costs half a minute. It holds what all other tests have left. */
    @Test
    void survivesAKillAndStopsProperly(Product first, Chromium chromium) throws Exception {
        Product second = startsAgainAfterAKill(chromium, first);
        try (second) {
            livesOn(chromium, first, second);
            spoilsAFigure(first.data());
            assertThat(second.stop()).as("Exit code after SIGTERM").isIn(0, TERMINATED);
        }
        assertThat(second.console()).doesNotContain("Exception");
        assertThat(databaseRuns(first.data())).as("The database runs on").isFalse();
        verifiesTheTrail(first.data());
        verifiesTheFigures(first.data());
    }

    /** Nothing is lost of what was being typed, either. */
    private static Product startsAgainAfterAKill(Chromium chromium, Product first) throws Exception {
        try (Visitor person = chromium.visitor(first.url(""), "fr-FR")) {
            person.expectRefusals("/activities/day");
            person.expectRefusals(DraftsIT.SESSION);
            person.expectAnswersOfOthers(DraftsIT.SESSION);
            person.signIn("mediation").visit(DraftsIT.page("2026-02-07"));
            Page page = person.page();
            DraftsIT.type(page, "Duredemarrage");
            first.handle().destroyForcibly();
            first.handle().onExit().get(30, TimeUnit.SECONDS);
            page.keyboard().press("Control+Enter");
            PlaywrightAssertions.assertThat(DraftsIT.banner(page, "down")).isVisible();

            Product second = first.again("operation-again", "--base-url", "https://maillage.example");
            second.waitUntilReady();
            DraftsIT.oneRow(page, "Duredemarrage");
            return second;
        }
    }

    private static void livesOn(Chromium chromium, Product first, Product second) throws Exception {
        assertThat(second.get("/join").body()).as("What was committed").contains("Pays d’Arles");
        assertThat(second.get("/join").headers().firstValue("Strict-Transport-Security"))
                .as("Behind TLS")
                .hasValueSatisfying(value -> assertThat(value).contains("max-age=31536000"));
        nobodyIsExemptWithoutTheDemonstration(chromium, second);

        refusesInOneLine(Product.launch("operation-data", first.data()), "--data");
        String port = String.valueOf(URI.create(second.url("/")).getPort());
        Path other = Workspace.output().resolve("operation-port-data");
        refusesInOneLine(Product.launch("operation-port", other, "--port", port), "--port");
    }

    /** The trail that the demonstration left, a killed product in between, holds together. */
    private static void verifiesTheTrail(Path data) throws Exception {
        Product verified = Product.command("operation-audit", data, "verify-audit");
        verified.handle().onExit().get(60, TimeUnit.SECONDS);
        assertThat(verified.stop()).as(verified.console()).isZero();
        assertThat(verified.console().lines())
                .hasSizeGreaterThanOrEqualTo(4)
                .anyMatch(line -> line.startsWith("operators"))
                .allMatch(line -> line.matches("(operators|\\d+) ?: \\d+ .*[0-9a-f]{64}"));
        assertThat(databaseRuns(data)).as("The database runs on").isFalse();
    }

    /** What is published follows from what is recorded, whatever was killed in between; and what was spoilt is found. */
    private static void verifiesTheFigures(Path data) throws Exception {
        Product verified = Product.command("operation-figures", data, "verify-figures");
        verified.handle().onExit().get(180, TimeUnit.SECONDS);
        assertThat(verified.stop()).as(verified.console()).isEqualTo(1);
        assertThat(verified.console().lines())
                .hasSizeGreaterThanOrEqualTo(6)
                .allMatch(line -> line.matches(".* [1-9]\\d* .*[0-9a-f]{64}.*"))
                .filteredOn(line -> line.contains("DIFF"))
                .singleElement()
                .asString()
                .contains("structure");
    }

    /** One published figure that does not follow from what was recorded. */
    private static void spoilsAFigure(Path data) {
        try (OwnerDatabase database = new OwnerDatabase(data)) {
            database.change(
                    "UPDATE federation_facts SET cells = CONCAT(cells, '0') WHERE indicator = ? ORDER BY id LIMIT 1",
                    "minutes");
        }
    }

    /** The accounts of the living example stay in the database; what exempts them is --demo, not their address. */
    private static void nobodyIsExemptWithoutTheDemonstration(Chromium chromium, Product product) {
        for (String operator : List.of("operateur", "reseau")) {
            try (Visitor visitor = chromium.visitor(product.url(""), "fr-FR")) {
                visitor.signIn(operator);
                assertThat(visitor.page().url()).endsWith("/account/second-factor");
                visitor.visit("/admin/");
                assertThat(visitor.page().url()).endsWith("/account/second-factor");
            }
        }
        try (Visitor mediator = chromium.visitor(product.url(""), "fr-FR")) {
            mediator.signIn("mediation").visit("/activities/day");
            assertThat(mediator.page().url()).endsWith("/activities/day");
        }
    }

    /** One line that says what to do, an exit code other than 0, no stack trace. */
    private static void refusesInOneLine(Product product, String remedy) throws Exception {
        product.handle().onExit().get(60, TimeUnit.SECONDS);
        assertThat(product.stop()).as("Exit code").isNotZero();
        assertThat(product.console().lines().filter(line -> line.startsWith("maillage:")))
                .singleElement()
                .asString()
                .contains(remedy);
        assertThat(product.console()).doesNotContain("\tat ");
    }

    private static boolean databaseRuns(Path data) throws IOException {
        String own = data.toRealPath().resolve("db").toString();
        return ProcessHandle.allProcesses()
                .map(ProcessHandle::info)
                .flatMap(info -> info.commandLine().stream())
                .anyMatch(command -> command.contains("mariadbd") && command.contains(own));
    }
}
