package org.maillage.systemtest.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.Page;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.Test;

/** A network stops a structure for a while; the structure reads why, reads everything, and finds no button. */
@InBrowser
class TenantLifeIT {

    @Test
    void aSuspendedStructureReadsWhyAndFindsNoButton(Visitor reseau, Visitor structure, Visitor mediation) {
        Page network = reseau.signIn("reseau").visit("/admin/members/list").page();
        network.locator("main table a").first().click();
        network.locator("#suspend").click();
        assertThat(network.locator("#summary")).isVisible();
        network.locator("#reason").fill("La convention est arrivée à son terme.");
        network.locator("#suspend").click();
        assertThat(network.locator("#resume")).isVisible();
        reseau.check("members-suspended");
        try {
            Page team = structure.signIn("structure").visit("/admin/team/list").page();
            assertThat(team.locator(".standing")).containsText("La convention est arrivée à son terme.");
            assertThat(team.locator("#invite")).hasCount(0);
            structure.visit("/admin/sites/list");
            assertThat(team.locator("#add")).hasCount(0);
            structure.visit("/admin/structure/show").check("structure-suspended");
            Page day = mediation.signIn("mediation").visit("/activities/day").page();
            assertThat(day.locator(".standing")).isVisible();
            assertThat(day.locator("#save")).hasCount(0);
            mediation.check("day-suspended");
        } finally {
            network.locator("#resume").click();
        }
        assertThat(network.locator("#suspend")).isVisible();
        mediation.visit("/activities/day");
        assertThat(mediation.page().locator(".standing")).hasCount(0);
        assertThat(mediation.page().locator("#save")).isVisible();
    }

    /** An interrupted download goes on where it stopped; what was changed meanwhile begins anew. */
    @Test
    void anArchiveIsPreparedAndDownloadedInParts(Visitor structure, Visitor mediation) throws IOException {
        Page page = structure.signIn("structure").visit("/admin/structure/show").page();
        String archive = prepare(page);
        structure.check("structure-archive");
        structure.expectRefusals(archive);
        mediation.expectRefusals(archive);

        Part whole = get(page, archive, Map.of());
        assertEquals(200, whole.status());
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(whole.body()))) {
            assertEquals("sites_sites.jsonl", firstOfSites(zip));
        }
        joins(page, archive, whole.body());
        Page stranger = mediation.signIn("mediation").page();
        assertEquals(404, get(stranger, archive, Map.of()).status());
    }

    /** Where the archive is when it is ready. */
    private static String prepare(Page page) {
        page.locator("#export").click();
        assertThat(page.locator("#notices")).containsText("L’archive se prépare");
        page.waitForCondition(() -> {
            page.reload();
            return page.locator("a[href*='/structure/archive']").count() > 0;
        });
        return page.locator("a[href*='/structure/archive']").first().getAttribute("href");
    }

    private static void joins(Page page, String archive, byte[] whole) throws IOException {
        Part begin = get(page, archive, Map.of("Range", "bytes=0-999"));
        assertEquals(206, begin.status());
        assertEquals("bytes 0-999/" + whole.length, begin.range());
        Part rest = get(page, archive, Map.of("Range", "bytes=1000-", "If-Range", begin.tag()));
        assertEquals(206, rest.status());
        ByteArrayOutputStream joined = new ByteArrayOutputStream();
        joined.write(begin.body());
        joined.write(rest.body());
        assertArrayEquals(whole, joined.toByteArray());

        Part beyond = get(page, archive, Map.of("Range", "bytes=" + whole.length + "-"));
        assertEquals(416, beyond.status());
        Part changed = get(page, archive, Map.of("Range", "bytes=5-", "If-Range", "\"other\""));
        assertEquals(200, changed.status());
    }

    private static String firstOfSites(ZipInputStream zip) throws IOException {
        ZipEntry entry = zip.getNextEntry();
        while (entry != null && !entry.getName().startsWith("sites_")) {
            entry = zip.getNextEntry();
        }
        return entry == null ? "" : entry.getName();
    }

    private record Part(int status, String tag, String range, String base64) {
        byte[] body() {
            return Base64.getDecoder().decode(base64);
        }
    }

    /** As the page itself asks: the browser keeps the cookies of a session to itself. */
    private static Part get(Page page, String path, Map<String, String> headers) {
        Map<?, ?> answer = (Map<?, ?>) page.evaluate("""
                async ([path, headers]) => {
                  const answer = await fetch(path, {headers});
                  const bytes = new Uint8Array(await answer.arrayBuffer());
                  return {status: answer.status, tag: answer.headers.get('ETag') ?? '', range: answer.headers.get('Content-Range') ?? '',
                    body: btoa(Array.from(bytes, byte => String.fromCharCode(byte)).join(''))};
                }
                """, List.of(path, headers));
        return new Part(
                (Integer) answer.get("status"), (String) answer.get("tag"), (String) answer.get("range"), (String)
                        answer.get("body"));
    }
}
