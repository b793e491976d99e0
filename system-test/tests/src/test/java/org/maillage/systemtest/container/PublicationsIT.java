package org.maillage.systemtest.container;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.security.KeyFactory;
import java.security.Signature;
import java.security.spec.X509EncodedKeySpec;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.maillage.audit.entity.OperatorEvent;
import org.maillage.federation.boundary.Dashboard;
import org.maillage.federation.boundary.MonthRange;
import org.maillage.federation.entity.FactCells;
import org.maillage.federation.entity.FactKey;
import org.maillage.federation.entity.NetworkSum;
import org.maillage.platform.errors.BusinessException;
import org.maillage.platform.errors.NotFoundException;
import org.maillage.platform.security.Acting;
import org.maillage.platform.security.NotPermittedException;
import org.maillage.platform.security.Role;
import org.maillage.publications.boundary.PublicationLine;
import org.maillage.publications.boundary.PublicationReports;
import org.maillage.publications.boundary.Publications;
import org.maillage.publications.boundary.ReportTexts;
import org.maillage.publications.boundary.Snapshot;
import org.maillage.publications.entity.Publication;
import org.maillage.publications.entity.PublicationTexts;

/** A network freezes what it is shown; nobody changes it, and a correction tells of nobody. */
@ExtendWith(ArquillianExtension.class)
class PublicationsIT {

    private static final YearMonth MARCH = YearMonth.of(2025, 3);
    private static final YearMonth MAY = YearMonth.of(2025, 5);
    private static final MonthRange SPRING = new MonthRange(MARCH, MAY);

    @Inject
    private Stage stage;

    @Inject
    private Publications publications;

    @Inject
    private ReportTexts texts;

    @Inject
    private PublicationReports reports;

    private Stage.Structure structure;

    @BeforeEach
    void set() throws Exception {
        structure = stage.structure(stage.network(5));
        sums(Map.of(MARCH, 40, MAY, 60));
    }

    private PublishedMonths published() {
        return new PublishedMonths(publications, structure);
    }

    private <T> T operator(Callable<T> work) throws Exception {
        return published().operator(work);
    }

    private Publication publish(MonthRange months) throws Exception {
        return published().publish(months);
    }

    private Publication correct(Publication last) throws Exception {
        return published().correct(last);
    }

    private Snapshot read(Publication publication) throws Exception {
        return published().read(publication);
    }

    @Test
    void itIsNumberedSignedAndReadByTheWholeNetwork() throws Exception {
        Publication first = publish(SPRING);
        Publication second = publish(new MonthRange(MARCH, MARCH));

        assertThat(List.of(first.getNumber(), second.getNumber()))
                .allMatch(number -> number.matches("20\\d\\d-00[12]"))
                .doesNotHaveDuplicates();
        Stage.Structure reader = structure;
        assertThat(Acting.as(Stage.actor(Role.NETWORK_READER, reader), () -> {
                    Publication found = publications.find(first.getId());
                    assertThat(publications.isGenuine(found)).isTrue();
                    return publications
                            .read(found)
                            .part(Dashboard.ACCOMPANIMENTS)
                            .orElseThrow()
                            .total();
                }))
                .isEqualTo(100);
        assertThat(operator(() -> publications.all()))
                .extracting(PublicationLine::number)
                .containsExactly(second.getNumber(), first.getNumber());
        assertThat(verifies(
                        operator(() -> publications.file(first.getId())),
                        first.getSignature(),
                        operator(() -> publications.publicKey())))
                .isTrue();
    }

    /** As somebody does who has nothing but the three files. */
    private static boolean verifies(byte[] file, byte[] signature, byte[] pem) throws Exception {
        String key = new String(pem, StandardCharsets.US_ASCII).replaceAll("-----[A-Z ]+-----|\n", "");
        Signature check = Signature.getInstance("Ed25519");
        check.initVerify(KeyFactory.getInstance("Ed25519")
                .generatePublic(new X509EncodedKeySpec(Base64.getDecoder().decode(key))));
        check.update(file);
        return check.verify(signature);
    }

    @Test
    void ofTwoWhoPublishAtOnceTheSecondIsToldSo() throws Exception {
        Callable<String> one = () -> {
            try {
                publish(SPRING);
                return "published";
            } catch (BusinessException e) {
                return e.key();
            }
        };
        ExecutorService threads = Executors.newFixedThreadPool(2);
        try {
            List<String> answers = new ArrayList<>();
            for (Future<String> answer : threads.invokeAll(List.of(one, one))) {
                answers.add(answer.get());
            }
            assertThat(answers).containsExactlyInAnyOrder("published", "publications.already");
        } finally {
            threads.shutdownNow();
        }
    }

    @Test
    void theSameFactsAreTheSameBytes() throws Exception {
        String published = publish(SPRING).getContent();
        Stage.Structure other = stage.structure(stage.network(5));
        Stage.Structure first = structure;
        structure = other;
        sums(Map.of(MARCH, 40, MAY, 60));

        assertThat(publish(SPRING).getContent())
                .isEqualTo(published.replace(
                        first.network().getName(), other.network().getName()));
    }

    @Test
    void aCorrectionIsTheNextRevisionAndTheFormerOneStays() throws Exception {
        Publication first = publish(SPRING);
        assertThatThrownBy(() -> correct(first)).hasMessage("publications.same");
        assertThatThrownBy(() -> publish(SPRING)).hasMessage("publications.already");
        change(MARCH, 52);
        PublicationTexts written = operator(() -> texts.find(first.getId()));
        written.setIntroduction("Voici le printemps.");
        operator(() -> {
            texts.save(written);
            return true;
        });

        Publication second = correct(first);

        assertThat(second.getNumber()).isEqualTo(first.getNumber());
        assertThat(second.getRevision()).isEqualTo(2);
        assertThat(read(second).part(Dashboard.ACCOMPANIMENTS).orElseThrow().total())
                .isEqualTo(112);
        assertThat(read(first).part(Dashboard.ACCOMPANIMENTS).orElseThrow().total())
                .isEqualTo(100);
        assertThat(operator(() -> texts.find(second.getId())).getIntroduction()).isEqualTo("Voici le printemps.");
        assertThatThrownBy(() -> correct(first)).hasMessage("publications.newer");
    }

    @Test
    void aChangeOfFewIsNotPublished() throws Exception {
        Publication first = publish(SPRING);
        change(MARCH, 42);

        assertThatThrownBy(() -> correct(first)).hasMessage("publications.tooLittle");
    }

    /** Whoever is told that there is nothing to publish was refused nothing. */
    @Test
    void thatNothingHasChangedIsNoRefusal() throws Exception {
        Publication first = publish(SPRING);
        assertThatThrownBy(() -> correct(first)).hasMessage("publications.same");
        change(MARCH, 42);
        assertThatThrownBy(() -> correct(first)).hasMessage("publications.tooLittle");
        assertThatThrownBy(() -> publish(SPRING)).hasMessage("publications.already");

        String network = structure.network().getId().toString();
        List<String> told = stage.in(
                null,
                em -> em.createQuery(
                                "select e from OperatorEvent e where e.deed.action like 'Publications.%'"
                                        + " and e.deed.networkId = :network order by e.deed.number",
                                OperatorEvent.class)
                        .setParameter("network", network)
                        .getResultStream()
                        .map(event -> event.getDeed().getAction() + " "
                                + event.getDeed().getOutcome())
                        .toList());
        assertThat(told).containsExactly("Publications.publish DONE", "Publications.preview REFUSED");
    }

    @Test
    void whatIsFrozenIsWhatWasSeen() throws Exception {
        Snapshot seen = operator(() -> publications.preview(SPRING));
        change(MARCH, 70);
        Publication draft = new Publication();
        draft.setTitle("Bilan");
        draft.setFirstMonth(MARCH);
        draft.setLastMonth(MAY);

        assertThatThrownBy(() -> operator(() -> {
                    publications.publish(draft, seen);
                    return true;
                }))
                .hasMessage("publications.moved");
        assertThat(operator(() -> publications.all())).isEmpty();
    }

    @Test
    void onlyMonthsThatAreOverAndTellSomething() throws Exception {
        YearMonth now = YearMonth.now(ZoneId.of("Europe/Paris"));
        assertThatThrownBy(() -> publish(new MonthRange(now, now))).hasMessage("publications.notOver");
        YearMonth empty = YearMonth.of(2024, 1);
        sums(Map.of(empty, 2));
        assertThatThrownBy(() -> publish(new MonthRange(empty, empty))).hasMessage("publications.nothing");
    }

    @Test
    void itIsFoundInItsNetworkOnlyAndPublishedByItsOperators() throws Exception {
        Publication publication = publish(SPRING);
        Stage.Structure stranger = stage.structure(stage.network(5));
        for (Callable<?> use : List.<Callable<?>>of(
                () -> publications.find(publication.getId()),
                () -> publications.file(publication.getId()),
                () -> texts.find(publication.getId()),
                () -> reports.report(publication.getId(), Locale.FRENCH))) {
            assertThatThrownBy(() -> Acting.as(Stage.actor(Role.NETWORK_OPERATOR, stranger), use))
                    .isInstanceOf(NotFoundException.class);
        }
        assertThatThrownBy(() -> Acting.as(
                        Stage.actor(Role.NETWORK_READER, structure),
                        () -> publications.correct(publication.getId(), "Une raison", null)))
                .isInstanceOf(NotPermittedException.class);
    }

    @Test
    void theSameReportIsTheSameFile() throws Exception {
        Publication publication = publish(SPRING);

        byte[] once = operator(() -> reports.report(publication.getId(), Locale.FRENCH));

        assertThat(new String(once, 0, 4, StandardCharsets.US_ASCII)).isEqualTo("%PDF");
        assertThat(operator(() -> reports.report(publication.getId(), Locale.FRENCH)))
                .isEqualTo(once);
    }

    @Test
    void theDatabaseRefusesEveryChange() throws Exception {
        Publication publication = publish(SPRING);

        assertThatThrownBy(() -> stage.in(null, em -> {
                    em.find(Publication.class, publication.getId()).setTitle("Autre titre");
                    em.flush();
                    return true;
                }))
                .rootCause()
                .hasMessageContaining("denied");
        assertThatThrownBy(() -> stage.in(null, em -> {
                    em.remove(em.find(Publication.class, publication.getId()));
                    em.flush();
                    return true;
                }))
                .rootCause()
                .hasMessageContaining("denied");
        assertThat(operator(() -> publications.find(publication.getId())).getTitle())
                .isEqualTo("Bilan du printemps");
    }

    /** Whoever holds the owner's account can change a row, but not sign it. */
    @Test
    void whatWasTamperedWithIsSaidToBe() throws Exception {
        Publication publication = publish(SPRING);
        for (String change : List.of(
                "title = 'Autre titre'",
                "publisher = 'Quelqu’un'",
                "content = replace(content, '100', '900')",
                "last_month = 202506")) {
            Publication before = operator(() -> publications.find(publication.getId()));
            assertThat(operator(() -> publications.isGenuine(before))).isTrue();
            byOwner("update maillage_base.publications_publications set " + change, publication.getId());

            Publication after = operator(() -> publications.find(publication.getId()));
            assertThat(operator(() -> publications.isGenuine(after))).as(change).isFalse();
            assertThatThrownBy(() -> read(after)).hasMessage("publications.broken");
            assertThatThrownBy(() -> operator(() -> reports.report(after.getId(), Locale.FRENCH)))
                    .hasMessage("publications.broken");

            byOwner(
                    "update maillage_base.publications_publications set title = 'Bilan du printemps', publisher ="
                            + " 'Ada Martin', content = replace(content, '900', '100'), last_month = 202505",
                    publication.getId());
        }
    }

    static void byOwner(String statement, UUID id) throws SQLException {
        try (Connection owner = Stage.owner();
                PreparedStatement change = owner.prepareStatement(statement + " where id = ?")) {
            change.setString(1, id.toString());
            assertThat(change.executeUpdate()).isEqualTo(1);
        }
    }

    /** As if structures had published so many accompaniments, each of somebody else. */
    private void sums(Map<YearMonth, Integer> months) throws Exception {
        stage.in(null, em -> {
            months.forEach((month, number) -> {
                for (String indicator : List.of(Dashboard.ACCOMPANIMENTS, Dashboard.PEOPLE)) {
                    NetworkSum sum = new NetworkSum(
                            structure.network().getId(), new FactKey(number(month), FactKey.EVERYWHERE, indicator, 1));
                    sum.take(cells(number), null);
                    em.persist(sum);
                }
                Sums.changed(em, structure.network(), number(month));
            });
            return true;
        });
    }

    private void change(YearMonth month, int number) throws Exception {
        stage.in(null, em -> {
            em.createQuery("select s from NetworkSum s where s.networkId = :network", NetworkSum.class)
                    .setParameter("network", structure.network().getId())
                    .getResultStream()
                    .filter(sum -> sum.getKey().getMonth() == number(month))
                    .forEach(sum -> sum.take(cells(number), null));
            Sums.changed(em, structure.network(), number(month));
            return true;
        });
    }

    private static int number(YearMonth month) {
        return month.getYear() * 100 + month.getMonthValue();
    }

    private static FactCells cells(int number) {
        return new FactCells(FactCells.TOTAL + " =" + number);
    }
}
