package org.maillage.systemtest.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.maillage.architecture.HouseRule;
import org.maillage.systemtest.Workspace;

/** Holds all modules to the rules of the house and the screens to theirs, and shows that each rule bites. */
class WholeCodeTest {

    /** Raise them as the product grows: a scan that finds less has lost code from its sight. */
    private static final int LEAST_CLASSES = 180;

    private static final int LEAST_SCREEN_CLASSES = 60;

    private static final JavaClasses CODE = scan("ejb", "ui", "web", "tenant-admin", "micro");
    private static final JavaClasses SCREENS = scan("ui", "web", "tenant-admin");
    private static final JavaClasses PLANTED =
            new ClassFileImporter().importPackages("org.maillage.systemtest.architecture.planted");

    private static JavaClasses scan(String... modules) {
        List<Path> classes = Stream.of(modules)
                .map(module -> Workspace.root().resolve(module).resolve("target/classes"))
                .toList();
        return new ClassFileImporter().importPaths(classes);
    }

    static Stream<HouseRule> houseRules() {
        return NamingRules.all().stream();
    }

    static Stream<HouseRule> screenRules() {
        return ScreenRules.all().stream();
    }

    @Test
    void theScanSeesTheProduct() {
        assertThat(CODE).hasSizeGreaterThan(LEAST_CLASSES);
        assertThat(SCREENS).hasSizeGreaterThan(LEAST_SCREEN_CLASSES);
    }

    @ParameterizedTest
    @MethodSource("houseRules")
    void allCodeKeeps(HouseRule rule) {
        rule.rule().check(CODE);
    }

    @ParameterizedTest
    @MethodSource("screenRules")
    void screensKeep(HouseRule rule) {
        rule.rule().check(SCREENS);
    }

    @ParameterizedTest
    @MethodSource({"houseRules", "screenRules"})
    void bites(HouseRule rule) {
        assertThat(rule.rule().evaluate(PLANTED).getFailureReport().getDetails())
                .anyMatch(detail -> detail.contains(rule.offender().getName()));
    }
}
