package org.maillage.sites.control;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.maillage.sites.boundary.NationalExport;
import org.maillage.sites.entity.AccessMode;
import org.maillage.sites.entity.Audience;
import org.maillage.sites.entity.Care;
import org.maillage.sites.entity.Cells;
import org.maillage.sites.entity.Fee;
import org.maillage.sites.entity.Mobility;
import org.maillage.sites.entity.NationalValue;
import org.maillage.sites.entity.Original;
import org.maillage.sites.entity.Programme;
import org.maillage.sites.entity.ServiceKind;
import org.maillage.sites.entity.Site;
import org.maillage.sites.entity.SupportMode;
import org.maillage.sites.entity.Training;
import org.maillage.sites.entity.Typology;

/** A valid file comes back cell by cell, whatever it holds. */
class RoundTripTest {

    private static final int FILES = 100;

    private final Random random = new Random(20_261_122);

    @Test
    void everyValidFileComesBackCellByCell() {
        for (int i = 0; i < FILES; i++) {
            List<Map<String, String>> file = file();
            List<Map<String, String>> back = back(NationalFile.read(csv(file)));
            assertThat(back).as("file %d", i).hasSameSizeAs(file);
            for (int at = 0; at < file.size(); at++) {
                assertThat(back.get(at).keySet())
                        .containsExactlyElementsOf(file.get(at).keySet());
                int line = at;
                file.get(at)
                        .forEach((column, cell) -> assertThat(back.get(line).get(column))
                                .as("%s, file %d", column, line)
                                .isEqualTo(cell));
            }
        }
    }

    /** What leaves satisfies the patterns of the official schema, too, read as whole values. */
    @Test
    void everyExportSatisfiesThePatternsOfTheSchema() {
        Map<String, Pattern> schema = Map.of(
                "pivot", Pattern.compile("[a-zA-Z0-9]{9,14}"),
                "code_postal", Pattern.compile("\\d{5}"),
                "telephone",
                        Pattern.compile(
                                "|(\\+33|\\+590|\\+594|\\+262|\\+596|\\+269|\\+687|\\+689|\\+508|\\+681)(\\d){6,9}"),
                "date_maj", Pattern.compile("\\d{4}-\\d{2}-\\d{2}"),
                "services", closed(ServiceKind.values()),
                "formations_labels", closed(Training.values()),
                "modalites_acces", closed(AccessMode.values()));
        for (int i = 0; i < FILES; i++) {
            for (Map<String, String> line : back(NationalFile.read(csv(file())))) {
                schema.forEach((column, pattern) ->
                        assertThat(line.get(column)).as(column).matches(pattern));
            }
        }
    }

    private static Pattern closed(NationalValue... values) {
        String any = Stream.of(values).map(value -> Pattern.quote(value.text())).collect(Collectors.joining("|"));
        return Pattern.compile("|(?:(?:^|\\|)(?:" + any + "))+");
    }

    private static List<Map<String, String>> back(NationalFile file) {
        NationalFile again = NationalFile.read(export(file).csv().getBytes(StandardCharsets.UTF_8));
        assertThat(again.exact() && again.hasHeaderOfStandard()).isTrue();
        return again.rows().stream().map(NationalFile.Row::cells).toList();
    }

    /** As the boundary does, without a database and with one commune. */
    private static NationalExport export(NationalFile file) {
        List<Site> sites = new ArrayList<>();
        Map<UUID, Original> originals = new HashMap<>();
        for (NationalFile.Row row : file.rows()) {
            Site site = new Site();
            site.setCommuneCode("13004");
            SheetReader sheet = new SheetReader(row, true, site);
            sheet.read();
            site.setName(sheet.text(NationalColumn.NOM, 150));
            assertThat(sheet.remarks()).isEmpty();
            site.nameAs(row.get(NationalColumn.ID));
            sites.add(site);
            originals.put(site.getId(), new Original(site, Cells.of(row.cells()), "13004"));
        }
        return SiteExport.write(sites, originals, new SheetWriter(code -> "Arles", "12002701600357"));
    }

    private static byte[] csv(List<Map<String, String>> lines) {
        StringBuilder csv = new StringBuilder(String.join(",", lines.get(0).keySet())).append('\n');
        for (Map<String, String> line : lines) {
            csv.append(line.values().stream()
                            .map(cell -> "\"" + cell.replace("\"", "\"\"") + "\"")
                            .collect(Collectors.joining(",")))
                    .append('\n');
        }
        return csv.toString().getBytes(StandardCharsets.UTF_8);
    }

    private List<Map<String, String>> file() {
        List<Map<String, String>> lines = new ArrayList<>();
        boolean own = random.nextBoolean();
        for (int i = 0; i <= random.nextInt(5); i++) {
            Map<String, String> line = line(i);
            if (own) {
                line.put("colonne à nous", text(40));
            }
            lines.add(line);
        }
        return lines;
    }

    private Map<String, String> line(int number) {
        Map<String, String> line = new LinkedHashMap<>();
        NationalColumn.header().forEach(column -> line.put(column, ""));
        line.put("id", number + "-" + random.nextInt(1000));
        line.put("pivot", oneOf("43493312300029", "W123456789", "00000000000000", "123456789"));
        line.put("nom", "Lieu " + number + text(60));
        line.put("commune", oneOf("Arles", "ARLES", "arles", "Arles "));
        line.put("code_postal", "13200");
        line.put("code_insee", oneOf("", "13004"));
        line.put("adresse", "1" + text(60));
        line.put("date_maj", "20" + (10 + random.nextInt(16)) + oneOf("-01-31", "-12-01"));
        if (random.nextBoolean()) {
            line.put("latitude", oneOf("43.5", "-20.878901234", "43", "0.10"));
            line.put("longitude", oneOf("4.62", "55.448", "-61.5"));
        }
        line.put("telephone", oneOf("", "+33180059880", "+262262200000"));
        line.put("courriels", oneOf("", "a@exemple.fr", "contact@exemple.fr|b.c@exemple.fr"));
        line.put("site_web", oneOf("", "https://exemple.fr/|https://m.exemple.com/a?b=c", "http://exemple.fr"));
        line.put(
                "horaires",
                oneOf(
                        "",
                        "Mo-Fr 09:00-12:00,14:00-18:30; Sa 08:30-12:00",
                        "Mo-Su 10:00-12:00;PH off",
                        "week 1-53/2 Mo 09:00-10:00",
                        "Mo 09:00-12:00 \"sur rendez-vous\""));
        line.put("fiche_acces_libre", oneOf("", "https://acceslibre.beta.gouv.fr/app/29/a/b"));
        line.put("prise_rdv", oneOf("", "https://www.rdv-solidarites.fr/"));
        for (String column : List.of(
                "complement_adresse", "presentation_resume", "presentation_detail", "source", "structure_parente")) {
            line.put(column, text(150));
        }
        line.put("autres_formations_labels", oneOf("", "QPV|FRR", "Label et la bête", "FRR|À nous|À vous"));
        lists(line);
        return line;
    }

    private void lists(Map<String, String> line) {
        line.put("typologie", some(Typology.values()));
        line.put("itinerance", some(Mobility.values()));
        line.put("services", some(ServiceKind.values()));
        line.put("publics_specifiquement_adresses", some(Audience.values()));
        line.put("prise_en_charge_specifique", some(Care.values()));
        line.put("frais_a_charge", some(Fee.values()));
        line.put("dispositif_programmes_nationaux", some(Programme.values()));
        line.put("formations_labels", some(Training.values()));
        line.put("modalites_acces", some(AccessMode.values()));
        line.put("modalites_accompagnement", some(SupportMode.values()));
    }

    /** In any order. */
    private String some(NationalValue... values) {
        List<NationalValue> all = new ArrayList<>(List.of(values));
        Collections.shuffle(all, random);
        return all.stream()
                .limit(random.nextInt(Math.min(4, values.length + 1)))
                .map(NationalValue::text)
                .collect(Collectors.joining("|"));
    }

    private String oneOf(String... texts) {
        return texts[random.nextInt(texts.length)];
    }

    /** Letters, signs that files stumble over, blanks at both ends and line breaks; nothing that could be calculated. */
    private String text(int longest) {
        String signs = " aéÀœ’'\"«»,;|:./&\u00A0\u2028\uD83D\uDE00\nz0-@";
        StringBuilder text = new StringBuilder();
        for (int i = random.nextInt(longest); i > 0; i--) {
            text.appendCodePoint(signs.codePointAt(
                    signs.offsetByCodePoints(0, random.nextInt(signs.codePointCount(0, signs.length())))));
        }
        return text.length() == 0 ? "" : "t" + text;
    }
}
