package org.maillage.publications.control;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.YearMonth;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.maillage.federation.boundary.Dashboard;
import org.maillage.federation.boundary.ZoneFigures;
import org.maillage.publications.boundary.Snapshot;
import org.maillage.publications.entity.Publication;
import org.maillage.publications.entity.PublicationTexts;

/** The report for those who steer and pay: everything that was frozen, around it what the network wrote, and the same file each time. */
class PublicationReportTest {

    private static Publication publication() {
        Publication publication = new Publication();
        publication.setTitle("Bilan du semestre");
        publication.setFirstMonth(YearMonth.of(2026, 1));
        publication.setLastMonth(YearMonth.of(2026, 6));
        publication.open(new UUID(1, 2), "2026-003");
        publication.freeze(SnapshotJson.write(snapshot()), "Ada Martin", Instant.parse("2026-07-14T10:11:12.5Z"));
        return publication;
    }

    private static Snapshot snapshot() {
        Map<String, @Nullable Integer> amounts = new TreeMap<>(Map.of("JOB_SEEKER", 1230));
        amounts.put("RETIRED", null);
        return Frozen.of(1250, amounts);
    }

    private static byte[] report(Publication publication, PublicationTexts texts) throws IOException {
        return PublicationFiles.report(
                publication,
                SnapshotJson.read(publication.getContent()),
                texts,
                Signatures.fingerprint(SignedText.of(publication)),
                Locale.FRENCH);
    }

    /** With one kind of blank only. */
    private static String text(byte[] report) throws IOException {
        try (PDDocument pdf = Loader.loadPDF(report)) {
            return new PDFTextStripper().getText(pdf).replaceAll("[\\s\u00a0\u202f]+", " ");
        }
    }

    @Test
    void itTellsAllThatWasFrozenAndWritten() throws IOException {
        PublicationTexts texts = new PublicationTexts(new UUID(3, 4));
        texts.setIntroduction("Un premier paragraphe.\r\n\r\nUn second.");
        texts.setPeople("Des personnes & <des> chiffres.");
        texts.setConclusion("À l’an prochain.");
        Publication publication = publication();

        byte[] report = report(publication, texts);
        assertThat(text(report))
                .contains("Bilan du semestre", "L’Étang & <Cie>", "janvier 2026 à juin 2026")
                .contains("Publication 2026-003, version 1", "14 juillet 2026")
                .contains("Un premier paragraphe.", "Un second.", "<des> chiffres", "À l’an prochain.")
                .contains("1 250", "1 230", "masqué", "environ 40", "Une par an", "édition 1")
                .contains(Signatures.fingerprint(SignedText.of(publication)).substring(0, 40));
    }

    @Test
    void theSameRevisionIsTheSameFile() throws IOException {
        PublicationTexts texts = new PublicationTexts(new UUID(3, 4));
        byte[] once = report(publication(), texts);
        assertThat(report(publication(), texts)).isEqualTo(once);
        texts.setConclusion("Autre chose.");
        assertThat(report(publication(), texts)).isNotEqualTo(once);
    }

    @Test
    void aTableHasALineForEachFigure() {
        assertThat(new String(PublicationFiles.table(snapshot(), Locale.FRENCH), StandardCharsets.UTF_8).split("\r\n"))
                .hasSize(4)
                .anyMatch(line -> line.contains("\"JOB_SEEKER\"") && line.contains(";1230;\"people\";"))
                .anyMatch(line -> line.contains("\"RETIRED\"") && line.contains(";\"masqué\";\"people\";"));
    }

    @Test
    void theYearBeforeAndTargetsStandBesideTheTotals() throws IOException {
        Snapshot compared =
                Frozen.of(Frozen.part(1250, Frozen.DIMENSION, Map.of()).beside(1000, 2500));
        Publication publication = publication();
        publication.freeze(SnapshotJson.write(compared), "Ada Martin", Instant.parse("2026-07-01T10:11:12Z"));
        publication.publishAt("https://maillage.example.org");

        assertThat(text(report(publication, new PublicationTexts(new UUID(3, 4)))))
                .contains("Publié le 1er juillet 2026", "Un an plus tôt", "1 000 (+25 %)")
                .contains("Objectifs de la période", "(objectif : 2 500)", "50 %")
                .contains("https://maillage.example.org/publications/");
        assertThat(new String(PublicationFiles.table(compared, Locale.FRENCH), StandardCharsets.UTF_8).split("\r\n"))
                .anyMatch(line -> line.replace("\"", "").contains(";1250;1000;2500;"));
    }

    /** The key figures stand on the first page, with what the network wrote behind them. */
    @Test
    void theFirstPageTellsTheKeyFigures() throws IOException {
        try (PDDocument pdf = Loader.loadPDF(report(publication(), new PublicationTexts(new UUID(3, 4))))) {
            PDFTextStripper first = new PDFTextStripper();
            first.setEndPage(1);
            assertThat(first.getText(pdf).replaceAll("[\\s\u00a0\u202f]+", " "))
                    .contains("Bilan du semestre", "Chiffres clés", "1 250");
        }
    }

    @Test
    void zonesAreSaidToBeTheLeastByTheirList() throws IOException {
        Snapshot zones = Frozen.byZone(
                Frozen.part(Dashboard.ACCOMPANIMENTS, 1250, ZoneFigures.ZONE, Map.of("QPV", 1000, "NONE", 125)));
        Publication publication = publication();
        publication.freeze(SnapshotJson.write(zones), "Ada Martin", Instant.parse("2026-07-14T10:11:12.5Z"));

        assertThat(text(report(publication, new PublicationTexts(new UUID(3, 4)))))
                .contains("Par zone prioritaire", "≥ 1 000", "≥ 80 %", "≥ 125")
                .contains("C’est la commune entière qui compte", "QPV : Le décret, au 1er janvier 2024.");
        assertThat(text(report(publication(), new PublicationTexts(new UUID(3, 4)))))
                .doesNotContain("zone prioritaire", "≥");
        assertThat(new String(PublicationFiles.table(zones, Locale.FRENCH), StandardCharsets.UTF_8).split("\r\n"))
                .anyMatch(
                        line -> line.contains(
                                "\"zone\";\"QPV\";"
                                        + "\"Communes avec un quartier prioritaire (QPV), liste au 1er janvier 2024 (au moins)\";1000;"))
                .anyMatch(line -> line.contains("\"Communes ni QPV ni FRR (au moins)\";125;"));
    }

    /** What is signed holds the content sign by sign, and everything that the page says beside it. */
    @Test
    void whatIsSignedIsAllThatIsShown() {
        Publication next = publication().corrected(" Une structure a complété mars. ");
        next.freeze("{\"a\":1}", "Ada Martin", Instant.parse("2026-08-01T00:00:00Z"));

        assertThat(new String(SignedText.of(next), StandardCharsets.UTF_8))
                .isEqualTo("{\"content\":{\"a\":1},\"publication\":{\"from\":\"2026-01\","
                        + "\"network\":\"00000000-0000-0001-0000-000000000002\",\"number\":\"2026-003\","
                        + "\"publishedAt\":\"2026-08-01T00:00:00Z\",\"publisher\":\"Ada Martin\","
                        + "\"reason\":\"Une structure a complété mars.\",\"revision\":2,"
                        + "\"title\":\"Bilan du semestre\",\"to\":\"2026-06\"}}");
    }
}
