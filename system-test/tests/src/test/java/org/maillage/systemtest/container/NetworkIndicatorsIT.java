package org.maillage.systemtest.container;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.concurrent.Callable;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.maillage.federation.boundary.Change;
import org.maillage.federation.boundary.Dashboard;
import org.maillage.federation.boundary.Dictionary;
import org.maillage.federation.boundary.FigureFiles;
import org.maillage.federation.boundary.FigureFormat;
import org.maillage.federation.boundary.FigureQuery;
import org.maillage.federation.boundary.Figures;
import org.maillage.federation.boundary.MonthRange;
import org.maillage.federation.boundary.NetworkIndicators;
import org.maillage.federation.entity.FactCells;
import org.maillage.federation.entity.Indicator;
import org.maillage.federation.entity.NetworkLink;
import org.maillage.federation.entity.NetworkTag;
import org.maillage.federation.entity.ValueSum;
import org.maillage.figures.boundary.NetworkDefinitions;
import org.maillage.platform.errors.NotFoundException;
import org.maillage.platform.security.Acting;
import org.maillage.platform.security.NotPermittedException;
import org.maillage.platform.security.Role;
import org.maillage.publications.boundary.Snapshot;
import org.maillage.publications.entity.Publication;
import org.maillage.tenants.entity.Membership;

/** A network defines indicators from what it reads; nobody else reads them. */
@ExtendWith(ArquillianExtension.class)
class NetworkIndicatorsIT {

    private static final YearMonth MARCH = YearMonth.of(2025, 3);
    private static final MonthRange SPRING = new MonthRange(MARCH, MARCH.plusMonths(1));
    private static final FigureQuery YEAR = new FigureQuery(MARCH.withMonth(1), MARCH.withMonth(12), null);

    @Inject
    private Stage stage;

    @Inject
    private NetworkIndicators indicators;

    @Inject
    private Figures figures;

    @Inject
    private FigureFiles files;

    @Inject
    private Dictionary dictionary;

    @Inject
    private NetworkDefinitions networkDefinitions;

    @Inject
    private org.maillage.publications.boundary.Publications publications;

    private Stage.Structure structure;
    private Stage.Structure stranger;

    @BeforeEach
    void set() throws Exception {
        structure = stage.structure(stage.network(5));
        stranger = stage.structure(stage.network(5));
    }

    private <T> T operate(Stage.Structure where, Callable<T> work) throws Exception {
        return Acting.as(Stage.actor(Role.NETWORK_OPERATOR, where), work);
    }

    private static Indicator indicator(String name, String measure, String dimension, String... values) {
        ValueSum sum = new ValueSum(measure, dimension);
        sum.setValues(List.of(values));
        Indicator indicator = Indicator.of(sum);
        indicator.setFrenchName(name);
        indicator.setFrenchDefinition("Ce que le réseau veut suivre.");
        return indicator;
    }

    private static Indicator ofKinds(String... kinds) {
        return indicator("Ateliers et visios", Dashboard.ACCOMPANIMENTS, Dashboard.KIND, kinds);
    }

    private Indicator define(Stage.Structure where, Indicator indicator) throws Exception {
        return operate(where, () -> {
            indicators.define(indicator);
            return indicators.find(indicator.getId());
        });
    }

    private void correct(Stage.Structure where, Indicator next) throws Exception {
        operate(where, () -> {
            indicators.correct(next);
            return true;
        });
    }

    private void withdraw(Indicator indicator) throws Exception {
        operate(structure, () -> {
            indicators.withdraw(indicator.getId());
            return true;
        });
    }

    private void restore(Indicator indicator) throws Exception {
        operate(structure, () -> {
            indicators.restore(indicator.getId());
            return true;
        });
    }

    private void published(YearMonth month, String cells) throws Exception {
        Publications.sum(stage, structure.network(), month, new FactCells(cells));
    }

    private Dashboard read(Stage.Structure where) throws Exception {
        return Acting.as(Stage.actor(Role.NETWORK_READER, where), () -> figures.read(YEAR));
    }

    private Integer told(Indicator indicator) throws Exception {
        Dashboard page = read(structure);
        assertThat(page.defined()).extracting(Indicator::getCode).contains(indicator.getCode());
        return page.total(indicator.getCode()).amount();
    }

    private List<Indicator> editions(Stage.Structure reader, Indicator of) throws Exception {
        return Acting.as(Stage.actor(Role.NETWORK_READER, reader), dictionary::all).stream()
                .filter(line -> line.getCode().equals(of.getCode()))
                .toList();
    }

    @Test
    void itIsReadWithItsDefinitionBesideTheYearBefore() throws Exception {
        published(MARCH, "kind GROUP=20,INDIVIDUAL=40,VIDEO=7\ntotal =67");
        published(MARCH.minusYears(1), "kind GROUP=10,INDIVIDUAL=30,VIDEO=8\ntotal =48");
        Indicator own = define(structure, ofKinds("GROUP", "VIDEO"));

        assertThat(told(own)).isEqualTo(27);
        assertThat(read(structure).change(own.getCode())).contains(new Change(18, 9, 0.5));
        Indicator beside = read(structure).definition(own.getCode());
        assertThat(beside.rule(Locale.FRENCH)).contains("Accompagnements", "Atelier collectif");
        assertThat(beside.name(Locale.ENGLISH)).as("nobody wrote English").isEqualTo("Ateliers et visios");
        assertThat(beside.getUnit()).isEqualTo("accompaniment");
        assertThat(beside.source(Locale.FRENCH)).isNotBlank();
        String open = new String(
                Acting.as(
                        Stage.actor(Role.NETWORK_READER, structure),
                        () -> files.write(YEAR, FigureFormat.OPEN_DATA, Locale.FRANCE)),
                StandardCharsets.UTF_8);
        assertThat(open.lines().filter(line -> line.contains(own.getCode())))
                .singleElement()
                .asString()
                .contains("total", "27", "18", "9");
    }

    @Test
    void aHiddenValueHidesIt() throws Exception {
        published(MARCH, "kind GROUP=3,INDIVIDUAL=40,VIDEO=7\ntotal =50");
        Indicator own = define(structure, ofKinds("GROUP", "INDIVIDUAL"));

        assertThat(told(own)).isNull();
        assertThat(read(structure).change(own.getCode())).isEmpty();
    }

    @Test
    void aCorrectionIsANewEdition() throws Exception {
        published(MARCH, "kind GROUP=20,INDIVIDUAL=40,VIDEO=7\ntotal =67");
        Indicator first = define(structure, ofKinds("GROUP"));
        Indicator next = first.corrected();
        assertThatThrownBy(() -> correct(structure, first.corrected())).hasMessage("federation.indicator.same");
        next.getSum().setValues(List.of("GROUP", "VIDEO"));
        Indicator inAnotherTab = first.corrected();
        inAnotherTab.setFrenchName("Autre nom");
        correct(structure, next);
        correct(structure, next);

        assertThat(told(first)).isEqualTo(27);
        assertThat(editions(structure, first)).extracting(Indicator::getEdition).containsExactly(2, 1);
        assertThat(operate(structure, () -> indicators.find(first.getId()))).isEqualTo(next);
        assertThat(editions(structure, first).get(1).getSum().getValues()).containsExactly("GROUP");
        assertThatThrownBy(() -> correct(structure, inAnotherTab)).hasMessage("federation.indicator.newer");
    }

    @Test
    void whatIsWithdrawnStaysInTheDictionary() throws Exception {
        published(MARCH, "kind GROUP=20,INDIVIDUAL=40\ntotal =60");
        Indicator own = define(structure, ofKinds("GROUP"));
        withdraw(own);
        withdraw(own);

        assertThat(read(structure).defined()).isEmpty();
        assertThat(read(structure).keyFigures().figures())
                .noneMatch(figure -> figure.value().equals(own.getCode()));
        assertThat(editions(structure, own)).singleElement().matches(Indicator::isWithdrawn);
        Indicator late = own.corrected();
        late.setFrenchName("Trop tard");
        assertThatThrownBy(() -> correct(structure, late)).hasMessage("federation.indicator.newer");
        restore(own);
        assertThat(told(own)).isEqualTo(20);
    }

    /** Where a correction of the publication hides a value that the dashboard shows, it hides the sum. */
    @Test
    void itIsFrozenWithItsDefinition() throws Exception {
        published(MARCH, "kind GROUP=20,INDIVIDUAL=40,VIDEO=7\ntotal =67");
        Indicator own = define(structure, ofKinds("GROUP", "VIDEO"));
        Publication publication = new Publication();
        publication.setTitle("Bilan du printemps");
        publication.setFirstMonth(MARCH);
        publication.setLastMonth(MARCH.plusMonths(1));
        operate(structure, () -> {
            publications.publish(publication, publications.preview(SPRING));
            return true;
        });
        Snapshot.Part frozen = operate(structure, () -> publications.read(publication))
                .part(own.getCode())
                .orElseThrow();
        assertThat(frozen.total()).isEqualTo(27);
        assertThat(frozen.definition().words(Locale.FRENCH).rule()).contains("Atelier collectif");

        published(MARCH.plusMonths(1), "kind GROUP=2,INDIVIDUAL=50\ntotal =52");
        withdraw(define(structure, indicator("Visios", Dashboard.ACCOMPANIMENTS, Dashboard.KIND, "VIDEO")));
        Snapshot corrected = operate(structure, () -> publications.previewOfCorrection(publication.getId()));
        assertThat(corrected.part(own.getCode()).orElseThrow().total()).isNull();
        assertThat(corrected.parts().stream()
                        .filter(part -> part.definition().code().startsWith(Indicator.OWN)))
                .hasSize(1);
    }

    @Test
    void anotherNetworkNeitherReadsNorChangesIt() throws Exception {
        Indicator own = define(structure, ofKinds("GROUP"));
        UUID id = own.getId();

        assertThat(editions(stranger, own)).isEmpty();
        assertThat(Acting.as(null, dictionary::all)).noneMatch(line -> line.getOwner() != null);
        assertThat(Acting.as(structure.administrator(), dictionary::all)).noneMatch(line -> line.getOwner() != null);
        assertThat(read(stranger).defined()).isEmpty();
        assertThat(operate(stranger, indicators::all)).isEmpty();
        assertThatThrownBy(() -> operate(stranger, () -> indicators.find(id))).isInstanceOf(NotFoundException.class);
        Indicator forged = own.corrected();
        forged.setFrenchName("À nous");
        assertThatThrownBy(() -> correct(stranger, forged)).isInstanceOf(NotFoundException.class);
        for (Role role : List.of(Role.NETWORK_READER, Role.STRUCTURE_ADMINISTRATOR)) {
            assertThatThrownBy(() -> Acting.as(Stage.actor(role, structure), () -> {
                        indicators.define(ofKinds("VIDEO"));
                        return true;
                    }))
                    .isInstanceOf(NotPermittedException.class);
        }
    }

    /** In each network of theirs, also in one to which that belongs; in no other, and not once they have left. */
    @Test
    void thePeopleOfItsStructuresReadWhatItMeans() throws Exception {
        Stage.Structure above = stage.structure(stage.network(5));
        stage.save(new NetworkLink(structure.network(), above.network(), LocalDate.of(2020, 1, 1)));
        Indicator own = define(structure, ofKinds("GROUP"));
        Indicator larger = define(above, ofKinds("VIDEO"));
        Indicator foreign = define(stranger, ofKinds("VIDEO"));

        for (Role role : List.of(Role.MEDIATOR, Role.STRUCTURE_ADMINISTRATOR)) {
            assertThat(Acting.as(Stage.actor(role, structure), networkDefinitions::all))
                    .containsExactlyInAnyOrder(own, larger);
        }
        assertThat(Acting.as(above.mediator(), networkDefinitions::all)).containsExactly(larger);
        assertThat(Acting.as(stranger.mediator(), networkDefinitions::all)).containsExactly(foreign);
        stage.in(null, em -> {
            em.createQuery("select m from Membership m where m.tenant.number = :number", Membership.class)
                    .setParameter("number", structure.number())
                    .getSingleResult()
                    .end(LocalDate.of(2020, 12, 31));
            return true;
        });
        assertThat(Acting.as(structure.mediator(), networkDefinitions::all)).isEmpty();
        for (Role role : List.of(Role.NETWORK_READER, Role.PLATFORM_OPERATOR)) {
            assertThatThrownBy(() -> Acting.as(Stage.actor(role, structure), networkDefinitions::all))
                    .isInstanceOf(NotPermittedException.class);
        }
    }

    @Test
    void valuesMakeSense() throws Exception {
        NetworkTag foreign = stage.save(SharedRows.word(stranger.network()));
        assertRefused("one", indicator("Un", Dashboard.ACCOMPANIMENTS, "theme", "EMAIL", "BANKING"));
        assertRefused("missing", ofKinds());
        assertRefused("unknown", ofKinds("PARTY"));
        assertRefused("unknown", indicator("Un", Dashboard.ACCOMPANIMENTS, "referral", "NOBODY"));
        define(structure, indicator("Aucune", Dashboard.ACCOMPANIMENTS, "referral", ValueSum.NONE));
        define(structure, indicator("Non dit", Dashboard.PEOPLE, "gender", "unknown"));
        assertRefused("unknown", indicator("Un", Dashboard.PEOPLE, Dashboard.KIND, "GROUP"));
        assertRefused("unknown", indicator("Un", Dashboard.ACCOMPANIMENTS, Dashboard.MONTH, "202503"));
        assertRefused("unknown", indicator("Un", Dashboard.ACCOMPANIMENTS, Dashboard.DAY, "12"));
        assertRefused("unknown", indicator("Un", Dashboard.PEOPLE, "age", "60-61"));
        assertRefused("unknown", indicator("Un", Dashboard.PEOPLE, Dashboard.RESIDENCE, "99999"));
        assertRefused(
                "unknown",
                indicator("Un", Dashboard.ACCOMPANIMENTS, "tag", foreign.getId().toString()));
        NetworkTag word = stage.save(SharedRows.word(structure.network()));
        Indicator tagged = define(
                structure,
                indicator("Un", Dashboard.ACCOMPANIMENTS, "tag", word.getId().toString()));
        assertThat(tagged.rule(Locale.FRENCH)).contains(word.getName());
        define(structure, indicator("Deux", Dashboard.PEOPLE, "age", "60-69", "70-"));
        define(structure, indicator("Trois", Dashboard.ACCOMPANIMENTS, Dashboard.COMMUNE, "13004", "13108"));
    }

    private void assertRefused(String reason, Indicator indicator) {
        assertThatThrownBy(() -> define(structure, indicator)).hasMessage("federation.indicator.values." + reason);
    }

    @Test
    void thereAreNeverVeryMany() throws Exception {
        Indicator last = define(structure, ofKinds("GROUP"));
        for (int i = 1; i < 50; i++) {
            define(structure, indicator("Indicateur " + i, Dashboard.ACCOMPANIMENTS, Dashboard.KIND, "GROUP"));
        }
        Indicator more = indicator("Encore un", Dashboard.ACCOMPANIMENTS, Dashboard.KIND, "GROUP");

        assertThatThrownBy(() -> define(structure, more)).hasMessage("federation.indicator.tooMany");
        withdraw(last);
        define(structure, more);
        assertThatThrownBy(() -> restore(last)).hasMessage("federation.indicator.tooMany");
    }

    @Test
    void namesTellThemApart() throws Exception {
        Indicator own = define(structure, ofKinds("GROUP"));
        define(structure, own);
        assertThat(operate(structure, indicators::all)).hasSize(1);
        assertThatThrownBy(() -> define(structure, ofKinds("VIDEO"))).hasMessage("federation.indicator.name.taken");
        define(stranger, ofKinds("VIDEO"));

        withdraw(own);
        define(structure, ofKinds("VIDEO"));
        assertThatThrownBy(() -> restore(own)).hasMessage("federation.indicator.name.taken");
    }
}
