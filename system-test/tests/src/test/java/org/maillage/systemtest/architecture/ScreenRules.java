package org.maillage.systemtest.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.belongToAnyOf;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.SimpleConditionEvent.violated;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import jakarta.ejb.EJB;
import jakarta.enterprise.inject.spi.CDI;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.persistence.OptimisticLockException;
import java.util.List;
import java.util.function.Predicate;
import org.maillage.architecture.ComponentRules;
import org.maillage.architecture.HouseRule;
import org.maillage.systemtest.architecture.planted.BusyView;
import org.maillage.systemtest.architecture.planted.CuriousView;
import org.maillage.systemtest.architecture.planted.WorriedView;
import org.maillage.systemtest.architecture.planted.ui.Lookup;

/** A screen is thin: it asks a boundary, shows the answer, and leaves refusals to the one place that explains them. */
final class ScreenRules {

    /** The number that tells the good page beans from the bad ones better than any other. */
    private static final int MOST_COLLABORATORS = 4;

    private ScreenRules() {}

    static List<HouseRule> all() {
        return List.of(
                new HouseRule("page beans have few collaborators", fewCollaborators(), BusyView.class),
                new HouseRule("page beans hold no page bean", noPageBeanInside(), BusyView.class),
                new HouseRule("screens do not persist", noPersistence(), CuriousView.class),
                new HouseRule(
                        "screens use what components show", ComponentRules.useWhatOthersShow(), CuriousView.class),
                new HouseRule("page beans catch nothing", noCatch(), WorriedView.class),
                new HouseRule("shared screens find beans by name", noAmbiguousLookup(), Lookup.class),
                new HouseRule("page beans do not ask who acts", noStaticSecurity(), WorriedView.class));
    }

    private static ArchRule fewCollaborators() {
        return pageBeans(
                "have at most " + MOST_COLLABORATORS + " injected collaborators",
                type -> type.getFields().stream()
                                .filter(ScreenRules::isInjected)
                                .count()
                        <= MOST_COLLABORATORS);
    }

    private static ArchRule noPageBeanInside() {
        DescribedPredicate<JavaField> injectedPage =
                describe("are injected into a page bean", field -> isInjected(field) && isPageBean(field.getOwner()));
        return fields().that(injectedPage).should().notHaveRawType(describe("a page bean", ScreenRules::isPageBean));
    }

    /** Only the news that somebody else was faster comes up to the screens. */
    private static ArchRule noPersistence() {
        return noClasses()
                .should()
                .dependOnClassesThat(resideInAnyPackage("jakarta.persistence..", "java.sql..", "javax.sql..")
                        .and(not(belongToAnyOf(OptimisticLockException.class))));
    }

    /** Try-with-resources catches Throwable to close what it opened; that is no decision of the author. */
    private static ArchRule noCatch() {
        return pageBeans(
                "catch nothing",
                type -> type.getCodeUnits().stream()
                        .flatMap(unit -> unit.getTryCatchBlocks().stream())
                        .flatMap(block -> block.getCaughtThrowables().stream())
                        .allMatch(caught -> caught.isEquivalentTo(Throwable.class)));
    }

    /** The jar is in both WARs of the EAR: there CDI.current() cannot tell which of the two asks, and fails at run time. */
    private static ArchRule noAmbiguousLookup() {
        return noClasses()
                .that()
                .resideInAPackage("org.maillage..ui..")
                .should()
                .callMethod(CDI.class, "current");
    }

    private static ArchRule noStaticSecurity() {
        return noClasses()
                .that(describe("are page beans", ScreenRules::isPageBean))
                .should()
                .dependOnClassesThat()
                .resideInAPackage("org.apache.shiro..")
                .orShould()
                .dependOnClassesThat()
                .haveFullyQualifiedName("org.maillage.platform.security.Acting");
    }

    private static ArchRule pageBeans(String rule, Predicate<JavaClass> kept) {
        return classes()
                .that(describe("are page beans", ScreenRules::isPageBean))
                .should(new ArchCondition<>(rule) {
                    @Override
                    public void check(JavaClass type, ConditionEvents events) {
                        if (!kept.test(type)) {
                            events.add(violated(type, type.getName() + " must " + rule));
                        }
                    }
                });
    }

    private static boolean isPageBean(JavaClass type) {
        return type.isAnnotatedWith(Named.class) && type.getSimpleName().endsWith("View");
    }

    private static boolean isInjected(JavaField field) {
        return field.isAnnotatedWith(Inject.class) || field.isAnnotatedWith(EJB.class);
    }
}
