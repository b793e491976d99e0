package org.maillage.figures.reports;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;

/** A structure sends its report as it is: it must open everywhere, be read aloud, and hold what was counted. */
class ReportFileTest {

    private static final String NAME = "L’Étang & <Cie>";
    private static final int FEW_PAGES = 5;

    @Test
    void aPdfIsTaggedHasItsFontsAndAFewPages() throws IOException {
        try (PDDocument pdf = Loader.loadPDF(ReportPdf.of(report()))) {
            assertThat(pdf.getDocumentCatalog().getMarkInfo().isMarked()).isTrue();
            assertThat(pdf.getDocumentCatalog().getStructureTreeRoot().getKids())
                    .isNotEmpty();
            assertThat(pdf.getDocumentCatalog().getLanguage()).isEqualTo("fr");
            assertThat(pdf.getDocumentInformation().getTitle()).contains(NAME);
            assertThat(pdf.getNumberOfPages()).isLessThanOrEqualTo(FEW_PAGES);
            for (PDPage page : pdf.getPages()) {
                for (COSName font : page.getResources().getFontNames()) {
                    assertThat(page.getResources().getFont(font).isEmbedded()).isTrue();
                }
            }
            assertThat(new PDFTextStripper().getText(pdf)).contains(NAME, "Accompagnements 10", "1 234", "masqué");
        }
    }

    /** No moment and no chance is in it: whoever makes it again can compare. */
    @Test
    void theSameReportIsTheSameFile() throws IOException {
        assertThat(ReportPdf.of(report())).isEqualTo(ReportPdf.of(report()));
    }

    @Test
    void anOdtIsWhatItSays() throws Exception {
        Map<String, byte[]> files = new LinkedHashMap<>();
        try (ZipInputStream archive = new ZipInputStream(new ByteArrayInputStream(ReportOdt.of(report())))) {
            for (ZipEntry entry = archive.getNextEntry(); entry != null; entry = archive.getNextEntry()) {
                files.put(entry.getName(), archive.readAllBytes());
            }
        }

        assertThat(files.keySet())
                .containsExactly("mimetype", "META-INF/manifest.xml", "styles.xml", "meta.xml", "content.xml");
        DocumentBuilderFactory parsers = DocumentBuilderFactory.newInstance();
        parsers.setNamespaceAware(true);
        for (String name : List.of("META-INF/manifest.xml", "styles.xml", "meta.xml", "content.xml")) {
            Document document = parsers.newDocumentBuilder().parse(new ByteArrayInputStream(files.get(name)));
            assertThat(document.getDocumentElement().getNamespaceURI()).startsWith("urn:oasis:");
        }
        assertThat(new String(files.get("content.xml"), StandardCharsets.UTF_8))
                .contains("L’Étang &amp; &lt;Cie")
                .contains("svg:width=\"90.0mm\"");
    }

    private static Report report() {
        List<Report.Table> tables = new ArrayList<>();
        for (int i = 0; i < 12; i++) {
            tables.add(new Report.Table(
                    "Accompagnements " + i,
                    List.of("Thème", "Nombre", "Part"),
                    IntStream.range(0, 10)
                            .mapToObj(row -> row == 9
                                    ? new Report.Row("Un autre thème", "masqué", "", 0)
                                    : new Report.Row("Un thème au nom assez long", "1 234", "12 %", 100 - 10 * row))
                            .toList()));
        }
        return new Report(
                Locale.FRENCH,
                Instant.parse("2026-11-23T10:00:00Z"),
                "Rapport d’activité de médiation numérique",
                List.of(NAME, "Du 1 janvier 2026 au 31 décembre 2026"),
                List.of(new Report.Section(
                        "Introduction", List.of("Deux paragraphes.\nEn voici un autre."), List.of())),
                "Chiffres clés",
                List.of("Chiffre", "Période", "Du 1 janvier 2025 au 31 décembre 2025"),
                List.of(
                        new Report.Key("Accompagnements", "10 234", "9 876"),
                        new Report.Key("Personnes", "2 345", "2 000")),
                List.of(
                        new Report.Section("Les accompagnements", tables.subList(0, 9)),
                        new Report.Section("Les personnes accompagnées", tables.subList(9, 12))),
                "Définitions",
                List.of(new Report.Definition("Accompagnements", "Nombre de fois où une personne a été aidée.")),
                List.of("« Masqué » : effectif de moins de 5.", "Rapport établi le 23 novembre 2026."));
    }
}
