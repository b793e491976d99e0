package org.maillage.sites.control;

import java.math.BigDecimal;
import java.text.Normalizer;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.maillage.platform.texts.SensitiveNumbers;
import org.maillage.sites.boundary.Remark;
import org.maillage.sites.entity.Audience;
import org.maillage.sites.entity.Care;
import org.maillage.sites.entity.Mobility;
import org.maillage.sites.entity.NationalValue;
import org.maillage.sites.entity.OpeningHours;
import org.maillage.sites.entity.Programme;
import org.maillage.sites.entity.Site;
import org.maillage.sites.entity.SiteTexts;
import org.maillage.sites.entity.Training;
import org.maillage.sites.entity.Typology;

/** Takes the cells of one line into a site, strictly or tolerantly, and tells what is to be said of each. */
final class SheetReader {

    /** What others compute and add to the labels is none. */
    private static final List<String> COMPUTED = List.of("QPV", "FRR", "ZRR");

    private static final String UNKNOWN_PIVOT = "00000000000000";
    private static final Pattern PIVOT = Pattern.compile("[a-zA-Z0-9]{9,14}");
    private static final Pattern NUMBER = Pattern.compile("[+-]?\\d{1,3}(?:\\.\\d{1,15})?");
    private static final DateTimeFormatter FRENCH_DATE = DateTimeFormatter.ofPattern("d/M/uuuu", Locale.FRENCH);
    private static final BigDecimal MOST_LATITUDE = BigDecimal.valueOf(90);
    private static final BigDecimal MOST_LONGITUDE = BigDecimal.valueOf(180);
    /** As the schema of the standard has it: not the former codes of Corsica, nor what spreadsheets leave of 01004. */
    private static final Pattern CODE_INSEE = Pattern.compile("([013-9]\\d|2[AB1-9])\\d{3}");

    private static final int LINE = 200;
    private static final int SUMMARY = 280;
    private static final int DETAIL = 4000;
    private static final int HOURS = 1000;
    private static final int ADDRESS = 300;

    private final NationalFile.Row row;
    private final boolean strict;
    private final Site site;
    private final List<Remark> remarks = new ArrayList<>();

    SheetReader(NationalFile.Row row, boolean strict, Site site) {
        this.row = row;
        this.strict = strict;
        this.site = site;
    }

    /** What there is to say. */
    List<Remark> remarks() {
        return remarks;
    }

    /** Takes everything but the name, the commune and what depends on other lines. A site that is known keeps what the file has no column for. */
    void read() {
        requireAll();
        readAddress();
        readPosition();
        readPresentation();
        readContact();
        readOffer();
        on(NationalColumn.HORAIRES, this::readHours);
        on(NationalColumn.DATE_MAJ, this::readDate);
        row.unknown().forEach((name, cell) -> look(name, cell, DETAIL));
    }

    private void requireAll() {
        for (NationalColumn column : NationalColumn.values()) {
            boolean named = column == NationalColumn.NOM || column == NationalColumn.COMMUNE;
            if (strict && column.isRequired() && !named && cell(column).isEmpty()) {
                remarks.add(Remark.fault(column.column(), "sites.file.missing"));
            }
        }
    }

    private void on(NationalColumn column, Consumer<NationalColumn> reader) {
        if (row.has(column)) {
            reader.accept(column);
        }
    }

    /** Without blanks around it, accents as one sign each. */
    String cell(NationalColumn column) {
        return Normalizer.normalize(row.get(column), Normalizer.Form.NFC).strip();
    }

    /** Once, whoever finds it. */
    void fault(NationalColumn column, String key, String... values) {
        Remark fault = Remark.fault(column.column(), key, values);
        if (!remarks.contains(fault)) {
            remarks.add(fault);
        }
    }

    /** A fault for the strict, something to know for the tolerant. */
    private void doubt(NationalColumn column, String key, String... values) {
        remarks.add(new Remark(column.column(), key, List.of(values), strict));
    }

    /** A text of one line; too long is a fault, what could be executed too. */
    String text(NationalColumn column, int longest) {
        return look(column.column(), cell(column).replaceAll("\\s+", " "), longest);
    }

    private String look(String column, String text, int longest) {
        if (SiteTexts.isFormula(text)) {
            remarks.add(Remark.fault(column, "sites.file.formula", text.strip().substring(0, 1)));
        }
        if (SensitiveNumbers.find(text).isPresent()) {
            remarks.add(Remark.fault(column, "sites.file.sensitive"));
        }
        if (text.length() > longest) {
            remarks.add(Remark.fault(column, "sites.file.longText", String.valueOf(longest)));
        }
        return text.length() > longest ? text.substring(0, longest) : text;
    }

    private void readAddress() {
        on(NationalColumn.ADRESSE, column -> site.setStreet(text(column, LINE)));
        on(NationalColumn.COMPLEMENT_ADRESSE, column -> site.setComplement(text(column, LINE)));
        String commune = cell(NationalColumn.CODE_INSEE);
        if (strict && !commune.isEmpty() && !CODE_INSEE.matcher(commune).matches()) {
            fault(NationalColumn.CODE_INSEE, "sites.file.unknownCode", Plain.shortened(commune));
        }
        on(NationalColumn.CODE_POSTAL, column -> {
            String code = cell(column);
            // Spreadsheets take the leading zero of the first nine départements away.
            String whole = !strict && code.matches("[0-9]{4}") ? "0" + code : code;
            if (whole.matches("[0-9]{5}")) {
                site.setPostalCode(whole);
            } else if (!whole.isEmpty()) {
                fault(column, "sites.file.postalCode", Plain.shortened(code));
            }
        });
    }

    private void readPosition() {
        Optional<BigDecimal> latitude = degrees(NationalColumn.LATITUDE, MOST_LATITUDE);
        Optional<BigDecimal> longitude = degrees(NationalColumn.LONGITUDE, MOST_LONGITUDE);
        boolean both = latitude.isPresent() && longitude.isPresent();
        if (both || row.has(NationalColumn.LATITUDE)) {
            site.setLatitude(both ? latitude.get() : null);
            site.setLongitude(both ? longitude.get() : null);
        }
        if (!both && (latitude.isPresent() || longitude.isPresent())) {
            doubt(NationalColumn.LATITUDE, "sites.file.position");
        }
    }

    private Optional<BigDecimal> degrees(NationalColumn column, BigDecimal most) {
        String written = cell(column);
        String number = strict ? written : written.replace(',', '.').replaceAll("(\\.\\d{15})\\d+", "$1");
        if (NUMBER.matcher(number).matches() && new BigDecimal(number).abs().compareTo(most) <= 0) {
            return Optional.of(new BigDecimal(number));
        }
        if (!written.isEmpty()) {
            doubt(column, "sites.file.degrees", Plain.shortened(written));
        }
        return Optional.empty();
    }

    private void readPresentation() {
        on(NationalColumn.PIVOT, this::readPivot);
        on(NationalColumn.TYPOLOGIE, column -> site.getPresentation().setTypologies(values(column, Typology.class)));
        on(NationalColumn.ITINERANCE, column -> site.getPresentation().setMobility(values(column, Mobility.class)));
        on(NationalColumn.PRESENTATION_RESUME, column -> site.getPresentation().setBrief(cut(column, SUMMARY)));
        on(NationalColumn.PRESENTATION_DETAIL, column -> site.getPresentation().setDetail(cut(column, DETAIL)));
        on(NationalColumn.SOURCE, column -> site.getPresentation().setSource(cut(column, LINE)));
        on(NationalColumn.STRUCTURE_PARENTE, column -> site.getPresentation().setParentBody(cut(column, LINE)));
    }

    /** The tolerant keep what fits: the whole text stays in the line as it was written. */
    private String cut(NationalColumn column, int longest) {
        String whole = cell(column);
        if (strict || whole.length() <= longest) {
            return text(column, longest);
        }
        doubt(column, "sites.file.longText", String.valueOf(longest));
        return look(column.column(), whole.substring(0, longest), longest);
    }

    private void readPivot(NationalColumn column) {
        String written = cell(column);
        String pivot = strict ? written : written.replaceAll("[\\s.\\u00A0\\u202F]", "");
        boolean known = PIVOT.matcher(pivot).matches();
        site.getPresentation().setPivot(known && !pivot.equals(UNKNOWN_PIVOT) ? pivot : null);
        if (!known && !pivot.isEmpty()) {
            doubt(column, "sites.file.pivot", Plain.shortened(written));
        }
    }

    private void readContact() {
        on(NationalColumn.TELEPHONE, this::readPhone);
        on(
                NationalColumn.COURRIELS,
                column -> site.getContact().setMails(each(column, SiteTexts.MAIL, "sites.file.mail", 100)));
        on(
                NationalColumn.SITE_WEB,
                column -> site.getContact().setPages(each(column, SiteTexts.PAGE, "sites.file.page", 250)));
        on(NationalColumn.FICHE_ACCES_LIBRE, column -> site.getContact().setAccessibilityPage(page(column)));
        on(NationalColumn.PRISE_RDV, column -> site.getContact().setBookingPage(page(column)));
    }

    private void readPhone(NationalColumn column) {
        String written = cell(column);
        String first = strict ? written : written.replaceFirst("[|;,/].*", "").strip();
        @Nullable String phone = strict && !first.matches(SiteTexts.PHONE) ? null : SiteTexts.phone(first);
        boolean known = phone != null && phone.matches(SiteTexts.PHONE);
        site.getContact().setPhone(known ? phone : null);
        if (!written.isEmpty() && (!known || first.length() < written.length())) {
            doubt(column, known ? "sites.file.phones" : "sites.file.phone", Plain.shortened(written));
        }
    }

    private @Nullable String page(NationalColumn column) {
        return each(column, SiteTexts.PAGE, "sites.file.page", ADDRESS).stream()
                .findFirst()
                .orElse(null);
    }

    /** Every part that is of this form; pages without a scheme get one from the tolerant. */
    private List<String> each(NationalColumn column, String form, String key, int longest) {
        List<String> found = new ArrayList<>();
        for (String part : parts(column, "[|;]")) {
            boolean bare = !strict && form.equals(SiteTexts.PAGE) && !part.contains(":");
            String whole = bare ? "https://" + part : part;
            if (whole.matches(form) && whole.length() <= longest && found.size() < 6) {
                found.add(whole);
            } else {
                doubt(column, key, Plain.shortened(part));
            }
        }
        return found;
    }

    /** Empty parts are nothing to the tolerant; the schema lets them pass by mistake. */
    private List<String> parts(NationalColumn column, String tolerated) {
        String cell = cell(column);
        if (cell.isEmpty()) {
            return List.of();
        }
        List<String> parts = Arrays.stream(cell.split(strict ? "[|]" : tolerated, -1))
                .map(String::strip)
                .toList();
        if (strict && (parts.contains("") || parts.stream().distinct().count() < parts.size())) {
            fault(column, "sites.file.parts");
        }
        return parts.stream().filter(part -> !part.isEmpty()).distinct().toList();
    }

    private void readOffer() {
        OfferReader.read(this, site.getOffer());
        on(NationalColumn.AUTRES_FORMATIONS_LABELS, column -> {
            List<String> labels = new ArrayList<>();
            for (String label : parts(column, "[|;]")) {
                if (!COMPUTED.contains(label) && labels.size() < 20) {
                    labels.add(look(column.column(), label, 60));
                }
            }
            site.getOffer().setOtherLabels(labels);
        });
    }

    /** The values of a closed list. The strict compare letter by letter, the tolerant by what is meant. */
    <E extends Enum<E> & NationalValue> List<E> values(NationalColumn column, Class<E> type) {
        List<E> found = new ArrayList<>();
        for (String part : parts(column, "[|;]")) {
            Optional<E> value = strict
                    ? Stream.of(type.getEnumConstants())
                            .filter(each -> each.text().equals(part))
                            .findFirst()
                    : Aliases.find(type, part);
            value.ifPresentOrElse(found::add, () -> {
                if (!isOfTwin(column, part)) {
                    doubt(column, "sites.file.value", Plain.shortened(part));
                }
            });
        }
        return found;
    }

    /** Old columns were split in two: what belongs to the other one is not unknown. */
    private boolean isOfTwin(NationalColumn column, String part) {
        if (strict || row.cells().containsKey(column.column())) {
            return false;
        }
        return switch (column) {
            case PUBLICS_SPECIFIQUEMENT_ADRESSES ->
                Aliases.find(Care.class, part).isPresent();
            case PRISE_EN_CHARGE_SPECIFIQUE ->
                Aliases.find(Audience.class, part).isPresent();
            case DISPOSITIF_PROGRAMMES_NATIONAUX ->
                Aliases.find(Training.class, part).isPresent();
            case FORMATIONS_LABELS -> Aliases.find(Programme.class, part).isPresent();
            default -> false;
        };
    }

    /** Whether the file has this column, under whatever name. */
    boolean has(NationalColumn column) {
        return row.has(column);
    }

    private void readHours(NationalColumn column) {
        OpeningHours hours = OpeningHours.of(row.get(column).strip());
        boolean readable =
                hours.notation().length() <= HOURS && hours.isReadable() && !SiteTexts.isFormula(hours.notation());
        site.setOpeningHours(readable ? hours : OpeningHours.UNKNOWN);
        if (!readable) {
            doubt(column, "sites.file.hours");
        }
    }

    private void readDate(NationalColumn column) {
        String written = cell(column);
        Optional<LocalDate> date = date(written, DateTimeFormatter.ISO_LOCAL_DATE);
        if (date.isEmpty() && !strict) {
            date = date(written.replaceFirst("[T ].*", ""), DateTimeFormatter.ISO_LOCAL_DATE)
                    .or(() -> date(written.replaceFirst(" .*", ""), FRENCH_DATE));
        }
        date.ifPresentOrElse(site::describedOn, () -> {
            if (!written.isEmpty()) {
                doubt(column, "sites.file.date", Plain.shortened(written));
            }
        });
    }

    private static Optional<LocalDate> date(String text, DateTimeFormatter form) {
        try {
            return Optional.of(LocalDate.parse(text, form));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
