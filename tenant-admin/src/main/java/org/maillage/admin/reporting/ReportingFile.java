package org.maillage.admin.reporting;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.maillage.admin.SentFile;
import org.maillage.platform.texts.Csv;
import org.maillage.reporting.boundary.MemberReport;
import org.maillage.reporting.boundary.MonthMark;
import org.maillage.ui.convert.Dates;
import org.maillage.ui.language.Phrases;

/** Hands over who has reported, as a table with a column for each month. */
@RequestScoped
class ReportingFile {

    @Inject
    private Phrases phrases;

    /** Answers the request with the file. */
    void send(YearMonth month, List<MemberReport> members) {
        String text = Stream.concat(
                        Stream.of(Csv.line(header(month))), members.stream().map(member -> Csv.line(line(member))))
                .collect(Collectors.joining("", Csv.MARK, ""));
        SentFile.send("maillage-reporting-" + month + ".csv", "text/csv", text);
    }

    private List<String> header(YearMonth month) {
        List<String> cells = new ArrayList<>(Stream.of(
                        "tenants.name",
                        "reporting.through",
                        "tenants.state",
                        "reporting.since",
                        "reporting.until",
                        "reporting.last",
                        "reporting.silent")
                .map(key -> phrases.of(key))
                .toList());
        for (int ago = MemberReport.SHOWN - 1; ago >= 0; ago--) {
            cells.add(month.minusMonths(ago).toString());
        }
        return cells;
    }

    private List<@Nullable Object> line(MemberReport member) {
        List<@Nullable Object> cells = new ArrayList<>();
        cells.add(member.structure().getName());
        cells.add(String.join(", ", member.through()));
        cells.add(phrases.of("tenants.state." + member.structure().getState()));
        cells.add(Dates.show(member.since()));
        cells.add(member.until() == null ? "" : Dates.show(member.until()));
        cells.add(member.last() == null ? "" : member.last().toString());
        cells.add(member.silent());
        for (MonthMark mark : member.months()) {
            cells.add(phrases.of("reporting.mark." + mark.mark()));
        }
        return cells;
    }
}
