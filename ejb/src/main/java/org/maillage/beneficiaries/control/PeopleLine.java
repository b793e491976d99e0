package org.maillage.beneficiaries.control;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.maillage.beneficiaries.boundary.Alike;
import org.maillage.beneficiaries.boundary.CellRemark;
import org.maillage.beneficiaries.entity.Beneficiary;
import org.maillage.beneficiaries.entity.Gender;
import org.maillage.beneficiaries.entity.NameKey;
import org.maillage.beneficiaries.entity.SocialStatus;
import org.maillage.directory.boundary.Communes;
import org.maillage.directory.entity.Commune;
import org.maillage.platform.texts.Phone;
import org.maillage.platform.texts.SensitiveNumbers;
import org.maillage.platform.texts.Sheet;

/** Makes the file of a person of a line, and tells what is wrong with it, cell by cell. Nothing that is wrong is dropped silently. */
final class PeopleLine {

    private static final Pattern YEAR = Pattern.compile("(?:.*\\D)?((?:19|20)\\d\\d)(?:\\D.*)?");
    private static final Pattern MAIL = Pattern.compile(Beneficiary.MAIL);

    private final List<String> headers;
    private final Map<PeopleColumn, Integer> places;
    private final Communes communes;
    private final Sheet.Row row;
    private final List<CellRemark> remarks = new ArrayList<>();
    private final Beneficiary person = new Beneficiary();

    PeopleLine(List<String> headers, Map<PeopleColumn, Integer> places, Communes communes, Sheet.Row row) {
        this.headers = headers;
        this.places = places;
        this.communes = communes;
        this.row = row;
        names();
        birthYear();
        reach();
        commune();
        choices();
        person.setNotes(free(PeopleColumn.NOTES, Beneficiary.LONGEST_NOTES));
    }

    Beneficiary person() {
        return person;
    }

    List<CellRemark> remarks() {
        return remarks;
    }

    boolean isRight() {
        return remarks.isEmpty();
    }

    int number() {
        return row.number();
    }

    /** Somebody like this is known. */
    CellRemark known(Alike alike) {
        Integer place = places.get(PeopleColumn.LAST_NAME);
        return new CellRemark(
                row.number(),
                place == null ? "" : headers.get(place),
                "beneficiaries.file.alike",
                List.of(alike.person().getName()),
                false);
    }

    private String cell(PeopleColumn column) {
        Integer place = places.get(column);
        return place == null || place >= row.cells().size() ? "" : row.cells().get(place);
    }

    private void fault(PeopleColumn column, String key, Object... values) {
        Integer place = places.get(column);
        List<String> told = List.of(values).stream().map(Object::toString).toList();
        remarks.add(new CellRemark(row.number(), place == null ? "" : headers.get(place), key, told, true));
    }

    /** A text as it is typed, looked through for numbers that nobody should write down. */
    private String free(PeopleColumn column, int longest) {
        String text = cell(column);
        if (text.length() > longest) {
            fault(column, "beneficiaries.file.long", longest);
            return "";
        }
        Optional<SensitiveNumbers.Kind> found = SensitiveNumbers.find(text);
        found.ifPresent(
                kind -> fault(column, "beneficiaries.file." + kind.name().toLowerCase(Locale.ROOT)));
        return found.isPresent() ? "" : text;
    }

    private void names() {
        int before = remarks.size();
        person.setLastName(free(PeopleColumn.LAST_NAME, Beneficiary.LONGEST_NAME));
        person.setFirstName(free(PeopleColumn.FIRST_NAME, Beneficiary.LONGEST_NAME));
        if (!person.isNamed() && remarks.size() == before) {
            fault(PeopleColumn.LAST_NAME, "beneficiaries.name.missing");
        }
    }

    /** A year, or a date with one. */
    private void birthYear() {
        String text = cell(PeopleColumn.BIRTH_YEAR);
        if (text.isEmpty()) {
            return;
        }
        Matcher year = YEAR.matcher(text);
        if (text.length() <= 20 && year.matches()) {
            person.setBirthYear(Integer.valueOf(year.group(1)));
        }
        if (person.getBirthYear() == null
                || person.getBirthYear()
                        > LocalDate.now(ZoneId.of("Pacific/Wallis")).getYear()) {
            fault(PeopleColumn.BIRTH_YEAR, "beneficiaries.file.birthYear");
        }
    }

    private void reach() {
        String phone = cell(PeopleColumn.PHONE);
        if (!phone.isEmpty()) {
            Phone.normal(phone)
                    .ifPresentOrElse(person::setPhone, () -> fault(PeopleColumn.PHONE, "beneficiaries.phone.invalid"));
        }
        String mail = cell(PeopleColumn.EMAIL);
        if (mail.length() > Beneficiary.LONGEST_MAIL
                || !(mail.isEmpty() || MAIL.matcher(mail).matches())) {
            fault(PeopleColumn.EMAIL, "beneficiaries.email.invalid");
        } else {
            person.setEmail(mail);
        }
    }

    /** The INSEE code decides; what else is told must fit it. Without one, name and postal code must mean one commune. */
    private void commune() {
        String insee = padded(PeopleColumn.INSEE);
        String postal = padded(PeopleColumn.POSTAL_CODE);
        String name = NameKey.of(cell(PeopleColumn.COMMUNE));
        if (!insee.isEmpty()) {
            communes.find(insee.toUpperCase(Locale.ROOT))
                    .ifPresentOrElse(
                            commune -> settle(commune, name, postal),
                            () -> fault(PeopleColumn.INSEE, "beneficiaries.file.insee"));
            return;
        }
        String wanted = postal.isEmpty() ? name : postal;
        if (wanted.isEmpty()) {
            return;
        }
        List<Commune> meant = communes.search(wanted, 100).stream()
                .filter(commune -> postal.isEmpty() || commune.postalCodes().contains(postal))
                .filter(commune -> name.isEmpty() || NameKey.of(commune.name()).equals(name))
                .toList();
        if (meant.size() == 1) {
            person.setCommuneCode(meant.get(0).code());
        } else {
            PeopleColumn column = name.isEmpty() ? PeopleColumn.POSTAL_CODE : PeopleColumn.COMMUNE;
            fault(column, meant.isEmpty() ? "beneficiaries.file.commune.none" : "beneficiaries.file.commune.several");
        }
    }

    private void settle(Commune commune, String name, String postal) {
        if (!name.isEmpty() && !NameKey.of(commune.name()).equals(name)) {
            fault(PeopleColumn.COMMUNE, "beneficiaries.file.commune.other", commune.label());
        } else if (!postal.isEmpty() && !commune.postalCodes().contains(postal)) {
            fault(PeopleColumn.POSTAL_CODE, "beneficiaries.file.commune.other", commune.label());
        } else {
            person.setCommuneCode(commune.code());
        }
    }

    /** Spreadsheets take the zero away with which a code begins. */
    private String padded(PeopleColumn column) {
        String code = cell(column).replace(" ", "");
        return code.matches("\\d{4}") ? "0" + code : code;
    }

    private void choices() {
        String gender = NameKey.of(cell(PeopleColumn.GENDER));
        if (begins(gender, "f", "mme", "mada", "mle", "mlle", "made")) {
            person.setGender(Gender.FEMALE);
        } else if (begins(gender, "m", "h")) {
            person.setGender(Gender.MALE);
        } else if (!gender.isEmpty() && !begins(gender, "n")) {
            fault(PeopleColumn.GENDER, "beneficiaries.file.gender");
        }
        String status = NameKey.of(cell(PeopleColumn.STATUS));
        if (begins(status, "retrait", "retire")) {
            person.setStatus(SocialStatus.RETIRED);
        } else if (begins(status, "sans emploi", "demandeu", "unemployed")) {
            person.setStatus(SocialStatus.UNEMPLOYED);
        } else if (begins(status, "en emploi", "salari", "employe")) {
            person.setStatus(SocialStatus.EMPLOYED);
        } else if (begins(status, "scolaris", "etudiant", "at school")) {
            person.setStatus(SocialStatus.SCHOOL);
        } else if (!status.isEmpty() && !begins(status, "non ")) {
            fault(PeopleColumn.STATUS, "beneficiaries.file.status");
        }
    }

    private static boolean begins(String text, String... beginnings) {
        return Stream.of(beginnings).anyMatch(text::startsWith);
    }
}
