package org.maillage.systemtest.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.Test;
import org.maillage.systemtest.OwnerDatabase;
import org.maillage.systemtest.Workspace;

/** Every page file of both applications, those of tomorrow included: who may open it, and that nothing keeps anybody out. */
@InBrowser
class EveryPageIT {

    /** The start page, the sign-in, which asks to sign in too, the request of a structure, and a forgotten password. */
    private static final Set<String> PUBLIC = Set.of("/", "/join", "/password-forgotten", "/password-reset");

    /**
     * Their address alone says nothing: they need the link of a mail, or a record. JourneyIT, NetworkPagesIT, PeopleIT, ProcedurePagesIT, PublicationPagesIT,
     * ReferralPagesIT and SitesIT open them.
     */
    private static final Set<String> NEEDING_MORE = Set.of(
            "/invitation",
            "/activities/edit",
            "/activities/procedure",
            "/beneficiaries/show",
            "/beneficiaries/merge",
            "/referrals/edit",
            "/referrals/show",
            "/publications/show",
            "/admin/team/edit",
            "/admin/sites/premises",
            "/admin/sites/room",
            "/admin/sites/machine",
            "/admin/members/show",
            "/admin/networks/links",
            "/admin/publications/show",
            "/admin/publications/correction",
            "/admin/publications/texts",
            "/admin/structures/show",
            "/admin/structure/preview",
            "/admin/privacy/person");

    private static final int FEWEST_PAGES = 15;

    /** Far less than the rows of the demonstration, each of which costs two when they are asked for one by one. */
    private static final int MOST_QUESTIONS = 150;

    /** Seconds. */
    private static final int LOOK_AT_JOBS = 4;

    static List<String> pages() throws IOException {
        List<String> pages = new ArrayList<>(below("web", ""));
        pages.addAll(below("tenant-admin", "/admin"));
        return pages;
    }

    private static List<String> below(String module, String context) throws IOException {
        Path root = Workspace.root().resolve(module + "/src/main/webapp");
        try (Stream<Path> files = Files.walk(root)) {
            return files.map(root::relativize)
                    .map(Path::toString)
                    .filter(file -> file.endsWith(".xhtml") && !file.startsWith("WEB-INF"))
                    .map(file ->
                            context + "/" + file.replaceFirst("\\.xhtml$", "").replaceFirst("^index$", ""))
                    .filter(page -> !NEEDING_MORE.contains(page))
                    .sorted()
                    .toList();
        }
    }

    @Test
    void manyPagesAreFound() throws IOException {
        assertThat(pages()).hasSizeGreaterThanOrEqualTo(FEWEST_PAGES);
    }

    /** Whoever is not signed in is asked to, or the page is public; its file is served to nobody. */
    @Test
    void everyPageIsClosedToStrangers(Visitor stranger) throws IOException {
        SoftAssertions softly = new SoftAssertions();
        stranger.visit("/");
        for (String page : pages()) {
            boolean asked = stranger.destinationOf(page).contains("/sign-in");
            softly.assertThat(asked).as("Asked to sign in at " + page).isEqualTo(!PUBLIC.contains(page));
            String file = page.endsWith("/") ? page + "index.xhtml" : page + ".xhtml";
            softly.assertThat(stranger.statusOf(file)).as(file).isEqualTo(404);
        }
        softly.assertAll();
    }

    /**
     * At least one role opens each page, and what it shows is accessible and fits; to the others it does not exist. However many rows a page
     * shows, it asks the database for them together.
     */
    @Test
    void everyPageIsOpenToSomebody(
            Product product, Visitor operateur, Visitor reseau, Visitor structure, Visitor mediation) throws Exception {
        Map<String, Visitor> people = new LinkedHashMap<>();
        people.put("operateur", operateur.signIn("operateur"));
        people.put("reseau", reseau.signIn("reseau"));
        people.put("structure", structure.signIn("structure"));
        people.put("mediation", mediation.signIn("mediation"));
        SoftAssertions softly = new SoftAssertions();
        try (OwnerDatabase database = new OwnerDatabase(product.data())) {
            Marks.awaitNone(database);
            double byJobs = questionsOfJobs(database);
            for (String page : pages()) {
                List<String> opened = new ArrayList<>();
                people.forEach((role, person) -> {
                    Look first = look(database, byJobs, person, page);
                    // A job that has much to do at that moment does not have it twice; a page asks as much again.
                    Look look = first.questions() < MOST_QUESTIONS ? first : look(database, byJobs, person, page);
                    softly.assertThat(look.questions())
                            .as("Questions to the database by " + page)
                            .isLessThan(MOST_QUESTIONS);
                    int status = look.status();
                    softly.assertThat(status).as(role + " opens " + page).isIn(200, 404);
                    if (status == 200 && opened.isEmpty()) {
                        softly.assertThatCode(() -> person.visit(page).check("page" + page.replace('/', '-')))
                                .doesNotThrowAnyException();
                    }
                    if (status == 200) {
                        opened.add(role);
                    }
                });
                softly.assertThat(opened).as("Roles that open " + page).isNotEmpty();
            }
        }
        softly.assertAll();
    }

    /** A page, and how much it asks the database beside what jobs do. */
    private record Look(int status, double questions) {}

    private static Look look(OwnerDatabase database, double byJobs, Visitor person, String page) {
        int before = questions(database);
        long begun = System.nanoTime();
        int status = person.statusOf(page);
        double seconds = (System.nanoTime() - begun) / 1e9;
        return new Look(status, questions(database) - before - byJobs * seconds);
    }

    /** In a second: a page that takes long on a busy machine is not to blame for them. */
    private static double questionsOfJobs(OwnerDatabase database) throws InterruptedException {
        int before = questions(database);
        TimeUnit.SECONDS.sleep(LOOK_AT_JOBS);
        return (double) (questions(database) - before) / LOOK_AT_JOBS;
    }

    private static int questions(OwnerDatabase database) {
        return Integer.parseInt(database.value(
                "SELECT variable_value FROM information_schema.global_status WHERE variable_name = 'QUESTIONS'"));
    }
}
