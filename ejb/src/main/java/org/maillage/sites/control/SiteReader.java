package org.maillage.sites.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.Validator;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.maillage.directory.entity.Commune;
import org.maillage.sites.boundary.Reading;
import org.maillage.sites.boundary.Remark;
import org.maillage.sites.boundary.SiteFile;
import org.maillage.sites.boundary.SiteLine;
import org.maillage.sites.entity.Cells;
import org.maillage.sites.entity.Site;

/** Turns the lines of a file of the national format into sites, and says what is wrong with them. Saves nothing. */
@ApplicationScoped
public class SiteReader {

    private static final int LONGEST_NAME = 150;

    @Inject
    private CommuneFinder communes;

    @Inject
    private Validator validator;

    /**
     * What a file would bring.
     *
     * @param known the sites that the structure has, no longer attached: they take over what the file says when it may change them
     * @param changes whether it may
     */
    public SiteFile read(byte[] content, Reading reading, Collection<Site> known, boolean changes) {
        NationalFile file = NationalFile.read(content);
        boolean strict = reading == Reading.STRICT;
        Map<String, Integer> met = new HashMap<>();
        List<SiteLine> lines = new ArrayList<>();
        for (NationalFile.Row row : file.rows()) {
            Optional<Site> same = same(row, known);
            // Read into a site of its own, the line of a site that stays as it is can be looked at all the same.
            Site site = changes ? same.orElseGet(Site::new) : new Site();
            SiteLine.Standing standing = same.isEmpty()
                    ? SiteLine.Standing.NEW
                    : changes ? SiteLine.Standing.CHANGED : SiteLine.Standing.KNOWN;
            List<Remark> remarks = line(row, strict, site, met);
            lines.add(new SiteLine(row.line(), site, standing, remarks, Cells.of(file.cells(row))));
        }
        return new SiteFile(lines, kept(file), file.charset().name(), ofFile(file, strict));
    }

    /** The site that a line means: by a name that it has elsewhere, else by the name that people use. */
    private static Optional<Site> same(NationalFile.Row row, Collection<Site> known) {
        String id = row.get(NationalColumn.ID).strip();
        String name = Plain.words(row.get(NationalColumn.NOM));
        return known.stream()
                .filter(site -> !id.isEmpty() && site.isNamed(id))
                .findFirst()
                .or(() -> known.stream()
                        .filter(site -> Plain.words(site.getName()).equals(name))
                        .findFirst());
    }

    private static List<Remark> ofFile(NationalFile file, boolean strict) {
        List<Remark> remarks = new ArrayList<>();
        if (strict && !file.exact()) {
            remarks.add(Remark.fault("", "sites.file.form"));
        }
        if (strict && !file.hasHeaderOfStandard()) {
            remarks.add(Remark.fault("", "sites.file.header"));
        }
        return remarks;
    }

    /** An empty column has nothing to be lost. */
    private static List<String> kept(NationalFile file) {
        Set<String> filled = new LinkedHashSet<>();
        for (NationalFile.Row row : file.rows()) {
            row.unknown().forEach((column, cell) -> {
                if (!cell.isBlank()) {
                    filled.add(column);
                }
            });
        }
        return List.copyOf(filled);
    }

    private List<Remark> line(NationalFile.Row row, boolean strict, Site site, Map<String, Integer> met) {
        SheetReader sheet = new SheetReader(row, strict, site);
        site.setName(sheet.text(NationalColumn.NOM, LONGEST_NAME));
        readNames(row, site, met, sheet);
        if (row.tooLong()) {
            sheet.remarks().add(Remark.fault("", "sites.file.tooLong"));
        }
        sheet.read();
        readCommune(site, sheet);
        if (sheet.remarks().stream().noneMatch(Remark::fault)) {
            for (ConstraintViolation<Site> violation : validator.validate(site)) {
                sheet.remarks()
                        .add(Remark.fault(
                                "",
                                "sites.file.invalid",
                                violation.getPropertyPath().toString()));
            }
        }
        return sheet.remarks();
    }

    private static void readNames(NationalFile.Row row, Site site, Map<String, Integer> met, SheetReader sheet) {
        if (site.getName().isEmpty()) {
            sheet.fault(NationalColumn.NOM, "sites.file.missing");
        } else {
            Integer before = met.putIfAbsent("name " + Plain.words(site.getName()), row.line());
            if (before != null) {
                sheet.fault(NationalColumn.NOM, "sites.file.twice", String.valueOf(before));
            }
        }
        String id = sheet.text(NationalColumn.ID, LONGEST_NAME);
        Integer before = id.isEmpty() ? null : met.putIfAbsent("id " + id, row.line());
        if (before != null) {
            sheet.fault(NationalColumn.ID, "sites.file.idTwice", String.valueOf(before));
        } else if (!id.isEmpty()
                && !site.getNationalIds().contains(id)
                && !id.equals(site.getId().toString())) {
            site.nameAs(id);
        }
    }

    private void readCommune(Site site, SheetReader sheet) {
        String code = sheet.cell(NationalColumn.CODE_INSEE);
        String name = sheet.cell(NationalColumn.COMMUNE);
        if (!code.isEmpty()) {
            communes.withCode(code)
                    .ifPresentOrElse(
                            commune -> site.setCommuneCode(commune.code()),
                            () -> sheet.fault(
                                    NationalColumn.CODE_INSEE, "sites.file.unknownCode", Plain.shortened(code)));
        } else if (name.isEmpty()) {
            sheet.fault(NationalColumn.COMMUNE, "sites.file.missing");
        } else {
            @Nullable String postalCode = site.getPostalCode();
            List<Commune> found = communes.called(name, postalCode == null ? "" : postalCode);
            if (found.size() == 1) {
                site.setCommuneCode(found.get(0).code());
            } else {
                String key = found.isEmpty() ? "sites.file.unknownCommune" : "sites.file.severalCommunes";
                sheet.fault(NationalColumn.COMMUNE, key, Plain.shortened(name));
            }
        }
    }
}
