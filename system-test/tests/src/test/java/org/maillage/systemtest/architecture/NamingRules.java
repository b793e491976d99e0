package org.maillage.systemtest.architecture;

import static com.tngtech.archunit.lang.SimpleConditionEvent.violated;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.GeneralCodingRules.ACCESS_STANDARD_STREAMS;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import java.util.Calendar;
import java.util.Date;
import java.util.List;
import org.maillage.architecture.HouseRule;
import org.maillage.systemtest.architecture.planted.Chatterbox;
import org.maillage.systemtest.architecture.planted.OnlyOne;
import org.maillage.systemtest.architecture.planted.SiteService;

/** Things are named after what they are in the field, and written without ceremony. */
final class NamingRules {

    private static final String PATTERN_NAMES =
            ".*(Service|Impl|Manager|Dto|DTO|Dao|DAO|Helper|Util|Utils|Facade|Facades)";

    private NamingRules() {}

    static List<HouseRule> all() {
        return List.of(
                new HouseRule("no names of patterns", noPatternNames(), SiteService.class),
                new HouseRule("no interface with a single implementation", noLoneImplementation(), OnlyOne.class),
                new HouseRule("only the launcher speaks to the console", noConsole(), Chatterbox.class),
                new HouseRule("no dates of the last century", noOldDates(), Chatterbox.class));
    }

    private static ArchRule noPatternNames() {
        return noClasses().should().haveNameMatching(PATTERN_NAMES);
    }

    private static ArchRule noLoneImplementation() {
        return classes().that().areInterfaces().should(new ArchCondition<>("not have a single implementation") {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                List<JavaClass> implementations = type.getAllSubclasses().stream()
                        .filter(candidate -> !candidate.isInterface())
                        .toList();
                if (!type.isAnnotation() && implementations.size() == 1) {
                    events.add(
                            violated(type, type.getName() + " is implemented by " + implementations.get(0) + " only"));
                }
            }
        });
    }

    private static ArchRule noConsole() {
        return noClasses().that().resideOutsideOfPackage("org.maillage.micro..").should(ACCESS_STANDARD_STREAMS);
    }

    /** Mail and JDBC still hand out a Date; it is converted on the spot and never kept. */
    private static ArchRule noOldDates() {
        return classes().should(new ArchCondition<>("keep and pass java.time only") {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                type.getDirectDependenciesFromSelf().stream()
                        .filter(dependency -> dependency.getTargetClass().isEquivalentTo(Calendar.class)
                                || dependency.getTargetClass().isEquivalentTo(Date.class))
                        .filter(dependency -> !dependency.getDescription().contains("calls method"))
                        .forEach(dependency -> events.add(violated(type, dependency.getDescription())));
            }
        });
    }
}
