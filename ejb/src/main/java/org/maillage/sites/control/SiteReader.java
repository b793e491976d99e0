package org.maillage.sites.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.maillage.directory.boundary.Communes;
import org.maillage.directory.entity.Commune;
import org.maillage.sites.boundary.Remark;
import org.maillage.sites.boundary.SiteFile;
import org.maillage.sites.boundary.SiteLine;
import org.maillage.sites.entity.OpeningHours;
import org.maillage.sites.entity.Site;

/** Turns the lines of a file of the national format into sites, and says what is wrong with them. Saves nothing. */
@ApplicationScoped
public class SiteReader {

    /** The columns of the standard that a site has a place for. */
    private static final Set<String> READ =
            Set.of("nom", "commune", "code_postal", "code_insee", "adresse", "horaires");

    /** A spreadsheet would run a text that begins so, once it is exported. */
    private static final String FORMULAS = "=+-@\uFF1D\uFF0B\uFF0D\uFF20";

    private static final int LONGEST_NAME = 150;
    private static final int LONGEST_STREET = 200;
    private static final int LONGEST_HOURS = 500;
    private static final int MOST_CANDIDATES = 50;

    @Inject
    private Communes communes;

    /**
     * What a file would bring.
     *
     * @param names of the sites that the structure has already
     */
    public SiteFile read(byte[] content, Collection<String> names) {
        NationalFile file = NationalFile.read(content);
        Set<String> known = names.stream().map(SiteReader::plain).collect(Collectors.toSet());
        Map<String, Integer> met = new HashMap<>();
        List<SiteLine> lines = new ArrayList<>();
        for (NationalFile.Row row : file.rows()) {
            lines.add(line(row, known, met));
        }
        return new SiteFile(lines, unread(file), file.charset().name());
    }

    /** An empty column has nothing to be lost. */
    private static List<String> unread(NationalFile file) {
        Set<String> filled = new HashSet<>();
        file.rows()
                .forEach(row -> row.cells().forEach((column, cell) -> {
                    if (!cell.isEmpty()) {
                        filled.add(column);
                    }
                }));
        return file.columns().stream()
                .filter(column -> filled.contains(column) && !READ.contains(column))
                .toList();
    }

    private SiteLine line(NationalFile.Row row, Set<String> known, Map<String, Integer> met) {
        List<Remark> remarks = new ArrayList<>();
        Site site = new Site();
        site.setName(text(row, "nom", LONGEST_NAME, remarks));
        String street = text(row, "adresse", LONGEST_STREET, remarks);
        site.setStreet(street.isEmpty() ? null : street);
        if (row.tooLong()) {
            remarks.add(Remark.fault("", "sites.file.tooLong"));
        }
        readName(row, site, met, remarks);
        readPostalCode(row, site, remarks);
        readCommune(row, site, remarks);
        readHours(row, site, remarks);
        return new SiteLine(row.line(), site, known.contains(plain(site.getName())), remarks);
    }

    private static String text(NationalFile.Row row, String column, int longest, List<Remark> remarks) {
        String text = row.get(column).replaceAll("\\s+", " ");
        if (!text.isEmpty() && FORMULAS.indexOf(text.charAt(0)) >= 0) {
            remarks.add(Remark.fault(column, "sites.file.formula", text.substring(0, 1)));
        }
        if (text.length() > longest) {
            remarks.add(Remark.fault(column, "sites.file.longText", String.valueOf(longest)));
        }
        return text.length() > longest ? text.substring(0, longest) : text;
    }

    private static void readName(NationalFile.Row row, Site site, Map<String, Integer> met, List<Remark> remarks) {
        if (site.getName().isEmpty()) {
            remarks.add(Remark.fault("nom", "sites.file.missing"));
            return;
        }
        Integer before = met.putIfAbsent(plain(site.getName()), row.line());
        if (before != null) {
            remarks.add(Remark.fault("nom", "sites.file.twice", String.valueOf(before)));
        }
    }

    private static void readPostalCode(NationalFile.Row row, Site site, List<Remark> remarks) {
        String code = row.get("code_postal");
        // Spreadsheets take the leading zero of the first nine départements away.
        String whole = code.matches("[0-9]{4}") ? "0" + code : code;
        if (whole.matches("[0-9]{5}")) {
            site.setPostalCode(whole);
        } else if (!whole.isEmpty()) {
            remarks.add(Remark.fault("code_postal", "sites.file.postalCode", shortened(code)));
        }
    }

    private void readCommune(NationalFile.Row row, Site site, List<Remark> remarks) {
        String code = row.get("code_insee").toUpperCase(Locale.ROOT);
        String whole = code.matches("[0-9]{4}") ? "0" + code : code;
        String name = row.get("commune");
        if (!whole.isEmpty()) {
            communes.find(whole)
                    .ifPresentOrElse(
                            commune -> site.setCommuneCode(commune.code()),
                            () -> remarks.add(Remark.fault("code_insee", "sites.file.unknownCode", shortened(whole))));
        } else if (name.isEmpty()) {
            remarks.add(Remark.fault("commune", "sites.file.missing"));
        } else {
            List<Commune> found = called(name, site);
            if (found.size() == 1) {
                site.setCommuneCode(found.get(0).code());
            } else {
                String key = found.isEmpty() ? "sites.file.unknownCommune" : "sites.file.severalCommunes";
                remarks.add(Remark.fault("commune", key, shortened(name)));
            }
        }
    }

    /** The communes of this very name, those with the postal code of the site if there are any. */
    private List<Commune> called(String name, Site site) {
        List<Commune> found = communes.search(name, MOST_CANDIDATES).stream()
                .filter(commune -> plain(commune.name()).equals(plain(name)))
                .toList();
        List<Commune> near = found.stream()
                .filter(commune -> commune.postalCodes().stream().anyMatch(code -> code.equals(site.getPostalCode())))
                .toList();
        return near.isEmpty() ? found : near;
    }

    private static void readHours(NationalFile.Row row, Site site, List<Remark> remarks) {
        OpeningHours hours = OpeningHours.of(row.get("horaires"));
        if (hours.notation().length() > LONGEST_HOURS || !hours.isReadable()) {
            remarks.add(Remark.hint("horaires", "sites.file.hours"));
        } else {
            site.setOpeningHours(hours);
        }
    }

    /** As the database compares names: without regard to case and accents. */
    private static String plain(String name) {
        return Normalizer.normalize(name, Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .replaceAll("[\\s’'-]+", " ")
                .toLowerCase(Locale.ROOT)
                .strip();
    }

    private static String shortened(String text) {
        return text.length() > 40 ? text.substring(0, 40) + "…" : text;
    }
}
