package org.maillage.systemtest.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.maillage.federation.entity.Network;
import org.maillage.systemtest.OwnerDatabase;

/** A network that is active in thousands of communes reads a map by département, on a page that opens on a slow line. */
@InBrowser
class LargeNetworkPagesIT {

    private static final String YEAR_2017 = "/admin/figures/dashboard?from=01/2017&to=12/2017";
    private static final int MAY = 201_705;

    /** Those of Nouvelle-Aquitaine, of which the Creuse is the only one in the territory of the network. */
    private static final Set<String> DEPARTEMENTS =
            Set.of("16", "17", "19", "23", "24", "33", "40", "47", "64", "79", "86", "87");

    private static final int SMALL = 2;
    private static final int SHOWN = 60;

    /** In bytes: pages are not compressed, and 3 Mbit/s take a second for them. */
    private static final int LIGHT = 400_000;

    private static final int AT_ONCE = 500;

    private static final String INSERT =
            "insert into federation_sums (id, version, network_id, month, commune_code, indicator, edition, cells) values ";

    @Test
    void thousandsOfCommunesAreDrawnByDepartement(Product product, Visitor reader) throws IOException {
        List<String> communes = communes();
        try (OwnerDatabase database = new OwnerDatabase(product.data())) {
            String network = database.value("select id from federation_networks where name = 'Creuse'");
            try {
                publish(database, network, communes);
                read(reader, communes);
            } finally {
                database.change("delete from federation_sums where network_id = ? and month = ?", network, MAY);
                database.change(
                        "update federation_sum_changes set times = times + 1 where network_id = ? and month = ?",
                        network,
                        MAY);
            }
        }
    }

    private static List<String> communes() throws IOException {
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(
                Network.class.getResourceAsStream("/org/maillage/directory/communes.tsv"), StandardCharsets.UTF_8))) {
            return lines.lines()
                    .map(line -> line.substring(0, line.indexOf('\t')))
                    .filter(code -> DEPARTEMENTS.contains(code.substring(0, 2)))
                    .toList();
        }
    }

    private static int amount(String commune) {
        return commune.startsWith("23") ? SMALL : SHOWN;
    }

    /** What the network adds up of its structures, once they published it: everywhere, by commune, and of each commune. */
    private static void publish(OwnerDatabase database, String network, List<String> communes) {
        String cells = communes.stream()
                .map(code -> code + "=" + amount(code))
                .collect(Collectors.joining(
                        ",",
                        "commune ",
                        "\ntotal ="
                                + communes.stream()
                                        .mapToInt(LargeNetworkPagesIT::amount)
                                        .sum()));
        database.change(INSERT + "(uuid(), 1, ?, ?, '*', 'accompaniments', 1, ?)", network, MAY, cells);
        for (int from = 0; from < communes.size(); from += AT_ONCE) {
            database.change(communes.subList(from, Math.min(communes.size(), from + AT_ONCE)).stream()
                    .map(code -> "(uuid(), 1, '%s', %d, '%s', 'accompaniments', 1, 'total =%d')"
                            .formatted(network, MAY, code, amount(code)))
                    .collect(Collectors.joining(",", INSERT, "")));
        }
        database.change(
                "insert into federation_sum_changes (id, version, network_id, month, times) values (uuid(), 1, ?, ?, 1)",
                network,
                MAY);
    }

    private static void read(Visitor reader, List<String> communes) throws IOException {
        Page page = reader.signIn("reseau.creuse").visit(YEAR_2017).page();
        Locator map = page.locator("#map");
        assertThat(page.locator("section[aria-labelledby=territory]")).containsText("au moins autant");
        assertThat(map.locator("svg.map-drawing path.area")).hasCount(DEPARTEMENTS.size());
        assertThat(map.locator(".map-legend")).containsText("Pas de chiffre");
        map.locator("summary").click();
        assertThat(map.locator("tbody tr")).hasCount(DEPARTEMENTS.size());
        assertThat(map.locator("tbody tr").last()).containsText("Creuse");
        assertThat(map.locator("tbody tr").last()).containsText("Pas de chiffre");
        page.locator("#rates summary").click();
        assertThat(page.locator("#rates tbody tr")).hasCount(100);
        assertThat(page.locator("#rates")).containsText("Les fichiers les donnent toutes");
        reader.check("figures-large");
        assertThat(page.request().get(page.url()).body().length)
                .as("Bytes of the page")
                .isLessThan(LIGHT);

        List<String> lines = Files.readAllLines(
                page.waitForDownload(() -> page.locator("#open").click()).path(), StandardCharsets.UTF_8);
        long correze = communes.stream().filter(code -> code.startsWith("19")).count();
        assertThat(lines)
                .anyMatch(line -> line.contains(",departement,19,") && line.contains("," + SHOWN * correze + ","))
                .noneMatch(line -> line.contains(",departement,23,"));
    }
}
