package org.maillage.systemtest.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.maillage.systemtest.Workspace;

/** Every page file of both applications, those of tomorrow included: who may open it, and that nothing keeps anybody out. */
@InBrowser
class EveryPageIT {

    private static final List<String> ROLES = List.of("operateur", "reseau", "structure", "mediation");
    private static final int FEWEST_PAGES = 15;

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
                    // Its address alone says nothing: it needs the link of a mail, which JourneyIT follows.
                    .filter(page -> !page.equals("/invitation"))
                    .sorted()
                    .toList();
        }
    }

    @Test
    void manyPagesAreFound() throws IOException {
        assertThat(pages()).hasSizeGreaterThanOrEqualTo(FEWEST_PAGES);
    }

    /** Whoever is not signed in is asked to, or the page is public; its file is served to nobody. */
    @ParameterizedTest
    @MethodSource("pages")
    void isClosedToStrangers(String page, Visitor stranger) {
        boolean open = List.of("/", "/sign-in", "/join").contains(page);
        stranger.visit(page);
        assertThat(stranger.page().url().contains("/sign-in"))
                .as("Asked to sign in")
                .isEqualTo(!open || page.equals("/sign-in"));
        stranger.visitRefused(page.endsWith("/") ? page + "index.xhtml" : page + ".xhtml", 404);
    }

    /** At least one role opens the page, and what it shows is accessible and fits; to the others it does not exist. */
    @ParameterizedTest
    @MethodSource("pages")
    void isOpenToSomebody(String page, Visitor operateur, Visitor reseau, Visitor structure, Visitor mediation) {
        List<Visitor> people = List.of(operateur, reseau, structure, mediation);
        int opened = 0;
        for (int i = 0; i < people.size(); i++) {
            Visitor person = people.get(i).signIn(ROLES.get(i));
            int status = person.tryToVisit(page);
            assertThat(status).as("%s opens %s", ROLES.get(i), page).isIn(200, 404);
            if (status == 200 && opened++ == 0) {
                person.check("page" + page.replace('/', '-'));
            }
        }
        assertThat(opened).as("Roles that open " + page).isPositive();
    }
}
