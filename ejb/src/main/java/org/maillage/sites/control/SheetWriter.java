package org.maillage.sites.control;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.maillage.sites.boundary.Remark;
import org.maillage.sites.entity.Contact;
import org.maillage.sites.entity.NationalValue;
import org.maillage.sites.entity.Offer;
import org.maillage.sites.entity.Original;
import org.maillage.sites.entity.Presentation;
import org.maillage.sites.entity.Site;

/**
 * Writes the public sheet of a site as a line of the national standard. A cell that came from a file leaves letter by letter as long as the site
 * still says the same and the cell is one that the standard allows.
 */
final class SheetWriter {

    private static final Set<NationalColumn> OF_COMMUNE = Set.of(NationalColumn.COMMUNE, NationalColumn.CODE_INSEE);

    private final UnaryOperator<String> communeNames;
    private final String siret;

    /**
     * A writer for the sites of one structure.
     *
     * @param communeNames names of communes by their code
     * @param siret of the structure, for sites that name no other holder
     */
    SheetWriter(UnaryOperator<String> communeNames, String siret) {
        this.communeNames = communeNames;
        this.siret = siret;
    }

    /** The cells by column, those of unknown columns last. */
    Map<String, String> write(Site site, @Nullable Original original) {
        Map<NationalColumn, String> written = cells(site);
        Map<String, String> line = new LinkedHashMap<>();
        written.forEach((column, cell) -> line.put(column.column(), cell));
        if (original != null) {
            NationalFile.Row row = new NationalFile.Row(0, original.getCells().texts(), false);
            restore(site, original, row, line);
            line.putAll(row.unknown());
        }
        return line;
    }

    private void restore(Site site, Original original, NationalFile.Row row, Map<String, String> line) {
        Site former = new Site();
        SheetReader tolerant = new SheetReader(row, false, former);
        tolerant.read();
        former.setName(tolerant.text(NationalColumn.NOM, Integer.MAX_VALUE));
        former.setCommuneCode(original.getCommuneCode());
        SheetReader strict = new SheetReader(row, true, new Site());
        strict.read();
        Set<String> faults = strict.remarks().stream().map(Remark::column).collect(Collectors.toSet());
        boolean sameCommune = Objects.equals(site.getCommuneCode(), original.getCommuneCode());
        Map<NationalColumn, String> before = cells(former);
        for (NationalColumn column : NationalColumn.values()) {
            boolean same = OF_COMMUNE.contains(column)
                    ? sameCommune
                    : Objects.equals(before.get(column), line.get(column.column()));
            boolean isId =
                    column == NationalColumn.ID && site.isNamed(row.get(column).strip());
            if (row.has(column) && (same || isId) && !faults.contains(column.column())) {
                line.put(column.column(), row.get(column));
            }
        }
    }

    private Map<NationalColumn, String> cells(Site site) {
        Map<NationalColumn, String> cells = new LinkedHashMap<>();
        for (NationalColumn column : NationalColumn.values()) {
            cells.put(column, "");
        }
        cells.put(
                NationalColumn.ID,
                site.getNationalIds().stream().findFirst().orElse(site.getId().toString()));
        cells.put(NationalColumn.NOM, site.getName());
        @Nullable String commune = site.getCommuneCode();
        cells.put(NationalColumn.COMMUNE, commune == null ? "" : communeNames.apply(commune));
        cells.put(NationalColumn.CODE_POSTAL, text(site.getPostalCode()));
        cells.put(NationalColumn.CODE_INSEE, text(commune));
        cells.put(NationalColumn.ADRESSE, text(site.getStreet()));
        cells.put(NationalColumn.COMPLEMENT_ADRESSE, text(site.getComplement()));
        cells.put(NationalColumn.LATITUDE, degrees(site.getLatitude()));
        cells.put(NationalColumn.LONGITUDE, degrees(site.getLongitude()));
        cells.put(NationalColumn.HORAIRES, site.getOpeningHours().notation());
        cells.put(NationalColumn.DATE_MAJ, site.getDescribedOn().toString());
        cells.putAll(contact(site.getContact()));
        cells.putAll(presentation(site.getPresentation()));
        cells.putAll(offer(site.getOffer()));
        return cells;
    }

    private static Map<NationalColumn, String> contact(Contact contact) {
        return Map.of(
                NationalColumn.TELEPHONE, text(contact.getPhone()),
                NationalColumn.COURRIELS, String.join("|", contact.getMails()),
                NationalColumn.SITE_WEB, String.join("|", contact.getPages()),
                NationalColumn.FICHE_ACCES_LIBRE, text(contact.getAccessibilityPage()),
                NationalColumn.PRISE_RDV, text(contact.getBookingPage()));
    }

    private Map<NationalColumn, String> presentation(Presentation presentation) {
        @Nullable String pivot = presentation.getPivot();
        return Map.of(
                NationalColumn.PIVOT, pivot == null ? siret : pivot,
                NationalColumn.TYPOLOGIE, list(presentation.getTypologies()),
                NationalColumn.ITINERANCE, list(presentation.getMobility()),
                NationalColumn.PRESENTATION_RESUME, text(presentation.getBrief()),
                NationalColumn.PRESENTATION_DETAIL, text(presentation.getDetail()),
                NationalColumn.SOURCE, text(presentation.getSource()),
                NationalColumn.STRUCTURE_PARENTE, text(presentation.getParentBody()));
    }

    private static Map<NationalColumn, String> offer(Offer offer) {
        Map<NationalColumn, String> cells = new HashMap<>();
        cells.put(NationalColumn.SERVICES, list(offer.getServices()));
        cells.put(NationalColumn.PUBLICS_SPECIFIQUEMENT_ADRESSES, list(offer.getAudiences()));
        cells.put(NationalColumn.PRISE_EN_CHARGE_SPECIFIQUE, list(offer.getCare()));
        cells.put(NationalColumn.FRAIS_A_CHARGE, list(offer.getFees()));
        cells.put(NationalColumn.DISPOSITIF_PROGRAMMES_NATIONAUX, list(offer.getProgrammes()));
        cells.put(NationalColumn.FORMATIONS_LABELS, list(offer.getTrainings()));
        cells.put(NationalColumn.AUTRES_FORMATIONS_LABELS, String.join("|", offer.getOtherLabels()));
        cells.put(NationalColumn.MODALITES_ACCES, list(offer.getAccess()));
        cells.put(NationalColumn.MODALITES_ACCOMPAGNEMENT, list(offer.getSupport()));
        return cells;
    }

    private static String list(List<? extends NationalValue> values) {
        return values.stream().map(NationalValue::text).collect(Collectors.joining("|"));
    }

    private static String text(@Nullable String text) {
        return text == null ? "" : text;
    }

    private static String degrees(@Nullable BigDecimal degrees) {
        return degrees == null ? "" : degrees.stripTrailingZeros().toPlainString();
    }
}
