package org.maillage.systemtest.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.maillage.systemtest.Workspace;

/** Every sentence exists in French and in English, none is left over, and none that is asked for is missing. */
class MessagesTest {

    static final String SENTENCES = "ui/src/main/resources/org/maillage/ui/messages";
    private static final String CONSTRAINTS = "ui/src/main/resources/ValidationMessages";
    private static final String MAILS = "ejb/src/main/resources/org/maillage/notifications/mails";

    /** A word in quotes with dots inside, or with one at the end when the rest of the key is put together at run time. */
    private static final Pattern QUOTED = Pattern.compile("[\"'][{]?([a-z]\\w*(?:\\.\\w+)*\\.?)[}]?[\"']");

    /** The beginning of a key whose dots are put in at run time. */
    private static final Pattern CONTINUED = Pattern.compile("\"([a-z]\\w*(?:\\.\\w+)*)\" \\+");

    /** A sign that French parts from its word by a narrow no-break space, with another space. */
    private static final Pattern LOOSE_SIGN = Pattern.compile("[ \u00a0][:;?!»]|«[ \u00a0]");

    /** What a page says to whoever reads its source only. */
    private static final Pattern COMMENT = Pattern.compile("(?s)<!--.*?-->");

    /** A value that is put in at run time. */
    private static final Pattern EXPRESSION = Pattern.compile("#\\{[^}]*}");

    private static final Pattern LITERAL = Pattern.compile("'[^']*'");

    private static final Pattern PLACEHOLDER = Pattern.compile("\\{\\d+");

    private static final Set<String> QUOTED_IN_SOURCES = quotedInSources();

    @ParameterizedTest
    @ValueSource(strings = {SENTENCES, CONSTRAINTS, MAILS})
    void bothLanguagesHaveTheSameKeys(String bundle) {
        assertThat(load(bundle + "_en").keySet())
                .isNotEmpty()
                .isEqualTo(load(bundle).keySet());
    }

    @ParameterizedTest
    @ValueSource(strings = {SENTENCES, CONSTRAINTS, MAILS})
    void bothLanguagesFillInTheSameValues(String bundle) {
        Properties english = load(bundle + "_en");
        load(bundle)
                .forEach((key, french) -> assertThat(placeholders(english.getProperty((String) key)))
                        .as(key + " in English")
                        .isEqualTo(placeholders((String) french)));
    }

    /** An ordinary space would leave the sign alone at the beginning of the next line. */
    @ParameterizedTest
    @ValueSource(strings = {SENTENCES, CONSTRAINTS, MAILS})
    void frenchSignsStayWithTheirWord(String bundle) {
        assertThat(load(bundle).values())
                .noneMatch(text -> LOOSE_SIGN.matcher((String) text).find());
    }

    /** Markup is read in both languages, and English has no space there: such a sign belongs into a sentence. */
    @Test
    void noSignStandsLooseInMarkup() {
        assertThat(sources("xhtml").filter(file -> isLoose(read(file)))).isEmpty();
    }

    private static boolean isLoose(String page) {
        String shown = COMMENT.matcher(page).replaceAll("");
        return LOOSE_SIGN.matcher(EXPRESSION.matcher(shown).replaceAll("_")).find()
                || EXPRESSION
                        .matcher(shown)
                        .results()
                        .flatMap(expression ->
                                LITERAL.matcher(expression.group()).results())
                        .anyMatch(literal -> LOOSE_SIGN.matcher(literal.group()).find());
    }

    @ParameterizedTest
    @ValueSource(strings = {"<p>#{a} : b</p>", "<p title=\"#{a ? ' : ' : ''}\">b ?</p>", "<p>Really !</p>"})
    void aLooseSignInMarkupIsFound(String page) {
        assertThat(isLoose(page)).isTrue();
        assertThat(isLoose("<!-- a : b --><p>#{a ? 'x' : 'y'}: b\u202f: c</p>")).isFalse();
    }

    /** In a pattern with values a straight apostrophe would vanish and take the values with it. */
    @ParameterizedTest
    @ValueSource(strings = {SENTENCES, SENTENCES + "_en", MAILS, MAILS + "_en"})
    void noApostropheSwallowsValues(String bundle) {
        assertThat(load(bundle).values())
                .noneMatch(text -> ((String) text).replace("''", "").contains("'"));
    }

    @ParameterizedTest
    @ValueSource(strings = {SENTENCES, CONSTRAINTS})
    void noSentenceIsLeftOver(String bundle) {
        Set<String> unused = keys(bundle);
        unused.removeIf(key -> isAskedFor(key) || isOfALibrary(key));
        assertThat(unused).isEmpty();
    }

    /** Every quoted word that begins like a key is one. */
    @Test
    void noSentenceIsMissing() {
        Set<String> known = keys(SENTENCES);
        known.removeIf(MessagesTest::isOfALibrary);
        Set<String> beginnings = known.stream().map(MessagesTest::firstWord).collect(Collectors.toSet());
        known.addAll(keys(CONSTRAINTS));
        keys(MAILS).forEach(key -> known.add(key.replaceAll("\\.(subject|body)$", "")));
        Set<String> missing = QUOTED_IN_SOURCES.stream()
                .filter(word -> word.contains(".") && beginnings.contains(firstWord(word)))
                .filter(word -> word.endsWith(".")
                        ? known.stream().noneMatch(key -> key.startsWith(word))
                        : !known.contains(word))
                .collect(Collectors.toCollection(TreeSet::new));
        assertThat(missing).isEmpty();
    }

    private static boolean isOfALibrary(String key) {
        return key.startsWith("jakarta.") || key.startsWith("primefaces.");
    }

    private static boolean isAskedFor(String key) {
        return QUOTED_IN_SOURCES.contains(key)
                || Stream.iterate(key.lastIndexOf('.'), dot -> dot > 0, dot -> key.lastIndexOf('.', dot - 1))
                        .anyMatch(dot -> QUOTED_IN_SOURCES.contains(key.substring(0, dot + 1)));
    }

    private static String firstWord(String key) {
        return key.substring(0, key.indexOf('.'));
    }

    private static List<String> placeholders(String text) {
        return PLACEHOLDER
                .matcher(text)
                .results()
                .map(MatchResult::group)
                .distinct()
                .sorted()
                .toList();
    }

    private static Set<String> keys(String bundle) {
        return new TreeSet<>(load(bundle).stringPropertyNames());
    }

    static Properties load(String bundle) {
        Properties properties = new Properties();
        try (Reader reader = Files.newBufferedReader(Workspace.root().resolve(bundle + ".properties"))) {
            properties.load(reader);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return properties;
    }

    private static Set<String> quotedInSources() {
        return sources("java|xhtml|xml|js")
                .map(MessagesTest::read)
                .flatMap(source -> Stream.concat(
                        QUOTED.matcher(source).results().map(match -> match.group(1)),
                        CONTINUED.matcher(source).results().map(match -> match.group(1) + ".")))
                .collect(Collectors.toSet());
    }

    private static Stream<Path> sources(String endings) {
        return Stream.of("ejb", "ui", "web", "tenant-admin")
                .map(module -> Workspace.root().resolve(module).resolve("src/main"))
                .flatMap(MessagesTest::files)
                .filter(file -> file.toString().matches(".*\\.(" + endings + ")"));
    }

    private static Stream<Path> files(Path directory) {
        try (Stream<Path> files = Files.walk(directory)) {
            return files.filter(Files::isRegularFile).toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
