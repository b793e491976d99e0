package org.maillage.systemtest.attack;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.mail.Header;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.TestInstance;
import org.maillage.platform.security.Role;
import org.maillage.systemtest.OwnerDatabase;
import org.maillage.systemtest.Workspace;
import org.maillage.systemtest.browser.MailServer;
import org.maillage.systemtest.browser.Product;

/** The product under attack: no leak, over thousands of requests that nobody has listed. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class AttackIT {

    private static final int FEWEST_REQUESTS = 5_000;
    private static final int FEWEST_MARKERS = 5;
    private static final int SLOWEST = 30;
    private static final String VICTIM = "Alpilles Numérique";

    /** Some attacks alone: {@code -Dmaillage.attacks=Cookies,Verbs}. */
    private static final List<String> ONLY = Stream.of(
                    System.getProperty("maillage.attacks", "").split(","))
            .filter(name -> !name.isEmpty())
            .toList();

    private final MailServer mails = new MailServer();
    private Product product;
    private OwnerDatabase database;
    private Ledger ledger;
    private Secrets secrets;
    private Witness witness;
    private Scene scene;
    private People people;
    private Effort effort;
    private int victim;

    @BeforeAll
    void enter() {
        product = Product.start("attack", "--demo", "--smtp-url", mails.url());
        effort = new Effort(product.handle());
        database = new OwnerDatabase(product.data());
        victim = Integer.parseInt(database.value("SELECT number FROM tenants_tenants WHERE name = ?", VICTIM));
        URI address = URI.create(product.url("/"));
        secrets = new Secrets();
        witness = new Witness(new Wire(address.getHost(), address.getPort()), secrets);
        people = new People(witness, mails);
        scene = new Scene(witness, secrets, Deployed.read(Workspace.application()), people);
        effort.measure("gathering", this::gather);
        effort.measure("figures", this::waitForFigures);
        ledger = new Ledger(database, victim);
        secrets.addIds(ledger.ids(victim));
    }

    /** Everybody comes in, the victim's people leave their words, and all look around. */
    private void gather() {
        List<Person> all = people.gather();
        String network = database.value("SELECT network_id FROM tenants_memberships WHERE tenant_number = ?", victim);
        // Their network would suspend the structure, which could write no more.
        List<Person> authors = all.stream()
                .filter(person -> person.side() == Side.VICTIM)
                .filter(person -> person.role().orElseThrow().scope() == Role.Scope.TENANT)
                .toList();
        Hands.each(
                authors,
                person ->
                        Seed.plant(new Crawler(1).walk(person, scene.deployed().pages()), secrets, network));
        Hands.all(all, person -> new Crawler(2).walk(person, scene.deployed().pages()))
                .forEach(scene::add);
    }

    /** Figures are counted beside the work: what is still to be counted would look like a changed row. */
    private void waitForFigures() {
        for (int i = 0;
                i < 60
                        && !"0"
                                .equals(
                                        database.value(
                                                "SELECT (SELECT COUNT(*) FROM indicators_stale_months) + (SELECT COUNT(*) FROM federation_stale_sums)"));
                i++) {
            try {
                TimeUnit.SECONDS.sleep(1);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }
    }

    @AfterAll
    void leave() {
        database.close();
        product.close();
        mails.close();
    }

    @TestFactory
    Stream<DynamicTest> attacks() {
        Person commuter = people.signIn(new Person("coordination", Side.VICTIM, Role.COORDINATOR, witness));
        List<Attack> attacks = new ArrayList<>(Attacks.all());
        attacks.add(0, new MovingPlaces(ledger, victim, commuter));
        attacks.removeIf(attack -> !ONLY.isEmpty() && !ONLY.contains(attack.name()));
        return Stream.concat(
                Stream.of(DynamicTest.dynamicTest("the victim is known", this::theVictimIsKnown)),
                Stream.concat(
                        attacks.stream().map(attack -> DynamicTest.dynamicTest(attack.name(), () -> run(attack))),
                        Stream.of(
                                DynamicTest.dynamicTest("a changed row is seen", this::aChangedRowIsSeen),
                                DynamicTest.dynamicTest("mails", this::mails),
                                DynamicTest.dynamicTest("the account", this::account))));
    }

    /** Without secrets nothing could leak. */
    private void theVictimIsKnown() {
        assertThat(ledger.stored(secrets.markers()))
                .as("Markers in the database")
                .isGreaterThanOrEqualTo(FEWEST_MARKERS);
        assertThat(secrets.ids()).hasSizeGreaterThan(100);
        assertThat(scene.foreignIds(5)).hasSize(5);
        assertThat(witness.all())
                .as("What goes wrong while everybody does their work")
                .isEmpty();
    }

    private void run(Attack attack) {
        effort.measure("waking", this::awake);
        witness.begin(attack.name());
        int before = witness.leaks().size();
        Map<String, String> rows = attack.mustChangeNothing() ? ledger.ofAll() : Map.of();
        Map<String, String> foreign = attack.hasInsider() ? Map.of() : ledger.ofVictim();
        effort.measure(attack.name(), () -> attack.run(scene));
        Ledger.differences(foreign, ledger.ofVictim())
                .forEach(change -> witness.report(Leak.Kind.CHANGED_ROW, "the victim's", change));
        Ledger.differences(rows, rows.isEmpty() ? rows : ledger.ofAll())
                .forEach(change -> witness.report(Leak.Kind.CHANGED_ROW, "anybody's", change));
        List<Leak> found = witness.leaks();
        assertThat(found.subList(before, found.size())).as(attack.name()).isEmpty();
    }

    /** An attack may end the session of whoever attacks. */
    private void awake() {
        witness.begin("waking");
        List<Person> all = scene.walks().stream().map(Walk::person).toList();
        List<Optional<Person>> lost = Hands.all(
                all,
                person -> Optional.of(person)
                        .filter(one -> one.send(Request.get("/account")).status() != 200)
                        .filter(one -> !comesIn(one)));
        lost.forEach(person -> person.ifPresent(scene::remove));
    }

    private boolean comesIn(Person person) {
        try {
            scene.doors().signIn(person);
            return true;
        } catch (AssertionError e) {
            return false;
        }
    }

    /** The judge is not blind: a row of the victim that changes is found. */
    private void aChangedRowIsSeen() {
        Map<String, String> before = ledger.ofVictim();
        String change = "UPDATE sites_sites SET version = version + ? WHERE tenant_id = ? LIMIT 1";
        database.change(change, 1, victim);
        assertThat(Ledger.differences(before, ledger.ofVictim()))
                .singleElement()
                .asString()
                .contains("sites_sites");
        database.change(change, -1, victim);
        assertThat(Ledger.differences(before, ledger.ofVictim())).isEmpty();
    }

    /** No mail carries a header or an addressee that somebody typed, or a link to another host. */
    private void mails() throws MessagingException, IOException {
        Set<String> names = mails.all().stream().flatMap(AttackIT::headers).collect(Collectors.toSet());
        assertThat(names).doesNotContain(Payload.HEADER, "Bcc", "Cc");
        for (MimeMessage mail : mails.all()) {
            assertThat(mail.getAllRecipients()).hasSize(1);
            assertThat(String.valueOf(mail.getContent())).doesNotContain("://" + Payload.FOREIGN_HOST);
        }
    }

    private static Stream<String> headers(MimeMessage mail) {
        try {
            return Collections.list(mail.getAllHeaders()).stream().map(Header::getName);
        } catch (MessagingException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The two numbers, and what lies behind them. */
    private void account() throws IOException {
        List<String> lines = new ArrayList<>();
        lines.add("Attack: " + witness.requests() + " requests, "
                + witness.leaks().size() + " leaks, "
                + (witness.all().size() - witness.leaks().size()) + " answers that the product did not foresee");
        Map<String, Integer> counts = witness.perAttack();
        effort.lines()
                .forEach(
                        (name, taken) -> lines.add(name + ": " + counts.getOrDefault(name, 0) + " requests, " + taken));
        lines.add("Columns that hold a text of an attacker: " + ledger.columnsThatHold(Payload.MARK));
        lines.addAll(witness.slowest(SLOWEST));
        scene.walks()
                .forEach(walk -> lines.add(walk.person() + ": " + walk.targets().size() + " pages, "
                        + walk.forms().size() + " forms, " + walk.ids().size() + " ids"));
        witness.all().forEach(leak -> lines.add(leak.toString()));
        Files.write(Workspace.output().resolve("attack.txt"), lines);
        System.out.println(String.join("\n", lines));
        assertThat(witness.requests()).isGreaterThanOrEqualTo(ONLY.isEmpty() ? FEWEST_REQUESTS : 1);
        assertThat(witness.leaks()).isEmpty();
    }
}
