package org.maillage.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.maillage.platform.security.Role;

/** Holds the business code to the architecture: every rule, on every class, and each rule shown to bite. */
class ArchitectureTest {

    /** Raise it as the product grows: a scan that finds less has lost code from its sight. */
    private static final int LEAST_CLASSES = 60;

    static Stream<HouseRule> rules() {
        return Stream.of(ComponentRules.all(), BoundaryRules.all(), PersistenceRules.all())
                .flatMap(List::stream);
    }

    @Test
    void theScanSeesTheProduct() {
        assertThat(ScannedCode.BUSINESS).hasSizeGreaterThan(LEAST_CLASSES);
    }

    @ParameterizedTest
    @MethodSource("rules")
    void holds(HouseRule rule) {
        rule.rule().check(ScannedCode.BUSINESS);
    }

    @ParameterizedTest
    @MethodSource("rules")
    void bites(HouseRule rule) {
        assertThat(rule.rule().evaluate(ScannedCode.PLANTED).getFailureReport().getDetails())
                .anyMatch(detail -> detail.contains(rule.offender().getName()));
    }

    @Test
    void noRoleHoldsAPermissionThatNothingAsksFor() {
        Set<String> granted = new TreeSet<>();
        for (Role role : Role.values()) {
            granted.addAll(role.permissions());
        }
        assertThat(BoundaryRules.permissionsAskedFor(ScannedCode.BUSINESS)).containsAll(granted);
    }
}
