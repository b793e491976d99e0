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
import org.maillage.audit.entity.OperatorEvent;
import org.maillage.federation.boundary.Dashboard;
import org.maillage.federation.boundary.Figure;
import org.maillage.federation.boundary.FigureFiles;
import org.maillage.federation.boundary.FigureFormat;
import org.maillage.federation.boundary.FigureQuery;
import org.maillage.federation.boundary.Figures;
import org.maillage.federation.boundary.MonthRange;
import org.maillage.federation.boundary.NetworkIndicators;
import org.maillage.federation.boundary.NetworkPart;
import org.maillage.federation.entity.FactCells;
import org.maillage.federation.entity.Indicator;
import org.maillage.federation.entity.Network;
import org.maillage.federation.entity.NetworkLink;
import org.maillage.federation.entity.NetworkTag;
import org.maillage.federation.entity.ValueSum;
import org.maillage.platform.errors.NotFoundException;
import org.maillage.platform.security.Acting;
import org.maillage.platform.security.Role;

/** Whoever reads a network looks into those that belong to it, for the months in which they do, and into no other. */
@ExtendWith(ArquillianExtension.class)
class NestedFiguresIT {

    private static final YearMonth JANUARY = YearMonth.of(2025, 1);
    private static final YearMonth MARCH = YearMonth.of(2025, 3);
    private static final YearMonth JUNE = YearMonth.of(2025, 6);
    private static final YearMonth DECEMBER = YearMonth.of(2025, 12);
    private static final LocalDate LONG_AGO = LocalDate.of(2020, 1, 1);

    @Inject
    private Stage stage;

    @Inject
    private Figures figures;

    @Inject
    private FigureFiles files;

    @Inject
    private NetworkIndicators indicators;

    private Network region;
    private Network departement;
    private Network epci;
    private Stage.Structure reader;

    @BeforeEach
    void set() throws Exception {
        region = stage.network(5);
        departement = below(region);
        epci = below(departement);
        reader = stage.structure(region);
    }

    private Network below(Network parent) throws Exception {
        return below(parent, LONG_AGO, null);
    }

    private Network below(Network parent, LocalDate since, LocalDate until) throws Exception {
        Network child = stage.network(5);
        link(child, parent, since, until);
        return child;
    }

    private void link(Network child, Network parent, LocalDate since, LocalDate until) throws Exception {
        NetworkLink link = new NetworkLink(child, parent, since);
        if (until != null) {
            link.end(until);
        }
        stage.save(link);
    }

    private void published(Network network, YearMonth month, int number) throws Exception {
        published(network, month, "total =" + number);
    }

    private void published(Network network, YearMonth month, String cells) throws Exception {
        Publications.sum(stage, network, month, new FactCells(cells));
    }

    private <T> T asReader(Stage.Structure where, Callable<T> work) throws Exception {
        return Acting.as(Stage.actor(Role.NETWORK_READER, where), work);
    }

    private Dashboard read(Network network, YearMonth from, YearMonth to) throws Exception {
        return asReader(reader, () -> figures.read(new FigureQuery(from, to, null, network.getId())));
    }

    private Dashboard readOwn() throws Exception {
        return asReader(reader, () -> figures.read(new FigureQuery(JANUARY, DECEMBER, null)));
    }

    private static Integer help(Dashboard page) {
        return page.total(Dashboard.ACCOMPANIMENTS).amount();
    }

    private static Figure help(Dashboard page, Network part) {
        return part(page, part).of(Dashboard.ACCOMPANIMENTS);
    }

    private static NetworkPart part(Dashboard page, Network network) {
        return page.parts().stream()
                .filter(one -> one.network().equals(network))
                .findFirst()
                .orElseThrow();
    }

    private void assertNotFound(Stage.Structure who, UUID network, YearMonth from, YearMonth to) throws Exception {
        FigureQuery query = new FigureQuery(from, to, null, network);
        assertThat(asReader(who, () -> figures.isReadable(query))).isFalse();
        assertThatThrownBy(() -> asReader(who, () -> figures.read(query))).isInstanceOf(NotFoundException.class);
        assertThatThrownBy(() -> asReader(who, () -> files.write(query, FigureFormat.OPEN_DATA, Locale.FRENCH)))
                .isInstanceOf(NotFoundException.class);
    }

    @Test
    void theWayLeadsDownToTheSmallest() throws Exception {
        published(epci, MARCH, 40);
        published(departement, MARCH, 60);
        published(region, MARCH, 100);

        assertThat(readOwn().parts()).extracting(NetworkPart::network).containsExactly(departement);
        assertThat(help(readOwn(), departement).amount()).isEqualTo(60);
        assertThat(help(readOwn(), departement).share()).isEqualTo(0.6);
        Dashboard middle = read(departement, JANUARY, DECEMBER);
        assertThat(middle.way()).containsExactly(region, departement);
        assertThat(help(middle)).isEqualTo(60);
        assertThat(middle.parts()).extracting(NetworkPart::network).containsExactly(epci);
        Dashboard smallest = read(epci, JANUARY, DECEMBER);
        assertThat(smallest.way()).containsExactly(region, departement, epci);
        assertThat(smallest.network()).isEqualTo(epci);
        assertThat(smallest.parts()).isEmpty();
        Stage.Structure own = stage.structure(epci);
        assertThat(smallest.keyFigures())
                .as("as its own people read it")
                .isEqualTo(asReader(own, () -> figures.read(new FigureQuery(JANUARY, DECEMBER, null)))
                        .keyFigures());
    }

    @Test
    void everyOtherNetworkIsNotFound() throws Exception {
        Network sibling = below(region);
        Network stranger = stage.network(5);
        Stage.Structure inMiddle = stage.structure(departement);

        assertNotFound(reader, stranger.getId(), JANUARY, DECEMBER);
        assertNotFound(reader, UUID.randomUUID(), JANUARY, DECEMBER);
        assertNotFound(inMiddle, region.getId(), JANUARY, DECEMBER);
        assertNotFound(inMiddle, sibling.getId(), JANUARY, DECEMBER);
        assertThat(asReader(inMiddle, () -> figures.read(new FigureQuery(JANUARY, DECEMBER, null, epci.getId())))
                        .network())
                .isEqualTo(epci);
    }

    @Test
    void monthsOutsideTheLinkAreNotFound() throws Exception {
        Network former = below(region, LONG_AGO, LocalDate.of(2024, 12, 31));
        Network late = below(region, LocalDate.of(2025, 3, 10), null);
        Network early = below(region, LONG_AGO, LocalDate.of(2025, 6, 29));
        published(late, MARCH, 30);
        published(late, JUNE, 20);

        assertNotFound(reader, former.getId(), JANUARY, JANUARY);
        assertNotFound(reader, late.getId(), JANUARY, DECEMBER);
        assertNotFound(reader, late.getId(), MARCH, DECEMBER);
        assertThat(help(read(late, MARCH.plusMonths(1), DECEMBER))).isEqualTo(20);
        assertNotFound(reader, early.getId(), MARCH, JUNE);
        read(early, MARCH, JUNE.minusMonths(1));

        assertThat(readOwn().parts())
                .extracting(NetworkPart::network)
                .containsExactlyInAnyOrder(departement, late, early);
        NetworkPart some = part(readOwn(), late);
        assertThat(some.isComplete()).isFalse();
        assertThat(some.months()).isEqualTo(new MonthRange(MARCH.plusMonths(1), DECEMBER));
        assertThat(part(readOwn(), early).months()).isEqualTo(new MonthRange(JANUARY, JUNE.minusMonths(1)));
    }

    /** Between two links, and by another way that holds on the other days only. */
    @Test
    void aGapInTheLinkIsNotFound() throws Exception {
        Network moving = below(region, LONG_AGO, LocalDate.of(2025, 3, 31));
        link(moving, departement, LocalDate.of(2025, 4, 1), LocalDate.of(2025, 6, 30));
        link(moving, departement, LocalDate.of(2025, 8, 1), null);

        assertThat(read(moving, JANUARY, JUNE).way()).containsExactly(region, departement, moving);
        assertNotFound(reader, moving.getId(), JANUARY, JUNE.plusMonths(1));
        assertNotFound(reader, moving.getId(), JUNE, DECEMBER);
        read(moving, JUNE.plusMonths(2), DECEMBER);
    }

    @Test
    void theYearBeforeTheLinkIsNotCompared() throws Exception {
        Network late = below(region, LocalDate.of(2025, 1, 1), null);
        published(late, MARCH, 30);
        published(late, MARCH.minusYears(1), 20);

        Dashboard page = read(late, JANUARY, DECEMBER);
        assertThat(help(page)).isEqualTo(30);
        assertThat(page.former().figures()).isEmpty();
        assertThat(page.change(Dashboard.ACCOMPANIMENTS)).isEmpty();
        assertThat(read(late, JANUARY.plusYears(1), DECEMBER.plusYears(1))
                        .former()
                        .of(Dashboard.ACCOMPANIMENTS)
                        .amount())
                .isEqualTo(30);
    }

    /** What is kept for those who may compare is not told to those who may not. */
    @Test
    void eachReaderReadsWithinTheirOwnLinks() throws Exception {
        Network late = below(region, LocalDate.of(2025, 1, 1), null);
        published(late, MARCH, 30);
        published(late, MARCH.minusYears(1), 20);
        Network theme = stage.network(5);
        link(late, theme, LONG_AGO, null);
        Stage.Structure there = stage.structure(theme);
        FigureQuery query = new FigureQuery(JANUARY, DECEMBER, null, late.getId());

        Dashboard compared = asReader(there, () -> figures.read(query));
        assertThat(compared.former().figures()).isNotEmpty();
        assertThat(compared.way()).containsExactly(theme, late);
        Dashboard page = asReader(reader, () -> figures.read(query));
        assertThat(page.former().figures()).isEmpty();
        assertThat(page.way()).containsExactly(region, late);
        assertThat(asReader(there, () -> figures.read(query)).former()).isEqualTo(compared.former());
    }

    @Test
    void noPeriodOutsideTheLinkIsOfferedInstead() throws Exception {
        Network late = below(region, LocalDate.of(2025, 3, 1), null);
        for (Network network : List.of(late, region)) {
            published(network, JANUARY, 30);
            published(network, MARCH, 2);
            published(network, MARCH.plusMonths(1), 2);
            published(network, JUNE.plusMonths(1), 60);
        }

        Dashboard page = read(late, MARCH, MARCH);
        assertThat(page.withheld()).isNotNull();
        assertThat(page.withheld().instead())
                .isNotEmpty()
                .noneMatch(months -> months.from().isBefore(MARCH));
    }

    /** A small one is hidden with the next smallest: the whole less what is shown is no small count. */
    @Test
    void whatIsHiddenCannotBeSubtracted() throws Exception {
        Network small = below(departement);
        Network large = below(departement);
        published(small, MARCH, 3);
        published(epci, MARCH, 20);
        published(large, MARCH, 40);
        published(departement, MARCH, 63);
        published(region, MARCH, 63);

        Dashboard page = read(departement, JANUARY, DECEMBER);
        assertThat(help(page, large).amount()).isEqualTo(40);
        assertThat(help(page, small).hidden()).isTrue();
        assertThat(help(page, epci).hidden()).isTrue();
        assertThat(page.partsDiffer())
                .as("that a hidden one makes the difference says nothing")
                .isFalse();
        assertThat(help(read(small, JANUARY, DECEMBER))).isNull();
        assertThat(help(read(epci, JANUARY, DECEMBER))).isNull();
        List<String> lines = new String(
                        asReader(
                                reader,
                                () -> files.write(
                                        new FigureQuery(JANUARY, DECEMBER, null, departement.getId()),
                                        FigureFormat.OPEN_DATA,
                                        Locale.FRENCH)),
                        StandardCharsets.UTF_8)
                .lines()
                .toList();
        assertThat(lines)
                .anyMatch(line -> line.contains(",network," + large.getId() + ",")
                        && line.contains(large.getName() + ",40,false,"));
        assertThat(lines)
                .anyMatch(line -> line.contains(",network," + small.getId() + ",") && line.contains(",,true,"));
    }

    @Test
    void aSumThatDiffersIsSaid() throws Exception {
        Network other = below(region);
        published(departement, MARCH, 40);
        published(other, MARCH, 30);
        published(region, MARCH, 70);
        assertThat(readOwn().partsDiffer()).isFalse();

        published(region, JUNE, 20);
        assertThat(readOwn().partsDiffer()).as("structures directly in it").isTrue();
        assertThat(asReader(reader, () -> figures.read(new FigureQuery(JANUARY, DECEMBER, "13004")))
                        .parts())
                .as("of one commune")
                .isEmpty();
    }

    /** Its tags bear its names; what the reader's network defined of tags is about other ones. */
    @Test
    void wordsAreThoseOfTheNetworkThatIsRead() throws Exception {
        NetworkTag word = stage.save(SharedRows.word(epci));
        NetworkTag own = stage.save(SharedRows.word(region));
        published(epci, MARCH, "kind GROUP=20,INDIVIDUAL=20\ntag " + word.getId() + "=30\ntotal =40");
        Indicator groups = define(Dashboard.KIND, "GROUP");
        Indicator tagged = define(Dashboard.TAG, own.getId().toString());

        Dashboard page = read(epci, JANUARY, DECEMBER);
        assertThat(page.tags())
                .containsEntry(word.getId().toString(), word.getName())
                .hasSize(1);
        assertThat(page.total(groups.getCode()).amount()).isEqualTo(20);
        assertThat(page.defined()).extracting(Indicator::getCode).containsExactly(groups.getCode());
        assertThat(readOwn().defined()).extracting(Indicator::getCode).contains(groups.getCode(), tagged.getCode());
    }

    private Indicator define(String dimension, String value) throws Exception {
        ValueSum sum = new ValueSum(Dashboard.ACCOMPANIMENTS, dimension);
        sum.setValues(List.of(value));
        Indicator indicator = Indicator.of(sum);
        indicator.setFrenchName("Suivi " + dimension);
        indicator.setFrenchDefinition("Ce que le réseau veut suivre.");
        return Acting.as(Stage.actor(Role.NETWORK_OPERATOR, reader), () -> {
            indicators.define(indicator);
            return indicators.find(indicator.getId());
        });
    }

    @Test
    void lookingIntoANetworkIsInTheTrail() throws Exception {
        Network stranger = stage.network(5);
        read(epci, JANUARY, DECEMBER);
        assertNotFound(reader, stranger.getId(), JANUARY, DECEMBER);

        List<String> told = stage.in(
                null,
                em -> em.createQuery(
                                "select e from OperatorEvent e where e.deed.action = 'Figures.read'"
                                        + " and e.deed.networkId = :network order by e.deed.number",
                                OperatorEvent.class)
                        .setParameter("network", region.getId().toString())
                        .getResultStream()
                        .map(event -> event.getDeed().getOutcome() + " "
                                + event.getDeed().getEntityId())
                        .toList());
        assertThat(told).containsExactly("DONE " + epci.getId(), "REFUSED " + stranger.getId());
    }
}
