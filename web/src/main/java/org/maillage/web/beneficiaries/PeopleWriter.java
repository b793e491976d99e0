package org.maillage.web.beneficiaries;

import jakarta.enterprise.context.Dependent;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Serializable;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.maillage.activities.boundary.Histories;
import org.maillage.beneficiaries.boundary.Beneficiaries;
import org.maillage.beneficiaries.boundary.CellRemark;
import org.maillage.beneficiaries.boundary.PeopleFiles;
import org.maillage.beneficiaries.entity.Beneficiary;
import org.maillage.beneficiaries.entity.Trait;
import org.maillage.directory.boundary.Communes;
import org.maillage.directory.entity.Commune;
import org.maillage.platform.texts.Csv;
import org.maillage.ui.language.Phrases;

/** Sends people to the browser as a file that can be read back in, line by line as they are read. */
@Dependent
public class PeopleWriter implements Serializable {
    private static final long serialVersionUID = 1L;

    private static final int FLUSHED = 500;

    @Inject
    private Beneficiaries beneficiaries;

    @Inject
    private Histories histories;

    @Inject
    private PeopleFiles files;

    @Inject
    private Communes communes;

    @Inject
    private Phrases phrases;

    @Inject
    private TraitWords words;

    /** Everybody, with semicolons. */
    void csv() throws IOException {
        Writer file = begin("people.csv");
        file.write(Csv.MARK + Csv.line(headers()));
        everybody(cells -> write(file, Csv.line(cells)));
        end(file);
    }

    /** Everybody, as a workbook: each text is a text, whatever it begins with. */
    void workbook() throws IOException {
        ExternalContext response =
                response("people.xlsx", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");
        try (Workbook book = new Workbook(response.getResponseOutputStream(), "Maillage", "1.0")) {
            Worksheet sheet = book.newWorksheet(phrases.of("navigation.beneficiaries.list"));
            int[] row = {0};
            fill(sheet, row[0]++, headers());
            everybody(cells -> {
                fill(sheet, row[0]++, cells);
                if (row[0] % FLUSHED == 0) {
                    flush(sheet);
                }
            });
        }
        FacesContext.getCurrentInstance().responseComplete();
    }

    /** The lines that became nobody, each as it was, and why. */
    void refused(UUID id) throws IOException {
        StringWriter lines = new StringWriter();
        List<String> headers = files.refused(id, (cells, remarks) -> {
            List<String> line = new ArrayList<>(cells);
            line.add(remarks.isEmpty() ? phrases.of("beneficiaries.file.unreached") : reasons(remarks));
            lines.write(Csv.line(line));
        });
        Writer file = begin("people-refused.csv");
        file.write(Csv.MARK
                + Csv.line(Stream.concat(headers.stream(), Stream.of(phrases.of("beneficiaries.file.reason")))
                        .toList()));
        file.write(lines.toString());
        end(file);
    }

    private String reasons(List<CellRemark> remarks) {
        return String.join(" ", remarks.stream().map(this::say).toList());
    }

    /** A remark in the language of the page. */
    String say(CellRemark remark) {
        String sentence = phrases.of(remark.key(), remark.values().toArray());
        return remark.column().isEmpty() ? sentence : remark.column() + " : " + sentence;
    }

    private List<String> headers() {
        return Stream.of(
                        "LAST_NAME",
                        "FIRST_NAME",
                        "BIRTH_YEAR",
                        "COMMUNE",
                        "INSEE",
                        "POSTAL",
                        "PHONE",
                        "EMAIL",
                        "GENDER",
                        "STATUS",
                        "ACCOMPANIMENTS",
                        "NOTES")
                .map(column -> phrases.of("beneficiaries.column." + column))
                .toList();
    }

    private void everybody(Consumer<List<Object>> line) {
        beneficiaries.everybody(people -> {
            Map<UUID, Long> numbers = histories.numbers(people);
            people.forEach(person -> line.accept(cells(person, numbers.getOrDefault(person.getId(), 0L))));
        });
    }

    private List<Object> cells(Beneficiary person, long accompaniments) {
        String code = person.getCommuneCode() == null ? "" : person.getCommuneCode();
        List<Object> cells = new ArrayList<>();
        Stream.of(Trait.LAST_NAME, Trait.FIRST_NAME, Trait.BIRTH_YEAR)
                .forEach(trait -> cells.add(words.of(trait, person)));
        cells.add(communes.find(code).map(Commune::name).orElse(""));
        cells.add(code);
        cells.add(communes.find(code)
                .filter(commune -> commune.postalCodes().size() == 1)
                .map(commune -> commune.postalCodes().get(0))
                .orElse(""));
        Stream.of(Trait.PHONE, Trait.EMAIL, Trait.GENDER, Trait.STATUS)
                .forEach(trait -> cells.add(words.of(trait, person)));
        cells.add(accompaniments);
        cells.add(words.of(Trait.NOTES, person));
        return cells;
    }

    private static void fill(Worksheet sheet, int row, List<?> cells) {
        for (int i = 0; i < cells.size(); i++) {
            if (cells.get(i) instanceof Number number) {
                sheet.value(row, i, number);
            } else if (!cells.get(i).equals("")) {
                // Inside the sheet: a common list of all texts would grow with the file.
                sheet.inlineString(row, i, cells.get(i).toString());
            }
        }
    }

    private static void flush(Worksheet sheet) {
        try {
            sheet.flush();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void write(Writer file, String line) {
        try {
            file.write(line);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static ExternalContext response(String name, String type) {
        ExternalContext response = FacesContext.getCurrentInstance().getExternalContext();
        response.setResponseContentType(type);
        response.setResponseHeader("Content-Disposition", "attachment; filename=\"" + name + "\"");
        response.setResponseHeader("Cache-Control", "private, no-store");
        return response;
    }

    /** Faces owns the stream and ends it with the response. */
    private static Writer begin(String name) throws IOException {
        return new OutputStreamWriter(
                response(name, "text/csv; charset=UTF-8").getResponseOutputStream(), StandardCharsets.UTF_8);
    }

    private static void end(Writer file) throws IOException {
        file.flush();
        FacesContext.getCurrentInstance().responseComplete();
    }
}
