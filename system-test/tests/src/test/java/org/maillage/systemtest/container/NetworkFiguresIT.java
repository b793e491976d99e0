package org.maillage.systemtest.container;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Function;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.maillage.audit.entity.Deed;
import org.maillage.audit.entity.OperatorEvent;
import org.maillage.federation.boundary.Change;
import org.maillage.federation.boundary.Dashboard;
import org.maillage.federation.boundary.Dictionary;
import org.maillage.federation.boundary.Figure;
import org.maillage.federation.boundary.FigureFiles;
import org.maillage.federation.boundary.FigureFormat;
import org.maillage.federation.boundary.FigureQuery;
import org.maillage.federation.boundary.Figures;
import org.maillage.federation.entity.FactCells;
import org.maillage.federation.entity.Indicator;
import org.maillage.federation.entity.Network;
import org.maillage.platform.security.Acting;
import org.maillage.platform.security.Actor;
import org.maillage.platform.security.NotPermittedException;
import org.maillage.platform.security.Role;
import org.maillage.platform.texts.JsonText;
import org.maillage.platform.texts.Sheet;

/** What a network does with its figures: compares them, takes them along, and looks up what they mean. */
@ExtendWith(ArquillianExtension.class)
class NetworkFiguresIT {

    private static final YearMonth MARCH = YearMonth.of(2025, 3);
    private static final FigureQuery YEAR = new FigureQuery(MARCH.withMonth(1), MARCH.withMonth(12), null);

    @Inject
    private Stage stage;

    @Inject
    private Figures figures;

    @Inject
    private FigureFiles files;

    @Inject
    private Dictionary dictionary;

    private Network network;
    private Actor reader;

    @BeforeEach
    void set() throws Exception {
        network = stage.network(5);
        reader = Stage.actor(Role.NETWORK_READER, stage.structure(network));
    }

    private void published(YearMonth month, String cells) throws Exception {
        Publications.sum(stage, network, month, new FactCells(cells));
    }

    private <T> T act(Callable<T> work) throws Exception {
        return Acting.as(reader, work);
    }

    private Dashboard read() throws Exception {
        return act(() -> figures.read(YEAR));
    }

    @Test
    void aYearIsComparedWithTheOneBefore() throws Exception {
        published(MARCH, "total =50");
        published(MARCH.minusYears(1), "total =40");

        Dashboard page = read();

        assertThat(page.change(Dashboard.ACCOMPANIMENTS)).contains(new Change(40, 10, 0.25));
        assertThat(page.change(Dashboard.PEOPLE).map(Change::trend)).contains(Change.Trend.MORE);
        assertThat(page.change(Dashboard.STRUCTURES)).contains(new Change(0, 0, null));
        assertThat(page.former().period().to()).isEqualTo(YearMonth.of(2024, 12));
    }

    /** Whichever of the two is hidden: the difference would tell it. */
    @Test
    void nothingIsComparedWithWhatIsHidden() throws Exception {
        published(MARCH, "total =50");
        published(MARCH.minusYears(1), "total =3");
        published(MARCH.plusYears(1), "total =60");

        assertThat(read().total(Dashboard.ACCOMPANIMENTS).amount()).isEqualTo(50);
        assertThat(read().change(Dashboard.ACCOMPANIMENTS)).isEmpty();
        Dashboard before = act(() -> figures.read(YEAR.yearBefore()));
        assertThat(before.total(Dashboard.ACCOMPANIMENTS).hidden()).isTrue();
        assertThat(before.change(Dashboard.ACCOMPANIMENTS)).isEmpty();
    }

    /** Time tells how long they were, and activities how many were in workshops: were one of both hidden, it could be told. */
    @Test
    void whatAccompanimentsAddUpToIsToldWhereNothingOfThemIsHidden() throws Exception {
        published(MARCH, "duration LONG=20,SHORT=30\nkind GROUP=3,INDIVIDUAL=47\ntotal =50");
        sum(MARCH, Dashboard.MINUTES, "total =1867");
        sum(MARCH, Dashboard.ACTIVITIES, "total =48");

        assertThat(read().total(Dashboard.MINUTES).amount())
                .as("in whole hours")
                .isEqualTo(1860);
        assertThat(read().total(Dashboard.ACTIVITIES).hidden()).isTrue();
        Dashboard commune = act(() -> figures.read(new FigureQuery(YEAR.from(), YEAR.to(), "13004")));
        assertThat(commune.keyFigures().figures())
                .extracting(Figure::value)
                .doesNotContain(Dashboard.MINUTES, Dashboard.ACTIVITIES, Dashboard.VISITS);
    }

    @Test
    void fewVisitsAreHiddenToo() throws Exception {
        sum(MARCH, Dashboard.VISITS, "total =3");
        sum(MARCH.minusYears(1), Dashboard.VISITS, "total =30");

        assertThat(read().total(Dashboard.VISITS).hidden()).isTrue();
        assertThat(act(() -> figures.read(YEAR.yearBefore()))
                        .total(Dashboard.VISITS)
                        .amount())
                .isEqualTo(30);
    }

    /** A name alone would tell that somebody lives there. */
    @Test
    void placesWhereFewLiveAreNotNamed() throws Exception {
        published(MARCH, "residence 13004=30,13108=4,30032=16,unknown=9\ntotal =59");

        assertThat(read().breakdown(Dashboard.PEOPLE, Dashboard.RESIDENCE).figures())
                .extracting(Figure::value)
                .contains("13004")
                .doesNotContain("13108");
    }

    private void sum(YearMonth month, String indicator, String cells) throws Exception {
        Publications.sum(stage, network, month, indicator, new FactCells(cells));
    }

    private static Map<String, Optional<Integer>> shown(Dashboard page) {
        Map<String, Optional<Integer>> shown = new HashMap<>();
        page.keyFigures()
                .figures()
                .forEach(figure -> shown.put(figure.value() + " total ", Optional.ofNullable(figure.amount())));
        page.breakdowns()
                .forEach(breakdown -> breakdown
                        .figures()
                        .forEach(figure -> shown.put(
                                breakdown.indicator() + " " + breakdown.dimension() + " " + figure.value(),
                                Optional.ofNullable(figure.amount()))));
        return shown;
    }

    private Sheet file(FigureFormat format) throws Exception {
        return Sheet.read(act(() -> files.write(YEAR, format, Locale.FRANCE)), 1000);
    }

    @Test
    void filesHoldWhatThePageShowsAndNeverMore() throws Exception {
        published(MARCH, "theme EMAIL=30,BANKING=3,HEALTH=17\ngender FEMALE=28,MALE=22\ntotal =50");
        Map<String, Optional<Integer>> shown = shown(read());
        assertThat(shown).containsValue(Optional.empty()).hasSizeGreaterThan(6);

        Sheet open = file(FigureFormat.OPEN_DATA);
        Function<Sheet.Row, Function<String, String>> cells =
                row -> column -> row.cells().get(open.headers().indexOf(column));
        Map<String, Optional<Integer>> taken = new HashMap<>();
        for (Sheet.Row row : open.rows()) {
            Function<String, String> cell = cells.apply(row);
            String amount = cell.apply("amount");
            assertThat(cell.apply("hidden")).isEqualTo(Boolean.toString(amount.isEmpty()));
            taken.put(
                    cell.apply("indicator") + " " + cell.apply("dimension") + " " + cell.apply("value"),
                    amount.isEmpty() ? Optional.empty() : Optional.of(Integer.valueOf(amount)));
        }
        assertThat(taken).isEqualTo(shown);

        for (FigureFormat format : List.of(FigureFormat.CSV, FigureFormat.XLSX)) {
            List<Sheet.Row> rows = file(format).rows();
            assertThat(rows).as(format.name()).hasSize(shown.size());
            assertThat(rows.get(0).cells())
                    .contains(Dashboard.ACCOMPANIMENTS)
                    .anyMatch(cell -> cell.contains("seule ou dans un atelier collectif"));
            assertThat(rows.stream().filter(row -> row.cells().contains("masqué")))
                    .hasSameSizeAs(
                            shown.values().stream().filter(Optional::isEmpty).toList());
        }
    }

    @Test
    void filesCompareAsThePageDoes() throws Exception {
        published(MARCH, "referral =20,OTHER=30\ntotal =50");
        published(MARCH.minusYears(1), "total =40");

        Sheet open = file(FigureFormat.OPEN_DATA);
        List<Map<String, String>> lines = open.rows().stream()
                .map(row -> {
                    Map<String, String> line = new HashMap<>();
                    for (int i = 0; i < open.headers().size(); i++) {
                        line.put(open.headers().get(i), row.cells().get(i));
                    }
                    return line;
                })
                .toList();
        assertThat(lines.get(0))
                .containsEntry("indicator", Dashboard.ACCOMPANIMENTS)
                .containsEntry("unit", "accompaniment")
                .containsEntry("amount_before", "40")
                .containsEntry("difference", "10");
        assertThat(lines)
                .filteredOn(line -> !line.get("dimension").equals("total"))
                .hasSize(2 + 12)
                .allSatisfy(line -> assertThat(line).containsEntry("amount_before", ""))
                .anySatisfy(line ->
                        assertThat(line).containsEntry("value", "none").containsEntry("label", "Aucune orientation"));
    }

    @Test
    void theSchemaNamesTheColumnsOfTheOpenFile() throws Exception {
        published(MARCH, "total =50");
        String text =
                new String(act(() -> files.write(YEAR, FigureFormat.SCHEMA, Locale.FRANCE)), StandardCharsets.UTF_8);
        JsonObject schema = JsonText.JSON.createReader(new StringReader(text)).readObject();

        assertThat(schema.getJsonArray("fields"))
                .extracting(JsonValue::asJsonObject)
                .allSatisfy(field -> assertThat(field.keySet())
                        .containsExactlyInAnyOrder("name", "type", "title", "description", "constraints"))
                .extracting(field -> field.getString("name"))
                .isEqualTo(file(FigureFormat.OPEN_DATA).headers());
        assertThat(text).doesNotContain("federation.").contains("\"missingValues\":[\"\"]", "\"version\":\"1.1.0\"");
    }

    @Test
    void whoeverReadsOrTakesFiguresLeavesATrace() throws Exception {
        published(MARCH, "total =50");
        read();
        file(FigureFormat.CSV);

        List<Deed> trail = stage.in(
                null,
                em -> em.createQuery("select e from OperatorEvent e order by e.deed.number", OperatorEvent.class)
                        .getResultStream()
                        .map(OperatorEvent::getDeed)
                        .filter(deed -> network.getId().toString().equals(deed.getNetworkId()))
                        .toList());
        assertThat(trail).extracting(Deed::getAction).containsExactly("Figures.read", "FigureFiles.write");
        assertThat(trail).extracting(Deed::getPermission).containsOnly("federation:read");
    }

    @Test
    void structuresTakeNoFiguresOfNetworksAlong() throws Exception {
        Actor administrator = stage.structure(network).administrator();

        assertThatThrownBy(() -> Acting.as(administrator, () -> files.write(YEAR, FigureFormat.CSV, Locale.FRANCE)))
                .isInstanceOf(NotPermittedException.class);
    }

    @Test
    void everybodyMayLookUpWhatFiguresMean() throws Exception {
        List<Indicator> all = Acting.as(null, dictionary::all);

        assertThat(all.subList(0, Dashboard.KEY_FIGURES.size()))
                .extracting(Indicator::getCode)
                .isEqualTo(Dashboard.KEY_FIGURES);
        assertThat(all).hasSizeGreaterThan(Dashboard.KEY_FIGURES.size()).allSatisfy(line -> {
            assertThat(line.getOwner()).isNull();
            assertThat(line.getValidFrom()).hasYear(2026);
            assertThat(line.rule(Locale.FRANCE)).isNotBlank();
            assertThat(line.definition(Locale.UK)).isNotBlank();
        });
        assertThat(all.get(0).definition(Locale.FRANCE)).contains("seule ou dans un atelier collectif");
        assertThat(all.get(0).getEdition()).isEqualTo(1);
        assertThat(all.get(0).rewording(Locale.FRANCE)).endsWith("Aucun chiffre ne change.");
    }
}
